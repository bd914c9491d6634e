import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, configure, holds, revert, select, showChapter, warnings } from './support.js';

const doubled = 'narr/doubled-word';
/** Milliseconds without typing after which a paragraph counts as written, less what two clocks may differ. */
const pause = 2_900;

suite('the paragraph being written', () => {
  let editor: vscode.TextEditor;
  const lines = () =>
    warnings(editor.document.uri, doubled)
      .map(({ range }) => range.start.line)
      .join();
  const type = async (words: string) => {
    for (const key of words) {
      await vscode.commands.executeCommand('type', { text: key });
    }
  };
  /** Types at a paragraph's end. */
  const write = async (line: number, words: string) => {
    await select(editor, editor.document.lineAt(line).range.end);
    await type(words);
  };
  const lineOf = (text: string) => at(editor.document, text).line;

  setup(async () => {
    editor = await showChapter('orchard/harvest.txt');
  });
  teardown(async () => {
    await configure('ficwright.lint.preset', undefined);
    await revert();
  });

  for (const preset of ['draft', 'revise', 'polish']) {
    test(`is left alone at ${preset} until three seconds pass without a key; what it shows already stays`, async () => {
      const [shown, written] = [lineOf('Bram walked'), lineOf('Nobody at Hollin')];
      await configure('ficwright.lint.preset', preset);
      await holds('what the chapter shows when it is opened', () => lines() === String(shown));
      await write(shown, ' It rained.');
      assert.equal(lines(), String(shown));
      await write(written, ' She set set it down');
      const since = Date.now();
      await type('.');
      await holds('the new finding', () => lines() === `${written},${shown}` || lines() === `${shown},${written}`);
      const after = Date.now() - since;
      assert.ok(after >= pause, `shown ${after} ms after the last key`);
      await write(written, ' It rained.');
      assert.equal(lines().split(',').length, 2);
    });
  }

  test('is told of when the cursor leaves it, though no pause is made', async () => {
    const [written, other] = [lineOf('Nobody at Hollin'), lineOf('He caught it')];
    await holds('what the chapter shows when it is opened', () => lines() !== '');
    await write(written, ' She set set it down.');
    await select(editor, editor.document.lineAt(other).range.end);
    await holds('the new finding', async () => {
      await type('.');
      return lines().split(',').includes(String(written));
    });
  });

  test('a visit to a paragraph hides nothing', async () => {
    const line = lineOf('Bram walked');
    await holds('what the chapter shows when it is opened', () => lines() === String(line));
    const changes: string[] = [];
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      changes.push(lines());
    });
    for (const step of [line, lineOf('Nobody at Hollin'), line]) {
      await select(editor, new vscode.Position(step, 0));
    }
    // the server has heard of every step by then
    await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', editor.document.uri);
    listener.dispose();
    assert.deepEqual(
      changes.filter(shown => shown !== String(line)),
      [],
    );
  });
});
