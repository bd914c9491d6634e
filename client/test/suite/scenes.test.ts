import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, holds, outline, showChapter, until } from './support.js';

suite('scenes', () => {
  let editor: vscode.TextEditor;
  const starts = () => ['Mara carried', 'The following night', 'By morning'].map(text => at(editor.document, text).line);
  const line = () => editor.selection.active.line;

  setup(async () => { editor = await showChapter('lighthouse/keepers.txt'); });

  test('the cursor goes from scene to scene, and back', async () => {
    const seen: number[] = [];
    for (let i = 0; i < 6 && !seen.includes(starts()[2] ?? -1); i++) {
      await vscode.commands.executeCommand('ficwright.nextScene');
      seen.push(line());
    }
    assert.deepEqual(seen.slice(-2), starts().slice(-2));
    await vscode.commands.executeCommand('ficwright.nextScene');
    assert.equal(line(), starts()[2], 'it stays in the last scene');
    await vscode.commands.executeCommand('ficwright.previousScene');
    assert.equal(line(), starts()[1]);
  });

  test('a scene can be picked from a list', async () => {
    await vscode.commands.executeCommand('ficwright.goToScene');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await holds('the second scene to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return line() === starts()[1];
    });
  });

  test('a crash of the server is recovered from', async () => {
    const { client } = await api();
    await until('the outline', async () => (await outline(editor.document.uri)).at(0));
    const pid = client.serverProcess?.pid;
    assert.ok(pid);
    process.kill(pid, 'SIGKILL');
    await holds('another server', () => (now => now !== undefined && now !== pid)(client.serverProcess?.pid));
    await until('the outline again', async () => (await outline(editor.document.uri)).at(0));
    await vscode.commands.executeCommand('ficwright.nextScene');
    assert.ok(starts().includes(line()));
  });
});
