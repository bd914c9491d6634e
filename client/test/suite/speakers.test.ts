import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, configure, fileOf, holds, select, showChapter, until } from './support.js';

const line = '"It doesn\'t. Listen."';

suite('who speaks', () => {
  let editor: vscode.TextEditor;
  const hover = async () => (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, at(editor.document, line).translate(0, 3)))
    .flatMap(({ contents }) => contents.map(part => typeof part === 'string' ? part : part.value)).join('\n');

  setup(async () => { editor = await showChapter('lighthouse/keepers.txt'); });

  test('is told on hovering, and can be set and forgotten', async () => {
    await until('the hover', async () => (await hover()).startsWith('**') || undefined);
    await select(editor, at(editor.document, line).translate(0, 3));
    const accept = async (what: string, done: (text: string) => boolean, ...steps: string[]) => {
      void vscode.commands.executeCommand('ficwright.setSpeaker');
      await holds(what, async () => {
        for (const step of [...steps, 'workbench.action.acceptSelectedQuickOpenItem']) { await vscode.commands.executeCommand(step); }
        return done(await hover());
      });
    };
    await accept('the speaker to be set', text => text.includes('You set this speaker'));
    await accept('it to be forgotten', text => !text.includes('You set this speaker'), 'workbench.action.quickOpenSelectPrevious');
  });

  test('is hinted at where that is wanted', async () => {
    const hints = async () => await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', editor.document.uri, new vscode.Range(0, 0, editor.document.lineCount, 0));
    await configure('ficwright.inlayHints.speakers', 'all');
    await holds('hints', async () => (await hints()).length > 0);
    await configure('ficwright.inlayHints.speakers', undefined);
    await holds('no hints', async () => (await hints()).length === 0);
  });

  test('can be seen by colour', async () => {
    const voices = async () => {
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', editor.document.uri);
      const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', editor.document.uri);
      return data.filter((bits, i) => i % 5 === 4 && bits >= 1 << legend.tokenModifiers.indexOf('voice1')).length;
    };
    assert.match(JSON.stringify(vscode.workspace.getConfiguration('editor').get('semanticTokenColorCustomizations')), /voice8/);
    await vscode.commands.executeCommand('ficwright.toggleSpeakerColours');
    await holds('colours by speaker', async () => await voices() > 0);
    await vscode.commands.executeCommand('ficwright.toggleSpeakerColours');
    await holds('colours as before', async () => await voices() === 0);
  });

  test('goes with the name: highlights, references, rename', async () => {
    const place = at(editor.document, 'Tom laughed');
    const kinds = (await until('highlights', () => vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>('vscode.executeDocumentHighlights', editor.document.uri, place))).map(({ kind }) => kind);
    assert.ok(kinds.includes(vscode.DocumentHighlightKind.Text) && kinds.includes(vscode.DocumentHighlightKind.Write));
    assert.ok((await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', editor.document.uri, place)).length >= kinds.length - 1);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor.document.uri, place, 'Wren');
    const written = edit.get(editor.document.uri).map(({ newText }) => newText);
    assert.equal(written.length, editor.document.getText().match(/\bTom\b/g)?.length);
  });

  test('the cast can be written, and that undone', async () => {
    const file = fileOf('lighthouse/ficwright.json');
    const before = (await vscode.workspace.openTextDocument(file)).getText();
    await vscode.commands.executeCommand('ficwright.writeCast');
    const document = await vscode.workspace.openTextDocument(file);
    const { cast, manuscripts } = JSON.parse(document.getText()) as { readonly cast: readonly { readonly name: string }[]; readonly manuscripts: unknown };
    assert.deepEqual(cast.map(({ name }) => name).filter(name => /^(?:Mara|Tom)$/.test(name)).sort(), ['Mara', 'Tom']);
    assert.deepEqual(manuscripts, ['*.txt']);
    await holds('the file to be shown', () => vscode.window.activeTextEditor?.document === document);
    await vscode.commands.executeCommand('undo');
    await holds('the text before', () => document.getText() === before);
    await document.save();
  });
});
