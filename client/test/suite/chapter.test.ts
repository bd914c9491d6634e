import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, at, holds, outline, revert, showChapter, until, warnings } from './support.js';

const rule = 'dialogue/beat-before-comma';

suite('an open chapter', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  setup(async () => {
    editor = await showChapter('lighthouse/keepers.txt');
    document = editor.document;
  });

  test('a sample is read as soon as it is opened', async () => {
    const sample = await showChapter('samples/harbour-lights.txt');
    await api();
    await until('an outline of the sample', async () => (await outline(sample.document.uri)).at(0));
  });

  test('the outline names the chapter and its scenes, marked and unmarked', async () => {
    const symbols = await until('the outline', async () =>
      (found => (found.length > 2 ? found : undefined))(await outline(document.uri)),
    );
    const names = symbols.map(({ name }) => name);
    assert.ok(
      names.some(name => name.includes('The Keepers')),
      names.join(' | '),
    );
    const scene = symbols.find(({ name }) => /following night/i.test(name));
    assert.equal(scene?.selectionRange.start.line, at(document, 'The following night').line);
    const { document: other } = await showChapter('lighthouse/mooring.txt');
    const marked = await until('the outline of the other chapter', async () =>
      (found => (found.length > 2 ? found : undefined))(await outline(other.uri)),
    );
    assert.ok(
      marked.some(({ range }) => range.contains(at(other, 'By noon')) && !range.contains(at(other, 'Mara rowed'))),
      'a scene begins after the mark',
    );
  });

  test('a scene folds', async () => {
    const first = at(document, 'The following night').line;
    const ranges = await until('folding ranges', async () =>
      (found => (found?.length ? found : undefined))(
        await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        ),
      ),
    );
    const scene = ranges.find(({ start }) => start === first);
    assert.ok(scene, 'the scene can be folded');
    await holds('its lines to be hidden', async () => {
      await vscode.commands.executeCommand('editor.fold', { selectionLines: [first] });
      return (
        editor.visibleRanges.every(({ start, end }) => scene.end <= start.line || scene.end > end.line) &&
        editor.visibleRanges.length > 1
      );
    });
    await vscode.commands.executeCommand('editor.unfoldAll');
    await holds('its lines to be shown', () => editor.visibleRanges.length === 1);
  });

  test('semantic tokens tell speech from notes and headings', async () => {
    const legend = await until('the legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    assert.deepEqual(legend.tokenTypes, [
      'speech',
      'thought',
      'signed',
      'quoted',
      'heading',
      'sceneBreak',
      'note',
      'epigraph',
      'slug',
      'tag',
      'mark',
      'speaker',
    ]);
    assert.deepEqual(legend.tokenModifiers, [
      'uncertain',
      'continued',
      'open',
      'nested',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map(at => `voice${at}`),
    ]);
    const tokens = await until('tokens', () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      ),
    );
    const typesOf = (text: string) =>
      new Set(
        decode(tokens, legend)
          .filter(({ line }) => line === at(document, text).line)
          .map(({ type }) => type),
      );
    assert.ok(typesOf('Did you hear').has('speech'));
    assert.ok(typesOf('A/N:').has('note'));
    assert.ok(typesOf('Chapter 3').has('heading'));
    assert.ok(!typesOf('They listened').has('speech'));
  });

  test('a warning appears, and its fix mends the text', async () => {
    const [warning] = await until('the warning', () =>
      (found => (found.length > 0 ? found : undefined))(warnings(document.uri, rule)),
    );
    assert.ok(warning);
    assert.equal(warning.range.start.line, at(document, 'Mara shook her head').line);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      warning.range,
    );
    const fix = actions.find(
      ({ kind, edit }) => edit !== undefined && kind !== undefined && vscode.CodeActionKind.QuickFix.contains(kind),
    );
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.lineAt(warning.range.start.line).text, 'Mara shook her head. "No."');
    await holds('the warning to go', () => warnings(document.uri, rule).length === 0);
    await revert();
    await holds('the warning to come again', () => warnings(document.uri, rule).length > 0);
  });

  test('a warning that is ignored here stays away until it is asked for again', async () => {
    const [warning] = await until('the warning', () =>
      (found => (found.length > 0 ? found : undefined))(warnings(document.uri, rule)),
    );
    assert.ok(warning);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      warning.range,
    );
    const command = actions.find(action => action.command?.command === 'ficwright.ignoreHere')?.command;
    assert.ok(command, actions.map(({ title }) => title).join(' | '));
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    await holds('the warning to go', () => warnings(document.uri, rule).length === 0);
    await vscode.commands.executeCommand('ficwright.clearIgnored');
    await holds('the warning to come again', () => warnings(document.uri, rule).length > 0);
  });
});

interface Token {
  readonly line: number;
  readonly type: string | undefined;
}

function decode({ data }: vscode.SemanticTokens, { tokenTypes }: vscode.SemanticTokensLegend): Token[] {
  const tokens: Token[] = [];
  for (let i = 0, line = 0; i < data.length; i += 5) {
    line += data[i] ?? 0;
    tokens.push({ line, type: tokenTypes[data[i + 3] ?? -1] });
  }
  return tokens;
}
