import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { startClient, until, type TestClient } from '../support/client.js';
import { ficwright } from './ficwright.js';
import { withFolder } from './folder.js';

const TALK = '“Cold,” Mara said.\n\n“Wet,” Idris said.\n\n“Come in.”\n\nShe had the the lamp.\n';
const NAME = 'ficwright.choices.json';

/** An editor in which a chapter is open. */
async function editorAt(file: string): Promise<TestClient & { readonly uri: string }> {
  const editor = await startClient();
  const uri = pathToFileURL(file).href;
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: await readFile(file, 'utf8') },
  });
  return Object.assign(editor, { uri });
}

/** Keeps a change in the project of the open chapter. */
const keep = (
  { connection, uri }: TestClient & { readonly uri: string },
  change: object,
): Promise<{
  readonly kept: boolean;
  readonly why?: string | null;
  readonly undo?: object;
  readonly changed: number;
}> => connection.sendRequest('ficwright/keep', { textDocument: { uri }, change });

async function keyAt({ connection, uri }: TestClient & { readonly uri: string }, line: number): Promise<string> {
  const [action] = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line, character: 2 }, end: { line, character: 2 } },
    context: { diagnostics: [], only: ['refactor'] },
  });
  return action!.command!.arguments![1] as string;
}

const findings = async ({ connection, uri }: TestClient & { readonly uri: string }): Promise<readonly Diagnostic[]> =>
  (
    await connection.sendRequest<{ readonly items: readonly Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    })
  ).items;

describe('what was chosen in an editor', () => {
  it('holds on the command line as well, and is taken back with one change', () =>
    withFolder({ 'ficwright.json': '{}', 'part/one.txt': TALK }, async folder => {
      const before = await ficwright(folder, 'inspect', '.');
      assert.equal((await ficwright(folder, 'check', '.')).code, 1);
      const editor = await editorAt(path.join(folder, 'part/one.txt'));
      const [found] = await findings(editor);
      assert.equal(found!.code, 'narr/doubled-word');
      const [ignore] = (
        await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: editor.uri },
          range: found!.range,
          context: { diagnostics: [found] },
        })
      ).filter(({ command }) => command?.command === 'ficwright.ignoreHere');
      const [, finding, label] = ignore!.command!.arguments as [string, string, string];
      const key = await keyAt(editor, 4);
      const set = await keep(editor, {
        speakerOverrides: { [key]: 'Wren' },
        ignoredFindings: { [finding]: label },
      });
      assert.equal(set.kept, true);
      assert.deepEqual(JSON.parse(await readFile(path.join(folder, NAME), 'utf8')), {
        speakerOverrides: { [`part/one.txt#${key.split('#')[1]}`]: 'Wren' },
        ignoredFindings: { [finding]: label },
      });
      assert.deepEqual(await findings(editor), []);
      const after = await ficwright(folder, 'inspect', '.');
      assert.match(after.out, /Wren/);
      assert.doesNotMatch(before.out, /Wren/);
      assert.deepEqual((await ficwright(folder, 'check', '.')).code, 0);
      assert.equal((await keep(editor, set.undo!)).kept, true);
      assert.deepEqual(await ficwright(folder, 'inspect', '.'), before);
      assert.equal((await findings(editor)).length, 1);
      editor.close();
    }));

  it('is kept by the editor where there is no project, or where its file cannot be written', () =>
    withFolder({ 'one.txt': TALK, '.git/x': '' }, async folder => {
      const editor = await editorAt(path.join(folder, 'one.txt'));
      const change = { speakerOverrides: { [await keyAt(editor, 4)]: 'Wren' } };
      assert.deepEqual(await keep(editor, change), { kept: false, why: null, changed: 0 });
      await writeFile(path.join(folder, 'ficwright.json'), '{}');
      await writeFile(path.join(folder, NAME), '<<<<<<< ours\n{}\n');
      await editor.connection.sendRequest('ficwright/manuscripts', { uris: [editor.uri] });
      assert.deepEqual(await keep(editor, change), {
        kept: false,
        why: 'ficwright.choices.json: not valid JSON: look at line 1, column 1',
        changed: 0,
      });
      const { code, err } = await ficwright(folder, 'check', '.');
      assert.equal(code, 2);
      assert.deepEqual(err, ['ficwright.choices.json: not valid JSON: look at line 1, column 1']);
      editor.close();
    }));

  it('is moved into the project once: what the editor kept of its chapters, and not of others', () =>
    withFolder({ 'ficwright.json': '{}', 'one.txt': TALK, 'sequel/ficwright.json': '{}' }, async folder => {
      const editor = await editorAt(path.join(folder, 'one.txt'));
      const key = await keyAt(editor, 4);
      const other = `${pathToFileURL(path.join(folder, 'sequel/two.txt')).href}#${key.split('#')[1]}`;
      const project = pathToFileURL(path.join(folder, 'ficwright.json')).href;
      const adopt = (): Promise<unknown> =>
        editor.connection.sendRequest('ficwright/adopt', {
          project,
          marks: { [key]: 'Wren', [other]: 'Idris' },
          ignored: ['0123'],
          colors: { Mara: 3, Idris: 77 },
        });
      assert.deepEqual(await adopt(), { moved: [key], why: null });
      const text = await readFile(path.join(folder, NAME), 'utf8');
      assert.deepEqual(JSON.parse(text), {
        speakerOverrides: { [`one.txt#${key.split('#')[1]}`]: 'Wren' },
        ignoredFindings: { '0123': '' },
        colors: { Mara: 3 },
      });
      await adopt();
      assert.equal(await readFile(path.join(folder, NAME), 'utf8'), text);
      await editor.connection.sendNotification('workspace/didRenameFiles', {
        files: [{ oldUri: editor.uri, newUri: editor.uri.replace('one.txt', 'sequel/one.txt') }],
      });
      const saved = async (...at: string[]): Promise<unknown> =>
        JSON.parse(await readFile(path.join(folder, ...at, NAME), 'utf8').catch(() => 'null'));
      await until(() => !readFileSync(path.join(folder, NAME), 'utf8').includes('Wren'), 'the chapter to move');
      const cleared = await editor.connection.sendRequest('ficwright/clearIgnored', { files: [project] });
      assert.deepEqual(cleared, { count: 1, why: null });
      assert.deepEqual(await saved(), { colors: { Mara: 3 } });
      assert.deepEqual(await saved('sequel'), {
        speakerOverrides: { [`one.txt#${key.split('#')[1]}`]: 'Wren' },
      });
      editor.close();
    }));
});
