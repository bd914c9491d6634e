import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishDiagnosticsParams, ShowMessageParams } from 'vscode-languageserver';
import { ABLE, startClient, until, type ClientOptions } from '../support/client.js';
import { withFolder } from '../cli/folder.js';

/** A session in a folder of others: what it shows, and the codes of what is found in a chapter. */
async function session(folder: string, options: ClientOptions = {}) {
  const shown: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const client = await startClient({
    ...options,
    before: editor => {
      editor.onNotification('window/showMessage', ({ message }: ShowMessageParams) => void shown.push(message));
      editor.onNotification(
        'textDocument/publishDiagnostics',
        (params: PublishDiagnosticsParams) => void published.push(params),
      );
      editor.onRequest('workspace/diagnostic/refresh', () => null);
    },
  });
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const find = async (name: string): Promise<unknown[]> => {
    const textDocument = { uri: uriOf(name) };
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'fic', version: 1, text: 'He saw the the door.\n' },
    });
    const { items } = await client.connection.sendRequest<{ items: { code: unknown }[] }>('textDocument/diagnostic', {
      textDocument,
    });
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    return items.map(({ code }) => code);
  };
  return { ...client, shown, published, uriOf, find };
}

const QUIET = '{ "rules": { "narr/doubled-word": "off" } }';

describe('a folder of others, in the editor', () => {
  it('a ficwright.json above the workspace folder is not used, and one in it is', () =>
    withFolder({ 'ficwright.json': QUIET, 'work/part/a.txt': '', 'other/ficwright.json': QUIET }, async folder => {
      const name = 'x';
      const { find, connection, uriOf, close } = await session(folder, {
        capabilities: { ...ABLE, workspace: { ...ABLE.workspace, workspaceFolders: true } },
        workspaceFolders: [{ uri: pathToFileURL(path.join(folder, 'work')).href, name }],
      });
      assert.deepEqual(await find('work/part/a.txt'), ['narr/doubled-word']);
      assert.deepEqual(await find('other/a.txt'), []);
      await connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { removed: [{ uri: uriOf('work'), name }], added: [{ uri: uriOf('.'), name }] },
      });
      assert.deepEqual(await find('work/part/a.txt'), []);
      close();
    }));

  it('one above a repository is not used', () =>
    withFolder({ 'ficwright.json': QUIET, 'work/.git/HEAD': '' }, async folder => {
      const { find, close } = await session(folder);
      assert.deepEqual(await find('work/part/a.txt'), ['narr/doubled-word']);
      close();
    }));

  it('one that is a pipe is not read', function () {
    if (process.platform === 'win32') this.skip();
    return withFolder({}, async folder => {
      execFileSync('mkfifo', [path.join(folder, 'ficwright.json')]);
      const { find, log, close } = await session(folder);
      assert.deepEqual(await find('a.txt'), ['narr/doubled-word']);
      await until(() => log.length > 0, 'it is logged');
      assert.deepEqual(
        log.map(line => line.replace(folder, '…')),
        ['…/ficwright.json: not read: a named pipe, not a file'],
      );
      close();
    });
  });

  it('no name in it becomes a link or an icon in a notification', () =>
    withFolder(
      {
        'ficwright.json': JSON.stringify({
          cast: [{ name: '[Wren](command:workbench.action.quit) $(bug)\u202e', mode: 'loud' }],
        }),
      },
      async folder => {
        const { find, shown, close } = await session(folder);
        await find('a.txt');
        await until(() => shown.length > 0, 'it is shown');
        assert.match(shown[0]!, /\[Wren\] \(command:work.*“mode” must be one of/);
        assert.doesNotMatch(shown[0]!, /\]\(|\$\(|\u202e/);
        close();
      },
    ));

  it('every fault in it is marked where it stands, and shown once', () =>
    withFolder({ 'ficwright.json': '{\n  "castt": [],\n  "rules": { "narr/epithets": "off" }\n}\n' }, async folder => {
      const { find, shown, published, uriOf, close } = await session(folder);
      await find('a.txt');
      await find('b.txt');
      await until(() => published.length > 0 && shown.length > 0, 'it is told');
      assert.deepEqual(
        published[0]!.diagnostics.map(({ range, message }) => [range.start.line, range.start.character, message]),
        [
          [1, 2, 'Unknown key “castt”. Did you mean “cast”?'],
          [2, 13, 'Unknown rule “narr/epithets”. Did you mean “narr/epithet”?'],
        ],
      );
      assert.equal(published[0]!.uri, uriOf('ficwright.json'));
      assert.equal(shown.length, 1);
      assert.match(shown[0]!, /“cast”\? And 1 more problem\.$/);
      close();
    }));

  it('a part of a message that is missing or of another type is taken for not sent', () =>
    withFolder({ 'ficwright.json': '{ "cast": [] }', 'one.txt': '' }, async folder => {
      const { connection, uriOf, close } = await session(folder);
      const textDocument = { uri: uriOf('one.txt') };
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { ...textDocument, languageId: 'fic', version: 1, text: '“Cast off,” said Odile.\n' },
      });
      const ask = (method: string, params: object): Promise<unknown> => connection.sendRequest(method, params);
      const text = '{ "cast": [] }';
      for (const change of [undefined, null, 5, 'found', { kind: 'oar' }, { kind: 'rule', rule: 'narr/epithet' }])
        assert.equal(await ask('ficwright/projectText', { textDocument, text, change }), null, JSON.stringify(change));
      assert.equal(
        await ask('ficwright/projectText', { textDocument, change: { kind: 'character', name: 'Odile' } }),
        '{\n  "cast": [\n    { "name": "Odile" }\n  ]\n}\n',
      );
      assert.equal(await ask('ficwright/scenes', {}), null);
      assert.deepEqual(await ask('ficwright/manuscripts', { uris: 'one.txt' }), []);
      assert.deepEqual(await ask('ficwright/clearIgnored', {}), { count: 0, why: null });
      assert.deepEqual(await ask('ficwright/adopt', { project: uriOf('ficwright.json') }), { moved: [], why: null });
      for (const change of [undefined, 5, { colors: 'red' }])
        assert.match(JSON.stringify(await ask('ficwright/keep', { textDocument, change })), /"kept":true/);
      assert.deepEqual((await readdir(folder)).sort(), ['ficwright.json', 'one.txt']);
      close();
    }));
});
