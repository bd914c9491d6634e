import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { revert, select } from './support.js';

suite('typing', () => {
  let editor: vscode.TextEditor;
  const type = async (text: string) => {
    for (const key of text) {
      await vscode.commands.executeCommand('type', { text: key });
    }
  };
  const write = async (text: string) => {
    editor = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'fic', content: text }),
    );
    await select(editor, editor.document.positionAt(text.length));
  };
  const shown = () => editor.document.getText();

  teardown(async () => {
    await revert();
  });

  test('an apostrophe is never closed', async () => {
    await write('');
    await type("I don't. 'Tis the dogs' own.");
    assert.equal(shown(), "I don't. 'Tis the dogs' own.");
  });

  test('a quotation mark is closed, and its closing mark typed over', async () => {
    await write('');
    await type('"');
    assert.equal(shown(), '""');
    await type('Yes," she said.');
    assert.equal(shown(), '"Yes," she said.');
    await type(' “');
    assert.equal(shown(), '"Yes," she said. “”');
  });

  test('a selection is wrapped in marks', async () => {
    await write('never');
    for (const [mark, wrapped] of [
      ['*', '*never*'],
      ['“', '*“never”*'],
      ["'", "*“'never'”*"],
    ]) {
      const at = shown().indexOf('never');
      await select(editor, new vscode.Position(0, at), new vscode.Position(0, at + 'never'.length));
      await vscode.commands.executeCommand('type', { text: mark });
      assert.equal(shown(), wrapped);
    }
  });

  test('a word keeps its apostrophes and hyphens', async () => {
    await write("She don't, how-how, the Jacksons' house, l’été, ‘tis a cat's 1990s");
    const words = ["don't", 'how-how', "Jacksons'", 'l’été', "cat's", '1990s'];
    for (const word of words) {
      const range = editor.document.getWordRangeAtPosition(editor.document.positionAt(shown().indexOf(word) + 1));
      assert.equal(editor.document.getText(range), word);
    }
  });
});
