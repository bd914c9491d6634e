import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, holds, revert, select, show, showChapter } from './support.js';

suite('word counts', () => {
  let editor: vscode.TextEditor;
  let text: () => string;

  setup(async () => {
    editor = await showChapter('lighthouse/keepers.txt');
    text = (await api()).statusBarText;
  });

  test('the status bar counts the document, the scene at the cursor and the selection', async () => {
    const start = at(editor.document, 'The following night');
    await select(editor, start);
    await holds('the count', () => /^\$\(book\) \d+ words · scene \d+$/.test(text()));
    await select(editor, start, start.translate(0, 'The following night'.length));
    await holds('the count of the selection', () => /^\$\(book\) 3 of \d+ words/.test(text()));
  });

  test('the count follows what is typed', async () => {
    await holds('the count', () => /^\$\(book\) \d+ words/.test(text()));
    const before = Number(/\d+/.exec(text())?.[0]);
    await editor.edit(edit => {
      edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, 'Two words.\n');
    });
    await holds('two words more', () => text().startsWith(`$(book) ${before + 2} words`));
    await revert();
    await holds('the old count', () => text().startsWith(`$(book) ${before} words`));
  });

  test('the count is copied', async () => {
    const start = at(editor.document, 'The following night');
    await select(editor, start, start.translate(0, 'The following night'.length));
    await vscode.commands.executeCommand('ficwright.copyCount');
    assert.equal(await vscode.env.clipboard.readText(), '3');
  });

  test('there is no count where there is no manuscript', async () => {
    await show('plain/shopping.txt');
    await holds('the count to go', () => text() === '');
  });
});
