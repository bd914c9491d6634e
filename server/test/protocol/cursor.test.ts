import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { documentModel, type Document } from '../../src/lsp/documents.js';
import { shownFindings } from '../../src/features/findings.js';
import { cursors } from '../../src/lsp/cursor.js';
import { lineByLine } from '../support/check-rule.js';
import { ABLE, startClient, until, URI, type TestClient } from '../support/client.js';
import { stillClock } from '../support/later.js';

const SLIPS = 'The lamp on the the table went out.\n\nShe closed the door.\n';
/** Where a word of the second paragraph is written twice. */
const AT = 11;
const open = (text = SLIPS) => documentModel.create('file:///a.fic', 'fic', 1, text);

/** An author at a desk with a clock: what is found, line by line, after each thing they do. */
function writing(text?: string) {
  const clock = stillClock();
  const paused: string[] = [];
  const cursor = cursors(uri => void paused.push(uri), clock.later);
  let document: Document = open(text);
  const lines = (): number[] =>
    cursor
      .quieted(document, shownFindings(snapshotFor(document.manuscript, { options: lineByLine })))
      .map(({ line }) => line);
  return {
    clock,
    paused,
    lines,
    type: (line: number, character: number, words: string): number[] => {
      const place = { line, character };
      document = documentModel.update(
        document,
        [{ range: { start: place, end: place }, text: words }],
        document.version + 1,
      );
      cursor.typed(document);
      return lines();
    },
    replaceAll: (text: string): number[] => {
      document = documentModel.update(document, [{ text }], document.version + 1);
      cursor.typed(document);
      return lines();
    },
    goTo: (line: number) => cursor.moved(document, line),
    close: () => cursor.forget(document.uri),
  };
}

describe('the paragraph being written', () => {
  it('is any other as long as nothing is written', () => {
    const { lines, goTo } = writing();
    assert.deepEqual(lines(), [0]);
    assert.equal(goTo(0), false);
    assert.deepEqual(lines(), [0]);
  });

  it('shows nothing new until the cursor leaves it', () => {
    const { lines, type, goTo } = writing();
    lines();
    assert.deepEqual(type(2, AT, 'the '), [0]);
    assert.equal(goTo(2), false);
    assert.deepEqual(lines(), [0]);
    assert.equal(goTo(0), true);
    assert.deepEqual(lines(), [0, 2]);
    assert.equal(goTo(2), false, 'a visit hides nothing');
    assert.deepEqual(lines(), [0, 2]);
  });

  it('shows nothing new until three seconds pass without a key', () => {
    const { lines, type, clock, paused } = writing();
    lines();
    for (const [at, key] of [...'the '].entries()) type(2, AT + at, key);
    assert.equal(clock.waiting(), 1, 'one wait, however many keys');
    clock.pass(2_999);
    assert.deepEqual(lines(), [0]);
    clock.pass(3_000);
    assert.deepEqual(paused, ['file:///a.fic'], 'one refresh');
    assert.deepEqual(lines(), [0, 2]);
  });

  it('asks for no refresh where nothing was held back', () => {
    const { lines, type, clock, paused, goTo } = writing();
    lines();
    type(2, 0, 'So ');
    assert.equal(goTo(0), false);
    type(2, 0, 'And ');
    clock.pass(3_000);
    assert.deepEqual(paused, []);
  });

  it('keeps what it shows already, however its words move and grow', () => {
    const { lines, type, clock } = writing('Rain fell.\n\nShe saw the the sea. “Wait, she said.\n');
    const before = lines();
    assert.deepEqual(before, [2, 2]);
    assert.deepEqual(type(2, 0, 'Then '), before);
    assert.deepEqual(type(2, 25, ' It was was grey.'), before);
    clock.pass(3_000);
    assert.equal(lines().length, before.length + 1);
    assert.equal(type(2, 0, 'At dawn ').length, before.length + 1, 'also what a pause has shown');
  });

  it('is the new one after a paragraph is ended', () => {
    const { lines, type } = writing();
    lines();
    assert.deepEqual(type(2, 0, 'Rain fell on on the roof.\n\n'), [0, 2]);
    assert.deepEqual(type(4, 0, 'So so '), [0, 2]);
  });

  it('is none after a change of the whole text, nor in a closed one', () => {
    const { lines, type, replaceAll, close, clock } = writing();
    lines();
    type(2, AT, 'the ');
    assert.deepEqual(replaceAll('He saw saw it.\n'), [0]);
    type(0, 0, 'And ');
    close();
    assert.equal(clock.waiting(), 0);
  });
});

describe('a paragraph being written, to the editor', () => {
  let client: TestClient;
  let refreshed: number;
  let pushed: PublishDiagnosticsParams[];
  const clock = stillClock();
  const start = async (capabilities = ABLE, settings: unknown = {}): Promise<void> => {
    [refreshed, pushed] = [0, []];
    client = await startClient({
      capabilities,
      settings,
      later: clock.later,
      before: connection => {
        connection.onRequest('workspace/diagnostic/refresh', () => {
          refreshed++;
          return null;
        });
        connection.onNotification(
          'textDocument/publishDiagnostics',
          (params: PublishDiagnosticsParams) => void pushed.push(params),
        );
      },
    });
    await client.open(SLIPS);
  };
  const pulled = async (): Promise<number[]> => {
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
    return report.kind === 'full' ? [...new Set(report.items.map(({ range }) => range.start.line))] : [];
  };
  afterEach(() => client.close());

  for (const preset of ['draft', 'revise', 'polish']) {
    it(`is left alone at ${preset} until the cursor leaves it, then asked about once`, async () => {
      await start(ABLE, { lint: { preset } });
      assert.deepEqual(await pulled(), [0]);
      await client.change([2, AT, 2, AT, 'the ']);
      assert.deepEqual(await pulled(), [0]);
      await client.connection.sendNotification('ficwright/cursor', { textDocument: { uri: URI }, line: 0 });
      await until(() => refreshed === 1, 'the server asks the editor to pull again');
      assert.deepEqual(await pulled(), [0, 2]);
      clock.pass(3_000);
      assert.deepEqual([await pulled(), refreshed], [[0, 2], 1]);
    });
  }

  it('is asked about again after a pause', async () => {
    await start();
    await client.change([2, AT, 2, AT, 'the ']);
    assert.deepEqual(await pulled(), [0]);
    clock.pass(3_000);
    await until(() => refreshed === 1, 'the server asks the editor to pull again');
    assert.deepEqual(await pulled(), [0, 2]);
  });

  it('is pushed after a pause to an editor that cannot ask', async () => {
    await start({ workspace: { configuration: true } });
    await until(() => pushed.length === 1, 'the findings of the opened text');
    await client.change([2, AT, 2, AT, 'the ']);
    await until(() => pushed.length === 2, 'those of the changed text');
    assert.equal(pushed[1]?.diagnostics.length, 1);
    clock.pass(3_000);
    await until(() => pushed.length === 3, 'those that were held back');
    assert.equal(pushed[2]?.diagnostics.length, 2);
  });

  it('holds nothing back from an editor that could not be told later', async () => {
    await start({ workspace: { configuration: true }, textDocument: { diagnostic: {} } });
    await client.change([2, AT, 2, AT, 'the ']);
    assert.deepEqual(await pulled(), [0, 2]);
  });
});
