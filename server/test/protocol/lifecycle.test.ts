import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import {
  createProtocolConnection,
  NullLogger,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { gated } from '../../src/lsp/gate.js';
import { serve } from '../../src/lsp/server.js';
import { startClient, until, URI } from '../support/client.js';

/** A server that no editor has said anything to, and how it ended. */
function untouched(): { readonly editor: ProtocolConnection; readonly code: () => number | undefined } {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  let code: number | undefined;
  const writer = new StreamMessageWriter(toClient);
  serve(
    createConnection(
      () => createProtocolConnection(gated(new StreamMessageReader(toServer), writer), writer, NullLogger),
      { shutdownReceived: false, initialize: () => undefined, exit: end => void (code = end) },
      ProposedFeatures.all,
    ),
  );
  const editor = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
    NullLogger,
  );
  editor.listen();
  return { editor, code: () => code };
}

const HELLO = { processId: null, rootUri: null, capabilities: {} };
const OPENED = { textDocument: { uri: URI, languageId: 'fic', version: 1, text: 'Night fell.\n' } };
const SYMBOLS = ['textDocument/documentSymbol', { textDocument: { uri: URI } }] as const;

describe('a session', () => {
  it('answers nothing before it begins, and then begins all the same', async () => {
    const { editor } = untouched();
    for (const method of ['textDocument/hover', 'shutdown', 'ficwright/counts', 'no/such/thing'])
      await assert.rejects(editor.sendRequest(method, {}), { code: -32002 }, method);
    await editor.sendNotification('textDocument/didOpen', OPENED);
    await editor.sendRequest('initialize', HELLO);
    assert.equal(await editor.sendRequest(...SYMBOLS), null, 'what was opened before is not open');
    await editor.sendNotification('textDocument/didOpen', OPENED);
    assert.equal((await editor.sendRequest<unknown[]>(...SYMBOLS)).length, 1);
    editor.dispose();
  });

  it('begins once', async () => {
    const { editor } = untouched();
    await editor.sendRequest('initialize', HELLO);
    await assert.rejects(editor.sendRequest('initialize', HELLO), { code: -32600 });
    editor.dispose();
  });

  it('answers nothing after its end', async () => {
    const { editor, code } = untouched();
    await editor.sendRequest('initialize', HELLO);
    await editor.sendRequest('shutdown');
    for (const method of ['textDocument/hover', 'shutdown', 'initialize', 'no/such/thing'])
      await assert.rejects(editor.sendRequest(method, {}), { code: -32600 }, method);
    await editor.sendNotification('textDocument/didOpen', OPENED);
    await editor.sendNotification('exit');
    await until(() => code() !== undefined, 'the server ends');
    assert.equal(code(), 0);
    editor.dispose();
  });

  it('that never began ends badly', async () => {
    const { editor, code } = untouched();
    await editor.sendNotification('exit');
    await until(() => code() !== undefined, 'the server ends');
    assert.equal(code(), 1);
    editor.dispose();
  });
});

describe('a document that is no file of this machine', () => {
  for (const uri of [
    'file://elsewhere/share/a.fic',
    'file:///a%2Fb.fic',
    'file:///a%00b.fic',
    'file:///%E0%A4%A',
    'untitled:Untitled-1',
    'vscode-remote://box/a.fic',
    'git:/a.fic?%7B%7D',
    'no uri at all',
    '',
  ]) {
    it(`is answered without a project: ${uri || '(nothing)'}`, async () => {
      const { connection, log, close } = await startClient({
        before: editor => void editor.onRequest('workspace/diagnostic/refresh', () => null),
      });
      const ask = <R>(method: string, params: object = {}): Promise<R> =>
        connection.sendRequest(method, { textDocument: { uri }, ...params });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'fic', version: 1, text: '“Go,” Ada said, and saw the the door.\n' },
      });
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      const position = { line: 0, character: 2 };
      assert.equal((await ask<unknown[]>('textDocument/documentSymbol')).length, 1);
      assert.equal((await ask<{ items: unknown[] }>('textDocument/diagnostic')).items.length, 1);
      assert.ok(await ask('textDocument/hover', { position }));
      assert.ok(
        (
          await ask<unknown[]>('textDocument/codeAction', {
            range: { start: { line: 0, character: 26 }, end: { line: 0, character: 26 } },
            context: { diagnostics: [] },
          })
        ).length > 0,
      );
      assert.equal(await ask('ficwright/projectFile'), null);
      assert.ok(typeof (await ask('ficwright/projectText', { text: null, change: { kind: 'found' } })) === 'string');
      assert.deepEqual(log, []);
      close();
    });
  }
});

describe('what the server says to an editor', () => {
  const WREN = '“Go,” *Wren* said.\n';
  const hoverFor = async (contentFormat?: readonly string[]): Promise<unknown> => {
    const { open, ask, close } = await startClient({
      capabilities: { textDocument: { hover: contentFormat ? { contentFormat: contentFormat as ['markdown'] } : {} } },
    });
    await open(WREN);
    const { contents } = await ask<{ contents: unknown }>('textDocument/hover', {
      position: { line: 0, character: 2 },
    });
    close();
    return contents;
  };

  it('is Markdown only where the editor shows it', async () => {
    assert.deepEqual(await hoverFor(['plaintext', 'markdown']), {
      kind: 'markdown',
      value: '**Wren** (97%)\n\nThe dialogue tag “Wren said” names the speaker\\.',
    });
    for (const formats of [undefined, [], ['plaintext']])
      assert.deepEqual(await hoverFor(formats), {
        kind: 'plaintext',
        value: 'Wren (97%)\n\nThe dialogue tag “Wren said” names the speaker.',
      });
  });

  it('has the version of the text in its edits, where the editor knows such edits', async () => {
    const text = 'He saw the the door.\n';
    const { open, change, ask, close } = await startClient({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    await open(text);
    await change([0, 0, 0, 0, '“Go,” Mara said. ']);
    interface Edit {
      readonly changes?: unknown;
      readonly documentChanges?: readonly { readonly textDocument: unknown; readonly edits: readonly unknown[] }[];
    }
    const at = { line: 0, character: 30 };
    const actions = await ask<readonly { readonly edit?: Edit }[]>('textDocument/codeAction', {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const rename = await ask<Edit>('textDocument/rename', { position: { line: 0, character: 7 }, newName: 'Ottilie' });
    const edits = [...actions.flatMap(({ edit }) => edit ?? []), rename];
    assert.ok(edits.length > 2);
    for (const { changes, documentChanges } of edits) {
      assert.equal(changes, undefined);
      assert.deepEqual(
        documentChanges?.map(({ textDocument }) => textDocument),
        [{ uri: URI, version: 2 }],
      );
    }
    close();
    const other = await startClient();
    await other.open(text);
    const plain = await other.ask<readonly { readonly edit?: Edit }[]>('textDocument/codeAction', {
      range: { start: { line: 0, character: 13 }, end: { line: 0, character: 13 } },
      context: { diagnostics: [] },
    });
    assert.ok(
      plain.some(({ edit }) => edit?.changes !== undefined) &&
        plain.every(({ edit }) => edit?.documentChanges === undefined),
    );
    other.close();
  });

  it('is the same for a range that is told backwards', async () => {
    const { open, ask, close } = await startClient({ settings: { inlayHints: { speakers: 'all' } } });
    await open('“Go,” Mara said.\n\nHe saw the the door.\n\n“No.”\n');
    const [start, end] = [
      { line: 0, character: 0 },
      { line: 4, character: 3 },
    ];
    for (const [method, params] of [
      ['textDocument/codeAction', { context: { diagnostics: [] } }],
      ['textDocument/inlayHint', {}],
      ['textDocument/semanticTokens/range', {}],
    ] as const) {
      const answer = await ask<unknown>(method, { ...params, range: { start, end } });
      assert.ok(JSON.stringify(answer).length > 20, method);
      assert.deepEqual(await ask(method, { ...params, range: { start: end, end: start } }), answer, method);
    }
    assert.deepEqual(
      await ask('ficwright/counts', { selections: [{ start: end, end: start }] }),
      await ask('ficwright/counts', { selections: [{ start, end }] }),
    );
    close();
  });
});
