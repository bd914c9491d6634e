import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { newProject, treated, untreated } from '../../src/manuscriptPatterns.js';
import { api, configure, fileOf, holds, show, textOf } from './support.js';

suite('a folder treated as a manuscript', () => {
  const file = () => fileOf('drafts/ficwright.json');
  const isThere = () =>
    vscode.workspace.fs.stat(file()).then(
      () => true,
      () => false,
    );

  test('is given a ficwright.json, and no longer has one when that ends', async () => {
    const { isManuscript } = await api();
    const texts = [await show('drafts/README.md'), await show('drafts/one.md'), await show('drafts/two.txt')].map(
      ({ document }) => document,
    );
    // it offers to undo, and waits for an answer
    void vscode.commands.executeCommand('ficwright.treatFolder', fileOf('drafts'));
    await holds('the chapters to become manuscripts', () => texts.map(isManuscript).join() === 'false,true,true');
    assert.deepEqual(JSON.parse(await textOf(file())), { manuscripts: ['**/*.txt', '**/*.md'] });
    assert.deepEqual(
      texts.map(({ languageId }) => languageId),
      ['markdown', 'markdown', 'plaintext'],
    );
    await vscode.commands.executeCommand('notifications.clearAll');
    void vscode.commands.executeCommand('ficwright.stopTreatingFolder', fileOf('drafts'));
    await holds('the chapters to be plain again', () => texts.map(isManuscript).join() === 'false,false,false');
    await holds('the file to go', async () => !(await isThere()));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('offers to take that back', async () => {
    void vscode.commands.executeCommand('ficwright.treatFolder', fileOf('drafts'));
    await holds('the file', isThere);
    await holds('the file to go', async () => {
      await vscode.commands.executeCommand('notifications.focusToasts');
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return !(await isThere());
    });
  });

  test('and what an earlier version set for it is forgotten', async () => {
    const associations = () =>
      vscode.workspace.getConfiguration('files').inspect<Record<string, string>>('associations')?.workspaceValue;
    const name = vscode.workspace.workspaceFolders?.[0]?.name ?? '';
    await configure('files.associations', {
      [`**/${name}/drafts/**/*.txt`]: 'fic',
      [`**/${name}/drafts/**/*.md`]: 'fic',
      '*.log': 'plaintext',
    });
    void vscode.commands.executeCommand('ficwright.stopTreatingFolder', fileOf('drafts'));
    await holds('the settings to be as they were', () => JSON.stringify(associations()) === '{"*.log":"plaintext"}');
    await configure('files.associations', undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

suite('the patterns of a project', () => {
  const after = (plan: ReturnType<typeof treated> | ReturnType<typeof untreated>) =>
    plan !== null && 'text' in plan ? (JSON.parse(plan.text) as { readonly manuscripts: unknown }).manuscripts : plan;
  const list = (...manuscripts: string[]) => JSON.stringify({ manuscripts });

  test('take in a folder, once', () => {
    assert.deepEqual(after(treated(list('a.txt'), '')), ['a.txt', '**/*.txt', '**/*.md']);
    assert.deepEqual(after(treated(list('*.txt'), 'part [2]')), [
      '*.txt',
      'part [[]2[]]/**/*.txt',
      'part [[]2[]]/**/*.md',
    ]);
    assert.deepEqual(after(treated(list('**/*.txt', '**/*.md', '!old/**'), 'old')), ['**/*.txt', '**/*.md']);
    for (const [text, below] of [
      [newProject, ''],
      [newProject, 'part/one'],
      ['{}', ''],
      [list('part/**/*.txt', 'part/**/*.md'), 'part/one'],
    ] as const) {
      assert.equal(treated(text, below), null, text);
    }
  });

  test('take in no folder that another pattern leaves out, and say which one', () => {
    for (const [pattern, below] of [
      ['!drafts/**', 'drafts/one'],
      ['!old/*.txt', 'old'],
      ['!old/**/*.txt', 'old'],
      ['!**', 'old'],
      ['!**/*.md', 'old'],
    ] as const) {
      assert.deepEqual(treated(list('**/*.txt', '**/*.md', pattern), below), { blocked: pattern });
    }
    assert.equal(treated(list('**/*.txt', '**/*.md', '!drafts/**', '!notes-*.txt'), 'old'), null);
  });

  test('of a folder whose name begins with an exclamation mark take it in', () => {
    assert.deepEqual(after(treated(list('*.txt'), '!old')), ['*.txt', '?old/**/*.txt', '?old/**/*.md']);
  });

  test('leave a folder out', () => {
    assert.deepEqual(untreated(newProject, ''), { remove: true });
    assert.deepEqual(untreated('{}', ''), { remove: true });
    assert.deepEqual(after(untreated('{ "cast": [] }', '')), []);
    assert.deepEqual(after(untreated(list('a.txt'), '')), ['a.txt', '!**'], 'what its author wrote stays');
    assert.deepEqual(after(treated(list('a.txt', '!**'), '')), ['a.txt', '**/*.txt', '**/*.md']);
    assert.deepEqual(
      after(untreated(list('*/*.txt', 'old/**/*.txt', 'old/**/*.md'), 'old')),
      ['*/*.txt', '!old/**'],
      'another pattern takes it as well',
    );
    assert.deepEqual(after(untreated('{ "pov": "Wren" }', 'old')), ['**/*.txt', '**/*.md', '!old/**']);
    assert.deepEqual(after(untreated(list('*.txt', 'old/**/*.txt', 'old/**/*.md'), 'old')), ['*.txt']);
    assert.equal(untreated(list(), ''), null);
    assert.equal(untreated(list('**/*.txt', '!old/**'), 'old'), null);
  });

  test('are written where they stood, and the rest is kept to the letter', () => {
    const text = '{\r\n\t"pov": "Wren",\r\n\t"manuscripts": ["a.txt"],\r\n\t"cast": [ { "name": "Wren" } ]\r\n}\r\n';
    const plan = treated(text, '');
    assert.ok(plan !== null && 'text' in plan);
    assert.equal(plan.text.replace(/\[[^\]]*\.md"\s*\]/, '["a.txt"]'), text);
  });

  test('of what is no project are refused', () => {
    for (const text of ['[]', '{ "manuscripts": [', '3']) {
      assert.throws(() => treated(text, ''));
    }
  });
});
