import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, fileOf, holds, outline, rulesIn, show, showChapter, until } from './support.js';

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(fileOf(name), new TextEncoder().encode(text));

suite('what is a manuscript', () => {
  let isManuscript: (document: vscode.TextDocument) => boolean;

  suiteSetup(async () => {
    ({ isManuscript } = await api());
  });

  test('a text beside a ficwright.json, where its patterns say so; its language stays', async () => {
    const chapter = await showChapter('lighthouse/keepers.txt');
    const notes = await show('lighthouse/notes.md');
    const shopping = await show('plain/shopping.txt');
    assert.deepEqual(
      [chapter, notes, shopping].map(({ document }) => [document.languageId, isManuscript(document)]),
      [
        ['plaintext', true],
        ['markdown', false],
        ['plaintext', false],
      ],
    );
  });

  test('a broken ficwright.json leaves the chapters beside it manuscripts', async () => {
    await showChapter('broken/chapter.txt');
  });

  test('a ficwright.json that comes, changes and goes', async () => {
    const { document } = await show('drafts/two.txt');
    const { client } = await api();
    const isOpen = () =>
      client
        .sendRequest('ficwright/scenes', { textDocument: { uri: document.uri.toString() } })
        .then(scenes => scenes !== null);
    await write('drafts/ficwright.json', '{}');
    await holds('the text to become a manuscript', () => isManuscript(document));
    await until('its outline', async () => (await outline(document.uri)).at(0));
    await holds('the server to have it', isOpen);
    await write('drafts/ficwright.json', '{ "manuscripts": ["chapters/**"] }');
    await holds('the text to be plain again', () => !isManuscript(document));
    await holds('the server to have it no longer', async () => !(await isOpen()));
    assert.deepEqual(await outline(document.uri), []);
    await write('drafts/ficwright.json', '{ "manuscripts": ["t*.txt"] }');
    await holds('the text to become a manuscript again', () => isManuscript(document));
    await vscode.workspace.fs.delete(fileOf('drafts/ficwright.json'));
    await holds('the text to be plain at the end', () => !isManuscript(document));
    assert.equal(document.languageId, 'plaintext');
  });

  test('README and notes are left alone unless a pattern names them', async () => {
    const texts = [await show('drafts/README.md'), await show('drafts/notes.txt'), await show('drafts/one.md')].map(
      ({ document }) => document,
    );
    await write('drafts/ficwright.json', '{ "manuscripts": ["**/*.md", "*.txt"] }');
    await holds('the chapter alone to be one', () => texts.map(isManuscript).join() === 'false,false,true');
    await write('drafts/ficwright.json', '{ "manuscripts": ["notes.txt", "*.md"] }');
    await holds('what is named to be one', () => texts.map(isManuscript).join() === 'false,true,true');
    await vscode.workspace.fs.delete(fileOf('drafts/ficwright.json'));
    await holds('none to be one', () => texts.map(isManuscript).join() === 'false,false,false');
  });

  test('the language “Fan fiction” chosen by hand makes one of any text, until another is chosen', async () => {
    const { document } = await show('plain/shopping.txt');
    await vscode.languages.setTextDocumentLanguage(document, 'fic');
    await holds('the text to become a manuscript', () => isManuscript(document));
    await until('its outline', async () => (await outline(document.uri)).at(0));
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await holds('the text to be plain again', () => !isManuscript(document));
  });
});

suite('a Markdown manuscript', () => {
  let editor: vscode.TextEditor;
  suiteSetup(async () => {
    await write('drafts/ficwright.json', '{}');
    editor = await showChapter('drafts/one.md');
  });
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(fileOf('drafts/ficwright.json'));
    const { isManuscript } = await api();
    await holds('the text to be plain again', () => !isManuscript(editor.document));
    await holds('its findings to go', () => rulesIn(editor.document.uri) === '');
  });

  test('keeps Markdown’s language, and has outline, colors, folding, hovers and findings', async () => {
    const { uri } = editor.document;
    assert.equal(editor.document.languageId, 'markdown');
    await holds('the findings', () => rulesIn(uri) === 'narr/doubled-word');
    await holds('the outline', async () => (await outline(uri)).some(({ name }) => name.includes('In the morning')));
    const legend = await until('the legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        uri,
      ),
    );
    assert.ok(legend.tokenTypes.includes('speech'));
    const tokens = await until('tokens', () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri),
    );
    assert.ok(tokens.data.length > 0);
    assert.ok(
      (await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri)).length >
        0,
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      new vscode.Position(2, 5),
    );
    assert.match(
      hovers.flatMap(({ contents }) => contents.map(part => (typeof part === 'string' ? part : part.value))).join('\n'),
      /Petra/,
    );
  });

  test('is previewed as Markdown', async () => {
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('markdown.showPreview');
    await holds(
      'the preview',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview,
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('follows what is typed', async () => {
    const { document } = (editor = await showChapter('drafts/one.md'));
    await editor.edit(edit => {
      edit.insert(document.lineAt(document.lineCount - 1).range.end, 'She went went on.\n');
    });
    await holds('two findings', () => vscode.languages.getDiagnostics(document.uri).length === 2);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await holds('one finding', () => vscode.languages.getDiagnostics(document.uri).length === 1);
  });
});
