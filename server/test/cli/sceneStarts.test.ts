import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, DocumentSymbol } from 'vscode-languageserver-types';
import { startClient, until, type TestClient } from '../support/client.js';
import { ficwright } from './ficwright.js';
import { withFolder } from './folder.js';

const NAME = 'ficwright.choices.json';
/** A scene surely starts in line 29, and probably in line 59. */
const TEXT = readFileSync('server/test/fixtures/unmarked/tide-bell.txt', 'utf8');
const [SURE, PROBABLE] = [28, 58];

/** An editor with our commands, in which a chapter is open. */
class Editor {
  private constructor(
    readonly client: TestClient,
    readonly uri: string,
  ) {}

  static async at(file: string, options: object = {}): Promise<Editor> {
    const client = await startClient({
      initializationOptions: { commandLinks: true, tellWhenRead: true, ...options },
    });
    const uri = pathToFileURL(file).href;
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: await readFile(file, 'utf8') },
    });
    return new Editor(client, uri);
  }

  ask<R>(method: string, params: object = {}): Promise<R> {
    return this.client.connection.sendRequest<R>(method, { textDocument: { uri: this.uri }, ...params });
  }

  /** The arguments of an action's command. */
  async offered(title: string, line: number): Promise<readonly [string, string, string | null, string | null]> {
    const actions = await this.ask<CodeAction[]>('textDocument/codeAction', {
      range: { start: { line, character: 2 }, end: { line, character: 2 } },
      context: { diagnostics: [], only: ['refactor.scene'] },
    });
    return actions.find(action => action.title === title)!.command!.arguments as [string, string, string, null];
  }

  /** Keeps in the project what an action says; gives the entry's key and the change that takes it back. */
  async decide(title: string, line: number): Promise<{ readonly key: string; readonly undo: object }> {
    const [, key, word] = await this.offered(title, line);
    const { undo } = await this.ask<{ readonly undo: object }>('ficwright/keep', {
      change: { sceneStarts: { [key]: word } },
    });
    return { key: key.slice(key.lastIndexOf('#')), undo };
  }

  /** The lines, from 1 on, on which scenes start by the outline. */
  async starts(): Promise<number[]> {
    const symbols = await this.ask<DocumentSymbol[]>('textDocument/documentSymbol');
    return symbols.flatMap(({ children = [] }) => children.map(({ range }) => range.start.line + 1));
  }
}

/** What `inspect` says of the scenes in a folder: their first lines, those that are only probable with a mark. */
async function inspected(folder: string): Promise<string[]> {
  interface Node {
    readonly kind: string;
    readonly line: number;
    readonly tier?: string;
    readonly children: readonly Node[];
  }
  const { out } = await ficwright(folder, 'inspect', '.');
  const { outline } = JSON.parse(out) as { readonly outline: readonly Node[] };
  const scenes = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap(node => [...(node.kind === 'scene' ? [node] : []), ...scenes(node.children)]);
  return scenes(outline).map(({ line, tier }) => `${line}${tier === undefined ? '' : '?'}`);
}

const project = { 'ficwright.json': '{}', 'one.txt': TEXT };

describe('what an author decided about scene starts', () => {
  it('holds in the editor and on the command line, and is taken back with one change', () =>
    withFolder(project, async folder => {
      const editor = await Editor.at(path.join(folder, 'one.txt'));
      let outlines = 0;
      editor.client.connection.onNotification('ficwright/read', () => void outlines++);
      assert.deepEqual(await inspected(folder), ['3', '29', '59?']);
      assert.deepEqual(await editor.starts(), [3, 29, 59]);
      const before = outlines;
      const denied = await editor.decide('No scene starts here', PROBABLE);
      await until(() => outlines > before, 'the editor to be asked to ask again');
      assert.deepEqual(JSON.parse(await readFile(path.join(folder, NAME), 'utf8')), {
        sceneStarts: { [`one.txt${denied.key}`]: 'no-scene' },
      });
      assert.deepEqual(await editor.starts(), [3, 29]);
      assert.deepEqual(await inspected(folder), ['3', '29']);
      await editor.decide('No scene starts here', SURE);
      assert.deepEqual(await inspected(folder), ['3']);
      const counted = await editor.ask<{ readonly scene: { readonly title: string } }>('ficwright/counts', {
        position: { line: SURE, character: 0 },
      });
      assert.match(counted.scene.title, /The bell/);
      await editor.ask('ficwright/keep', { change: denied.undo });
      assert.deepEqual(await inspected(folder), ['3', '59?']);
      await editor.decide('A scene starts here', PROBABLE);
      assert.deepEqual(await inspected(folder), ['3', '59']);
      editor.client.close();
    }));

  it('is found again after edits, in the editor and in the saved text', () =>
    withFolder(project, async folder => {
      const editor = await Editor.at(path.join(folder, 'one.txt'));
      await editor.decide('No scene starts here', PROBABLE);
      const at = { line: PROBABLE, character: 0 };
      const called = { ...at, character: TEXT.split('\n')[PROBABLE]!.indexOf('called') };
      await editor.client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: editor.uri, version: 2 },
        contentChanges: [
          { range: { start: called, end: { ...called, character: called.character + 6 } }, text: 'named' },
          { range: { start: at, end: at }, text: 'Ludo waited.\n\n' },
        ],
      });
      assert.deepEqual(await editor.starts(), [3, 29]);
      await writeFile(path.join(folder, 'one.txt'), `Chapter 5\n\nRain.\n\n${TEXT}`);
      assert.deepEqual((await inspected(folder)).slice(1), ['7', '33']);
      editor.client.close();
    }));

  it('follows a renamed chapter', () =>
    withFolder(project, async folder => {
      const editor = await Editor.at(path.join(folder, 'one.txt'));
      const { key } = await editor.decide('No scene starts here', PROBABLE);
      await editor.client.connection.sendNotification('workspace/didRenameFiles', {
        files: [{ oldUri: editor.uri, newUri: editor.uri.replace('one.txt', 'part/uno.txt') }],
      });
      await until(() => readFileSync(path.join(folder, NAME), 'utf8').includes(`part/uno.txt${key}`), 'the entry');
      editor.client.close();
    }));

  it('is kept by the editor where there is no project, and moves into one', () =>
    withFolder({ 'one.txt': TEXT, '.git/x': '' }, async folder => {
      const editor = await Editor.at(path.join(folder, 'one.txt'));
      const [, key, word] = await editor.offered('No scene starts here', PROBABLE);
      const sceneStarts = { [key]: word, other: 'maybe' };
      await editor.client.connection.sendNotification('ficwright/sceneStarts', { sceneStarts });
      assert.deepEqual(await editor.starts(), [3, 29]);
      const again = await Editor.at(path.join(folder, 'one.txt'), { sceneStarts });
      assert.deepEqual(await again.starts(), [3, 29]);
      again.client.close();
      await writeFile(path.join(folder, 'ficwright.json'), '{}');
      await editor.ask('ficwright/manuscripts', { uris: [editor.uri] });
      assert.deepEqual(
        await editor.ask('ficwright/adopt', {
          project: pathToFileURL(path.join(folder, 'ficwright.json')).href,
          sceneStarts,
        }),
        { moved: [key], why: null },
      );
      await editor.client.connection.sendNotification('ficwright/sceneStarts', { sceneStarts: {} });
      assert.deepEqual(await editor.starts(), [3, 29]);
      assert.deepEqual(await inspected(folder), ['3', '29']);
      editor.client.close();
    }));

  it('counts for nothing while its file is damaged, which is said', () =>
    withFolder(project, async folder => {
      const editor = await Editor.at(path.join(folder, 'one.txt'));
      await editor.decide('No scene starts here', PROBABLE);
      await writeFile(path.join(folder, NAME), `<<<<<<< ours\n${await readFile(path.join(folder, NAME), 'utf8')}`);
      const { code, err } = await ficwright(folder, 'check', '.');
      assert.equal(code, 2);
      assert.deepEqual(err, ['ficwright.choices.json: not valid JSON: look at line 1, column 1']);
      assert.deepEqual(await inspected(folder), ['3', '29', '59?']);
      editor.client.close();
    }));

  it('is not offered to an editor without our commands', () =>
    withFolder(project, async folder => {
      const editor = await Editor.at(path.join(folder, 'one.txt'), { commandLinks: false });
      const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
        range: { start: { line: PROBABLE, character: 2 }, end: { line: PROBABLE, character: 2 } },
        context: { diagnostics: [], only: ['refactor.scene'] },
      });
      assert.deepEqual(
        actions.map(({ title }) => title),
        ['A scene starts here (adds a comment)', 'No scene starts here (adds a comment)'],
      );
      editor.client.close();
    }));
});
