import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { manuscriptOf } from '../../bench/manuscript.js';
import type { CodeAction, DocumentHighlight, DocumentSymbol, Hover, InlayHint, Location, SemanticTokens, WorkspaceEdit } from 'vscode-languageserver-types';
import { TOKEN_MODIFIERS } from '../../src/features/tokens/legend.js';
import { ABLE, startClient, until, type TestClient } from '../support/client.js';

const TALK = '“Cold,” Mara said.\n\n“Wet,” Idris said.\n\n“Come in.”\n\n“I will.”\n';
const ALL = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const at = (line: number, character: number): object => ({ position: { line, character } });
const CAPABILITIES = { ...ABLE, workspace: { ...ABLE.workspace, semanticTokens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } } };

describe('the server, of who speaks,', () => {
  let editor: TestClient;
  let refreshed = 0;
  const start = async (options: { readonly settings?: unknown; readonly initializationOptions?: unknown } = {}): Promise<void> => {
    refreshed = 0;
    editor = await startClient({ capabilities: CAPABILITIES, ...options, before: connection => {
      connection.onRequest('workspace/semanticTokens/refresh', () => void refreshed++);
      connection.onRequest('workspace/inlayHint/refresh', () => void refreshed++);
    } });
    await editor.open(TALK);
  };
  const says = async (line: number): Promise<string> => ((await editor.ask<Hover>('textDocument/hover', at(line, 2))).contents as { readonly value: string }).value;
  const offer = async (line: number): Promise<CodeAction> => (await editor.ask<CodeAction[]>('textDocument/codeAction', { range: { start: { line, character: 2 }, end: { line, character: 2 } }, context: { diagnostics: [], only: ['refactor'] } }))[0]!;
  afterEach(() => editor.close());

  it('answers about a person', async () => {
    await start();
    assert.ok((await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight', at(0, 9))).length >= 2);
    assert.deepEqual(await editor.ask('textDocument/documentHighlight', at(0, 14)), []);
    assert.ok((await editor.ask<Location[]>('textDocument/references', { ...at(0, 9), context: { includeDeclaration: true } })).length >= 2);
    assert.deepEqual((await editor.ask<Location>('textDocument/definition', at(0, 9))).range.start, { line: 0, character: 8 });
    assert.deepEqual(await editor.ask('textDocument/prepareRename', at(0, 9)), { range: { start: { line: 0, character: 8 }, end: { line: 0, character: 12 } }, placeholder: 'Mara' });
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', { ...at(0, 9), newName: 'Tess' });
    assert.deepEqual(Object.values(edit.changes!).flat().map(({ newText }) => newText), ['Tess']);
    await assert.rejects(editor.ask('textDocument/rename', { ...at(0, 14), newName: 'Tess' }), /Put the cursor in a character’s name/);
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
    const next = async (line: number, name: string): Promise<unknown> => editor.ask('ficwright/nextLine', { ...at(line, 2), name });
    assert.deepEqual(await next(2, 'Mara'), { line: 4, character: 0 });
    assert.deepEqual(await next(4, 'Mara'), { line: 0, character: 0 }, 'behind the last one comes the first');
    assert.equal(await next(0, 'Wren'), null);
  });

  it('hints only when it is wanted', async () => {
    await start();
    assert.deepEqual(await editor.ask('textDocument/inlayHint', { range: ALL }), []);
    editor.settings = { inlayHints: { speakers: 'all' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await editor.ask<InlayHint[]>('textDocument/inlayHint', { range: ALL })).length, 2);
    await until(() => refreshed === 2, 'both refreshed');
  });

  it('colours by speaker when it is wanted', async () => {
    const voices = async (): Promise<number> => {
      const { data } = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full');
      return data.filter((bits, i) => i % 5 === 4 && bits >= 1 << TOKEN_MODIFIERS.indexOf('voice1')).length;
    };
    await start();
    assert.equal(await voices(), 0);
    editor.settings = { colours: 'speakers' };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.ok(await voices() >= 2);
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
    const names = (symbols: readonly DocumentSymbol[]): number => symbols.reduce((sum, { detail = '', children = [] }) => sum + detail.length + names(children), 0);
    assert.ok(names(await editor.ask('textDocument/documentSymbol')) > names(first));
  });

  it('reads the cast of the project, and again when the file changes', async () => {
    await start();
    const folder = await mkdtemp(path.join(tmpdir(), 'ficwright-'));
    try {
      const [uri, file] = [pathToFileURL(path.join(folder, 'one.txt')).href, pathToFileURL(path.join(folder, 'ficwright.json')).href];
      const textDocument = { uri };
      await editor.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'fic', version: 1, text: TALK } });
      const names = async (): Promise<object> => {
        const found = await editor.connection.sendRequest<string | null>('ficwright/projectFile', { textDocument });
        const text = await editor.connection.sendRequest<string>('ficwright/projectText', { textDocument, text: null, change: { kind: 'found' } });
        return { file: found, names: (JSON.parse(text) as { readonly cast: readonly { readonly name: string }[] }).cast.map(({ name }) => name) };
      };
      assert.deepEqual(await names(), { file: null, names: ['Idris', 'Mara'] });
      await writeFile(path.join(folder, 'ficwright.json'), '{ "cast": [{ "name": "Tamsin", "aliases": ["Mara"] }] }');
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 1 }] });
      assert.deepEqual(await names(), { file, names: ['Tamsin', 'Idris'] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
