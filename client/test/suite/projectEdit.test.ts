import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { changeProjectFile, whyNot, type Ask } from '../../src/projectEdit.js';
import { api, fileOf, holds, revert, showChapter, textOf } from './support.js';

suite('a project file that somebody else changes meanwhile', () => {
  const file = () => fileOf('orchard/ficwright.json');
  const chapter = () => fileOf('orchard/harvest.txt');
  const change = { kind: 'rule', rule: 'narr/doubled-word', setting: 'off' };

  /** Asks the server, once `before` was done. */
  const asking = async (before: (round: number) => Promise<void>): Promise<Ask> => {
    const { client } = await api();
    await showChapter('orchard/harvest.txt');
    let round = 0;
    return async (method, params) => {
      const answer = await client.sendRequest<string | null>(method, {
        textDocument: { uri: chapter().toString() },
        ...params,
      });
      if (method === 'ficwright/projectText') {
        await before(++round);
      }
      return answer;
    };
  };
  const type = async (text: string) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(file(), new vscode.Position(0, 1), text);
    await vscode.workspace.applyEdit(edit);
  };
  const put = async (text: string) => {
    const { document } = await vscode.window.showTextDocument(file());
    await revert();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file(), new vscode.Range(0, 0, document.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await holds('the text before', async () => (await textOf(file())) === text);
  };

  test('is changed as it is by then', async () => {
    const before = await textOf(file());
    const uri = await changeProjectFile(
      await asking(async round => {
        if (round === 1) {
          await type(' "target": "ao3",');
        }
      }),
      chapter(),
      change,
    );
    assert.equal(uri?.path, file().path);
    const document = await vscode.workspace.openTextDocument(file());
    const now = JSON.parse(document.getText()) as { readonly target?: string; readonly rules?: unknown };
    assert.deepEqual([now.target, now.rules], ['ao3', { 'narr/doubled-word': 'off' }]);
    await put(before);
  });

  test('is left alone while its author writes on', async () => {
    const before = await textOf(file());
    const uri = await changeProjectFile(
      await asking(async () => {
        await type(' ');
      }),
      chapter(),
      change,
    );
    assert.equal(uri, undefined);
    const document = await vscode.workspace.openTextDocument(file());
    assert.equal(document.getText(), before.replace('{', '{   '));
    await put(before);
  });
});

suite('project files of others', () => {
  let folder = '';
  setup(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'fic-'));
  });
  teardown(() => rm(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);

  test('are opened when they are small files, and nothing else is', async () => {
    const refusal = async (name: string) => whyNot(await vscode.workspace.fs.stat(vscode.Uri.file(at(name))));
    await writeFile(at('small'), '{}');
    await writeFile(at('big'), '');
    await truncate(at('big'), 1_048_577);
    assert.equal(await refusal('small'), undefined);
    assert.equal(await refusal('big'), 'it is larger than 1 MB.');
    assert.equal(await refusal(''), 'it is a folder, not a file.');
    if (process.platform === 'win32') {
      return;
    }
    execFileSync('mkfifo', [at('pipe')]);
    await symlink('pipe', at('link'));
    await symlink('/dev/zero', at('zero'));
    for (const name of ['pipe', 'link', 'zero']) {
      assert.equal(await refusal(name), 'it is a pipe or a device, not a file.', name);
    }
  });
});
