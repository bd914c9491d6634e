import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, show, showChapter, until } from './support.js';

suite('a page of prose', () => {
  const lit = (document: vscode.TextDocument, text: string) =>
    vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, text),
    );

  test('common words are not lit, a name is', async () => {
    const { document } = await showChapter('orchard/harvest.txt');
    const names = await until('the places of a person', async () =>
      (found => ((found?.length ?? 0) > 1 ? found : undefined))(await lit(document, 'Bram walked')),
    );
    assert.ok(names.some(({ range }) => document.getText(range) === 'Bram'));
    assert.deepEqual(await lit(document, 'the '), []);
  });

  test('has no line numbers and no minimap, and lines of a comfortable length; other files keep theirs', async () => {
    const of = (document: vscode.TextDocument) => (name: string) =>
      vscode.workspace.getConfiguration('editor', document).get<unknown>(name);
    const chapter = of(await vscode.workspace.openTextDocument({ language: 'fic', content: 'Rain fell.' }));
    assert.deepEqual(['lineNumbers', 'minimap.enabled', 'wordWrap', 'wordWrapColumn'].map(chapter), [
      'off',
      false,
      'bounded',
      80,
    ]);
    const plain = of((await show('plain/shopping.txt')).document);
    assert.deepEqual(['lineNumbers', 'minimap.enabled'].map(plain), ['on', true]);
  });
});
