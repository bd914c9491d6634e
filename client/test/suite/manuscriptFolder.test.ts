import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
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
