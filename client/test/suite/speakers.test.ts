import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { at, configure, fileOf, holds, select, showChapter, until } from './support.js';

const line = '"It doesn\'t. Listen."';

suite('who speaks', () => {
  let editor: vscode.TextEditor;
  const hover = async () =>
    (
      await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at(editor.document, line).translate(0, 3),
      )
    )
      .flatMap(({ contents }) => contents.map(part => (typeof part === 'string' ? part : part.value)))
      .join('\n');

  setup(async () => {
    editor = await showChapter('lighthouse/keepers.txt');
  });

  test('is told on hovering: who and how certain, why, what can be done', async () => {
    const text = await until('the hover', async () =>
      (value => (value.startsWith('**') || value.startsWith('Probably') ? value : undefined))(await hover()),
    );
    const [who = '', why = '', links = ''] = text.split('\n\n');
    assert.match(who, /^(?:Probably )?\*\*Mara\*\* \(\d+%\)/);
    assert.match(why, /^[^.]+\\?\.$/, 'one sentence');
    assert.match(
      links,
      /\[Set Speaker…\]\(command:ficwright\.setSpeaker\?.*\[Next Line by This Speaker\]\(command:ficwright\.nextLine\?/,
    );
    const [{ contents: [content] } = assert.fail('no hover')] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at(editor.document, line).translate(0, 3),
    );
    const trusted = content instanceof vscode.MarkdownString ? content.isTrusted : undefined;
    assert.ok(
      typeof trusted === 'object' && trusted.enabledCommands.includes('ficwright.setSpeaker'),
      'its links can be followed',
    );
    const [, args = ''] = /command:ficwright\.nextLine\?([^)]+)/.exec(links) ?? [];
    await vscode.commands.executeCommand('ficwright.nextLine', ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
    assert.notDeepEqual(editor.selection.active, at(editor.document, line), 'the cursor is at another line');
  });

  test('a name tells who that is', async () => {
    const value = await until('the hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        at(editor.document, 'Tom laughed'),
      );
      return hovers
        .flatMap(({ contents }) => contents.map(part => (typeof part === 'string' ? part : part.value)))
        .find(text => text.startsWith('**Tom**'));
    });
    assert.match(value, /\d lines? · \d+ words?/);
    assert.match(value, /First named in \[Chapter 3/);
  });

  test('can be set by a typed name, says what that taught, and can be cleared', async () => {
    const place = at(editor.document, line).translate(0, 3);
    await until('the hover', async () => (await hover()) || undefined);
    await select(editor, place);
    const said = await settingSpeaker('Odile', 'Odile (new)');
    assert.match(said, /^Set: Odile says this line\.(?: (?:1 more line|\d+ more lines) changed\.)?$/);
    await holds('the speaker to be set', async () =>
      (await hover()).startsWith('**Odile** (100%)\n\nYou set this speaker'),
    );
    assert.match(
      await settingSpeaker('', 'Clear the Speaker Set by You'),
      /^Cleared: the text decides who says this line\./,
    );
    await holds('it to be forgotten', async () => !(await hover()).includes('You set this speaker'));
  });

  /** Runs Set Speaker, types, chooses what has this label, and gives what is said then. */
  async function settingSpeaker(typed: string, label: string): Promise<string> {
    const { createQuickPick, showInformationMessage } = vscode.window;
    const window = vscode.window as { createQuickPick: unknown; showInformationMessage: unknown };
    let list: vscode.QuickPick<vscode.QuickPickItem> | undefined;
    let said: string | undefined;
    let active: string | undefined; // as the window has it
    window.createQuickPick = () => {
      list = createQuickPick();
      list.onDidChangeActive(([one]) => {
        active = one?.label;
      });
      return list;
    };
    window.showInformationMessage = (message: string) => {
      said = message;
      return Promise.resolve(undefined);
    };
    try {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      void vscode.commands.executeCommand('ficwright.setSpeaker');
      const shown = await until('the list', () => list);
      if (typed !== '') {
        shown.value = typed;
      }
      const item = await until(label, () => shown.items.find(one => one.label === label));
      await holds('it to be chosen', async () => {
        if (active !== label) {
          shown.activeItems = [item];
          return false;
        }
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return said !== undefined;
      });
      return said ?? '';
    } finally {
      Object.assign(window, { createQuickPick, showInformationMessage });
    }
  }

  test('is hinted at where that is wanted, and asked only where a reader would ask', async () => {
    const hints = async () =>
      await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        editor.document.uri,
        new vscode.Range(0, 0, editor.document.lineCount, 0),
      );
    const besideBeats = ['Tom laughed. "You', 'Mara shook her head'].map(text => at(editor.document, text).line);
    await configure('ficwright.inlayHints.speakers', 'all');
    await holds('hints', async () => (await hints()).length > 0);
    const all = await hints();
    const labels = all
      .filter(({ position }) => besideBeats.includes(position.line))
      .map(({ label }) => label as string);
    assert.deepEqual(
      labels.filter(label => label.includes('?')),
      [],
      'a beat names its speaker',
    );
    await configure('ficwright.inlayHints.speakers', 'uncertain');
    await holds('fewer hints', async () => (await hints()).length < all.length);
    assert.deepEqual(
      (await hints()).filter(({ position }) => besideBeats.includes(position.line)),
      [],
    );
    await configure('ficwright.inlayHints.speakers', undefined);
    await holds('no hints', async () => (await hints()).length === 0);
  });

  /** The colors of somebody's name in the tags of a document, by number. */
  const colorsOf = async (uri: vscode.Uri, name: string): Promise<string> => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    );
    const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    );
    const document = await vscode.workspace.openTextDocument(uri);
    const found = new Set<string>();
    let [at, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, , bits = 0] = data.slice(i, i + 5);
      [at, character] = lines > 0 ? [at + lines, characters] : [at, character + characters];
      if (document.getText(new vscode.Range(at, character, at, character + length)) !== name) {
        continue;
      }
      legend.tokenModifiers.forEach((modifier, bit) => {
        if (modifier.startsWith('voice') && bits & (1 << bit)) {
          found.add(modifier);
        }
      });
    }
    return [...found].join(' ');
  };

  test('can be seen by color, the same in every chapter', async () => {
    assert.match(
      JSON.stringify(vscode.workspace.getConfiguration('editor').get('semanticTokenColorCustomizations')),
      /voice8/,
    );
    assert.equal(await colorsOf(editor.document.uri, 'Mara'), '');
    await vscode.commands.executeCommand('ficwright.toggleSpeakerColours');
    const color = await until(
      'colors by speaker',
      async () => (await colorsOf(editor.document.uri, 'Mara')) || undefined,
    );
    assert.equal(vscode.workspace.getConfiguration('ficwright').get('colors'), 'speakers');
    assert.match(color, /^voice\d$/);
    assert.notEqual(await colorsOf(editor.document.uri, 'Tom'), color);
    const { document: other } = await showChapter('lighthouse/mooring.txt');
    await holds('the same color in the next chapter', async () => (await colorsOf(other.uri, 'Mara')) === color);
    await showChapter('lighthouse/keepers.txt');
    await vscode.commands.executeCommand('ficwright.toggleSpeakerColours');
    await holds('colors as before', async () => (await colorsOf(editor.document.uri, 'Mara')) === '');
  });

  test('goes with the name: highlights, references, rename', async () => {
    const place = at(editor.document, 'Tom laughed');
    const kinds = (
      await until('highlights', () =>
        vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
          'vscode.executeDocumentHighlights',
          editor.document.uri,
          place,
        ),
      )
    ).map(({ kind }) => kind);
    assert.ok(kinds.includes(vscode.DocumentHighlightKind.Text) && kinds.includes(vscode.DocumentHighlightKind.Write));
    assert.ok(
      (
        await vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          editor.document.uri,
          place,
        )
      ).length >=
        kinds.length - 1,
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      place,
      'Wren',
    );
    const written = edit.get(editor.document.uri).map(({ newText }) => newText);
    assert.equal(written.length, editor.document.getText().match(/\bTom\b/g)?.length);
  });

  test('the cast of all chapters can be added to the project, and that undone', async () => {
    const file = fileOf('lighthouse/ficwright.json');
    const other = fileOf('lighthouse/lamps.txt');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('"Dark," Ilse said.\n\n"Very," said Ilse.\n'));
    const before = (await vscode.workspace.openTextDocument(file)).getText();
    await vscode.commands.executeCommand('ficwright.writeCast');
    const document = await vscode.workspace.openTextDocument(file);
    const { cast, manuscripts } = JSON.parse(document.getText()) as {
      readonly cast: readonly { readonly name: string; readonly color?: number }[];
      readonly manuscripts: unknown;
    };
    assert.deepEqual(
      cast
        .map(({ name }) => name)
        .filter(name => /^(?:Mara|Tom|Ilse)$/.test(name))
        .sort(),
      ['Ilse', 'Mara', 'Tom'],
    );
    assert.equal(new Set(cast.flatMap(({ color }) => color ?? [])).size, 3, 'each has a color');
    assert.deepEqual(manuscripts, ['*.txt']);
    await holds('the file to be shown', () => vscode.window.activeTextEditor?.document === document);
    await vscode.commands.executeCommand('undo');
    await holds('the text before', () => document.getText() === before);
    await document.save();
    await vscode.workspace.fs.delete(other);
  });
});
