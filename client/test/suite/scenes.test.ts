import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, holds, outline, select, showChapter, until } from './support.js';

suite('scenes', () => {
  let editor: vscode.TextEditor;
  const starts = () => ['The following night', 'The next morning'].map(text => at(editor.document, text).line);
  const line = () => editor.selection.active.line;

  setup(async () => {
    editor = await showChapter('lighthouse/keepers.txt');
  });

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

  test('the outline shows words first, and kinds whose names are plain words', async () => {
    const symbols = await until('the outline', async () =>
      (found => (found.length > 2 ? found : undefined))(await outline(editor.document.uri)),
    );
    const story = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Field || kind === vscode.SymbolKind.File);
    assert.ok(
      story.length >= 4 &&
        story.every(({ name, detail }) => name.length <= 22 && /^[\d,]+ words? · (?:scene|chapter)/.test(detail)),
      story.map(({ name, detail }) => `${name} | ${detail}`).join('\n'),
    );
    const around = symbols.filter(one => !story.includes(one));
    assert.deepEqual([...new Set(around.map(({ kind }) => kind))], [vscode.SymbolKind.String]);
    assert.ok(around.some(({ detail }) => detail === 'author’s note'));
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
