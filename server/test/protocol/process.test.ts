import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  NullLogger,
  StreamMessageReader,
  StreamMessageWriter,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { ABLE } from '../support/client.js';

const BUNDLE = fileURLToPath(new URL('../../../../dist/server.cjs', import.meta.url));
const uri = 'file:///lamp.fic';

describe('the server process (needs dist/server.cjs: npm run bundle)', () => {
  let server: ChildProcessWithoutNullStreams;
  let connection: ProtocolConnection;

  beforeEach(() => {
    assert.ok(existsSync(BUNDLE), 'build it first: npm run build');
    server = spawn(process.execPath, [BUNDLE, '--stdio']);
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
      NullLogger,
    );
    connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) =>
      items.map(() => null),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
  });

  afterEach(() => {
    connection.dispose();
    server.kill();
  });

  it('answers over stdio and ends when told to', async () => {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: ABLE });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'fic', version: 1, text: 'Chapter 1\n\nThe lamp was was out.\n' },
    });
    const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Chapter 1'],
    );
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(report.kind === 'full' && report.items.length === 1);
    await connection.sendRequest('shutdown');
    const exit = once(server, 'exit');
    await connection.sendNotification('exit');
    assert.equal((await exit)[0], 0);
  });

  it('speaks the language of the editor where a translation of its messages came along', async () => {
    const texts = {
      'Remove the space after the opening quotation mark': 'Leerzeichen nach dem Anführungszeichen entfernen',
      'Remove the space': { message: 'no text' },
    };
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: ABLE,
      initializationOptions: { texts },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'fic', version: 1, text: '“ Cast off,” said Petra.\n' },
    });
    const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ message }) => message),
      ['Leerzeichen nach dem Anführungszeichen entfernen'],
    );
  });

  it('ends by itself when the editor is gone', async () => {
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: ABLE });
    const exit = once(server, 'exit');
    server.stdin.end();
    assert.equal((await exit)[0], 1);
  });
});
