import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, holds, outline, select, showChapter, until } from './support.js';

suite('scenes', () => {
  let editor: vscode.TextEditor;
  const starts = () => ['The following night', 'The next morning'].map(text => at(editor.document, text).line);
  const line = () => editor.selection.active.line;

  setup(async () => { editor = await showChapter('lighthouse/keepers.txt'); });

  test('the cursor goes from scene to scene, and back', async () => {
    await select(editor, new vscode.Position((starts()[0] ?? 0) - 2, 0));
    for (const start of starts()) {
      await vscode.commands.executeCommand('ficwright.nextScene');
      assert.equal(line(), start);
    }
    await vscode.commands.executeCommand('ficwright.nextScene');
    assert.equal(line(), starts()[1], 'it stays in the last scene');
    await vscode.commands.executeCommand('ficwright.previousScene');
    assert.equal(line(), starts()[0]);
  });

  test('a scene can be picked from a list', async () => {
    await vscode.commands.executeCommand('ficwright.goToScene');
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await holds('a scene to be chosen', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return starts().includes(line());
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
    await select(editor, new vscode.Position(starts()[0] ?? 0, 0));
    await vscode.commands.executeCommand('ficwright.nextScene');
    assert.equal(line(), starts()[1]);
  });
});
