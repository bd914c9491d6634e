import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { manuscriptOf } from '../../../tools/bench/manuscript.js';
import type {
  CodeAction,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { TOKEN_MODIFIERS } from '../../src/features/tokens/legend.js';
import { ABLE, startClient, until, type TestClient } from '../support/client.js';

const TALK = '“Cold,” Mara said.\n\n“Wet,” Idris said.\n\n“Come in.”\n\n“I will.”\n';
const ALL = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const at = (line: number, character: number): object => ({ position: { line, character } });
const CAPABILITIES = {
  ...ABLE,
  workspace: {
    ...ABLE.workspace,
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

describe('the server, of who speaks,', () => {
  let editor: TestClient;
  let refreshed = 0;
  const start = async (
    options: { readonly settings?: unknown; readonly initializationOptions?: unknown } = {},
  ): Promise<void> => {
    refreshed = 0;
    editor = await startClient({
      capabilities: CAPABILITIES,
      ...options,
      before: connection => {
        connection.onRequest('workspace/semanticTokens/refresh', () => void refreshed++);
        connection.onRequest('workspace/inlayHint/refresh', () => void refreshed++);
      },
    });
    await editor.open(TALK);
  };
  const says = async (line: number): Promise<string> =>
    ((await editor.ask<Hover>('textDocument/hover', at(line, 2))).contents as { readonly value: string }).value;
  const offer = async (line: number): Promise<CodeAction> =>
    (
      await editor.ask<CodeAction[]>('textDocument/codeAction', {
        range: { start: { line, character: 2 }, end: { line, character: 2 } },
        context: { diagnostics: [], only: ['refactor'] },
      })
    )[0]!;
  afterEach(() => editor.close());

  it('answers about a person', async () => {
    await start();
    assert.ok((await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', at(0, 9))).length >= 2);
    assert.deepEqual(await editor.ask('textDocument/documentHighlight', at(0, 14)), []);
    assert.ok(
      (await editor.ask<Location[]>('textDocument/references', { ...at(0, 9), context: { includeDeclaration: true } }))
        .length >= 2,
    );
    assert.deepEqual((await editor.ask<Location>('textDocument/definition', at(0, 9))).range.start, {
      line: 0,
      character: 8,
    });
    assert.deepEqual(await editor.ask('textDocument/prepareRename', at(0, 9)), {
      range: { start: { line: 0, character: 8 }, end: { line: 0, character: 12 } },
      placeholder: 'Mara',
    });
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', { ...at(0, 9), newName: 'Tess' });
    assert.deepEqual(
      Object.values(edit.changes!)
        .flat()
        .map(({ newText }) => newText),
      ['Tess'],
    );
    await assert.rejects(
      editor.ask('textDocument/rename', { ...at(0, 14), newName: 'Tess' }),
      /Put the cursor in a character’s name/,
    );
  });

  it('follows the author’s marks, at the start and later', async () => {
    await start();
    const { command } = await offer(4);
    assert.equal(command?.command, 'ficwright.setSpeaker');
    const key = command.arguments![1] as string;
    await editor.connection.sendNotification('ficwright/marks', { marks: { [key]: 'Idris' } });
    assert.match(await says(4), /^\*\*Idris\*\* \(100%\)\n\nYou set this speaker/);
    await until(() => refreshed === 2, 'both refreshed');
    assert.equal((await offer(4)).command!.arguments![3], key);
    await editor.connection.sendNotification('ficwright/marks', { marks: {} });
    assert.doesNotMatch(await says(4), /You set this speaker/);
    editor.close();
    await start({ initializationOptions: { ignored: [], marks: { [key]: 'Mara', other: 7 } } });
    assert.match(await says(4), /^\*\*Mara\*\* \(100%\)\n\nYou set this speaker/);
  });

  it('links to commands in a hover for an editor that has them, and finds the next line of a speaker', async () => {
    await start();
    assert.doesNotMatch(await says(0), /command:/);
    editor.close();
    await start({ initializationOptions: { commandLinks: true } });
    assert.match(await says(0), /\[Set Speaker…\]\(command:ficwright\.setSpeaker\?/);
    const next = async (line: number, name: string): Promise<unknown> =>
      editor.ask('ficwright/nextLine', { ...at(line, 2), name });
    assert.deepEqual(await next(2, 'Mara'), { line: 4, character: 0 });
    assert.deepEqual(await next(4, 'Mara'), { line: 0, character: 0 }, 'behind the last one comes the first');
    assert.equal(await next(0, 'Wren'), null);
  });

  it('says what a speaker that was set has taught, and has a new name in the cast', async () => {
    await start();
    const talk =
      '“Cold,” Mara said, and took off her coat.\n\n“Wet,” Idris said. Mara looked at Idris, and Idris looked at Mara.\n\n“Somebody was here.”\n\n“So it seems.”\n\n“And took the lamp.”\n\n“It looks like it.”\n';
    await editor.change(talk);
    const key = (await offer(6)).command!.arguments![1] as string;
    const set = async (marks: object): Promise<number> =>
      (await editor.ask<{ readonly changed: number }>('ficwright/setMarks', { marks })).changed;
    await set({ [key]: 'Idris' });
    assert.equal(await set({ [key]: 'Mara' }), 3);
    await set({ [key]: 'Wren Ash' });
    assert.match(await says(6), /^\*\*Wren Ash\*\* \(100%\)/);
    assert.equal(await set({ [key]: 'Wren Ash' }), 0);
    const choices = (await offer(4)).command!.arguments![2] as readonly {
      readonly name: string;
      readonly label: string;
    }[];
    assert.ok(choices.some(({ name, label }) => name === 'Wren Ash' && label === 'Wren Ash'));
  });

  it('hints only when it is wanted', async () => {
    await start();
    assert.deepEqual(await editor.ask('textDocument/inlayHint', { range: ALL }), []);
    editor.settings = { inlayHints: { speakers: 'all' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await editor.ask<InlayHint[]>('textDocument/inlayHint', { range: ALL })).length, 2);
    await until(() => refreshed === 2, 'both refreshed');
  });

  /** How many tokens of the open text have each color. */
  const colored = async (): Promise<Record<number, number>> => {
    const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full');
    const first = TOKEN_MODIFIERS.indexOf('voice1');
    const found: Record<number, number> = {};
    for (let i = 4; i < data.length; i += 5)
      for (let color = 1; color <= 8; color++)
        if (data[i]! & (1 << (first + color - 1))) found[color] = (found[color] ?? 0) + 1;
    return found;
  };

  it('colors by speaker when it is wanted, by either spelling of the setting', async () => {
    await start();
    assert.deepEqual(await colored(), {});
    for (const settings of [{ colors: 'speakers' }, { colors: 'dialogue', colours: 'speakers' }]) {
      editor.settings = settings;
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(Object.keys(await colored()), ['1', '2']);
    }
  });

  it('gives a speaker the same color in every chapter and session', async () => {
    let kept: object = {};
    const session = async (text: string): Promise<Record<number, number>> => {
      editor = await startClient({
        capabilities: CAPABILITIES,
        initializationOptions: { colors: kept },
        before: connection => {
          connection.onNotification(
            'ficwright/colors',
            ({ project, colors }: { readonly project: string; readonly colors: object }) =>
              void (kept = { ...kept, [project]: colors }),
          );
        },
      });
      editor.settings = { colors: 'speakers' };
      await editor.open(text);
      return colored();
    };
    assert.deepEqual(await session('“Cold,” Mara said.\n\n“Wet,” Idris said.\n\n“So it is,” Mara said.\n'), {
      1: 4,
      2: 2,
    });
    await until(() => Object.keys(kept).length === 1, 'the colors to be told');
    assert.deepEqual(Object.values(kept), [{ Mara: 1, Idris: 2 }]);
    editor.close();
    assert.deepEqual(await session('“Late,” Idris said.\n\n“Early,” Wren said.\n\n“Neither,” Idris said.\n'), {
      2: 4,
      3: 2,
    });
  });

  it('forgets the color of a name that was only on its way', async () => {
    let kept: Record<string, number> = {};
    editor = await startClient({
      capabilities: CAPABILITIES,
      initializationOptions: { colors: {} },
      before: connection => {
        connection.onNotification(
          'ficwright/colors',
          ({ colors }: { readonly colors: Record<string, number> }) => void (kept = colors),
        );
      },
    });
    editor.settings = { colors: 'speakers' };
    await editor.open('“Cold,” Mara said.\n\n“Wet,” Idr said.\n');
    await colored();
    await until(() => 'Idr' in kept, 'the first color');
    await editor.change('“Cold,” Mara said.\n\n“Wet,” Idris said.\n');
    await colored();
    await until(() => 'Idris' in kept && !('Idr' in kept), 'the other name');
  });

  it('shows what is known of a long work at once, and the rest when it is read', async () => {
    await start({ initializationOptions: { tellWhenRead: true } });
    let told = 0;
    editor.connection.onNotification('ficwright/read', () => void told++);
    await editor.change(manuscriptOf(150_000));
    const first = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol');
    const since = performance.now();
    while (told === 0 && performance.now() - since < 15_000) await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(told, 1);
    assert.equal(refreshed, 2);
    const names = (symbols: readonly DocumentSymbol[]): number =>
      symbols.reduce((sum, { detail = '', children = [] }) => sum + detail.length + names(children), 0);
    assert.ok(names(await editor.ask('textDocument/documentSymbol')) > names(first));
  });

  it('finds the cast in all chapters of a project: as they are open, else as they are on the disk', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ficwright-'));
    try {
      await mkdir(path.join(folder, 'other'));
      const write = (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
      await write('ficwright.json', '{ "manuscripts": ["**/*.txt"], "cast": [{ "name": "Mara", "notes": "tall" }] }');
      await write('one.txt', TALK);
      await write('two.txt', '“Late,” Odile said.\n\n“Early,” Wren said.\n');
      await write('three.txt', '“Gone,” Ilse said.\n\n“Gone,” Ilse said.\n');
      await write('broken.txt', '\0“No,” Nobody said.');
      await write('other/ficwright.json', '{}');
      await write('other/four.txt', '“Elsewhere,” Teodor said.\n');
      await start();
      const open = (name: string, text: string): Promise<void> =>
        editor.connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri: pathToFileURL(path.join(folder, name)).href, languageId: 'plaintext', version: 1, text },
        });
      await open('one.txt', TALK);
      await open('two.txt', '“Late,” Tobin said.\n\n“Early,” Wren said.\n');
      const text = await editor.connection.sendRequest<string>('ficwright/projectText', {
        textDocument: { uri: pathToFileURL(path.join(folder, 'one.txt')).href },
        text: '{ "cast": [{ "name": "Mara", "notes": "tall" }] }',
        change: { kind: 'found' },
      });
      const { cast } = JSON.parse(text) as {
        readonly cast: readonly { readonly name: string; readonly notes?: string; readonly color?: number }[];
      };
      assert.deepEqual(
        cast.map(({ name }) => name),
        ['Mara', 'Ilse', 'Idris', 'Tobin', 'Wren'],
      );
      assert.equal(cast[0]!.notes, 'tall');
      assert.deepEqual(cast.map(({ color }) => color).sort(), [1, 2, 3, 4, 5]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
