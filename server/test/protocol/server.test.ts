import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  StreamMessageWriter,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type PublishDiagnosticsParams,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { startClient, until, URI, type ClientOptions, type TestClient } from '../support/client.js';

const TWICE = 'Chapter 1\n\nThe lamp was was out.\n';
const PULL = 'textDocument/diagnostic';

describe('the server', () => {
  let client: TestClient | undefined;
  const start = async (options?: ClientOptions): Promise<TestClient> => (client = await startClient(options));
  afterEach(() => {
    client?.close();
    client = undefined;
  });

  it('says what it can do', async () => {
    const { capabilities, serverInfo } = (await start()).initialized;
    assert.equal(serverInfo?.name, 'Ficwright');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'ficwright',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.deepEqual(capabilities.semanticTokensProvider?.full, { delta: true });
    assert.equal(capabilities.semanticTokensProvider?.range, true);
    assert.equal(capabilities.semanticTokensProvider?.legend.tokenTypes[0], 'speech');
    assert.ok(
      capabilities.documentSymbolProvider &&
        capabilities.foldingRangeProvider &&
        capabilities.selectionRangeProvider &&
        capabilities.hoverProvider,
    );
  });

  it('follows changes, several in one notification, each in terms of the one before', async () => {
    const { open, change, ask } = await start();
    await open('Chapter 1\n\nNight fell.\n');
    await change([2, 0, 2, 5, 'Snow'], [2, 4, 2, 9, ' lay.\n\n***\n\nMorning'], [0, 8, 0, 9, '2']);
    const [chapter] = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(
      [chapter?.name, ...(chapter?.children ?? []).map(({ name }) => name)],
      ['Chapter 2', 'Snow lay.', 'Morning.'],
    );
    await change('# New\n\nRain.\n');
    assert.deepEqual(
      (await ask<DocumentSymbol[]>('textDocument/documentSymbol')).map(({ name }) => name),
      ['New'],
    );
  });

  it('writes symbols as any other server would', async () => {
    const text = '# The Whole\n\n## First\n\n“Go…” Ada said.\n\n## Zweite Größe\n\n***\n\n“日本,” he said.\n';
    const answers: unknown[] = [];
    for (const options of [{}, { writer: (stream: NodeJS.WritableStream) => new StreamMessageWriter(stream) }]) {
      const { open, ask, close } = await startClient(options);
      await open(text);
      answers.push(await ask('textDocument/documentSymbol'));
      close();
    }
    assert.deepEqual(answers[0], answers[1]);
    assert.equal((answers[0] as DocumentSymbol[])[0]?.children?.length, 2);
  });

  it('answers null for a document that is not open', async () => {
    const { ask } = await start();
    assert.equal(await ask('textDocument/documentSymbol'), null);
    assert.equal(await ask('ficwright/counts'), null);
    assert.deepEqual(await ask(PULL), { kind: 'full', items: [] });
  });

  it('tells a request so that is no longer wanted', async () => {
    const { open, connection } = await start();
    await open(TWICE);
    for (const method of ['textDocument/documentSymbol', PULL]) {
      const source = new CancellationTokenSource();
      const answer = connection.sendRequest(method, { textDocument: { uri: URI } }, source.token);
      source.cancel();
      await assert.rejects(answer, { code: -32800 });
    }
  });

  it('answers an error, logs it, and lives', async () => {
    const { open, ask, log } = await start();
    await open(TWICE);
    await assert.rejects(ask('textDocument/selectionRange', { positions: null }));
    assert.match(log.join('\n'), /textDocument\/selectionRange: TypeError/);
    assert.equal((await ask<DocumentSymbol[]>('textDocument/documentSymbol')).length, 1);
  });

  it('gives tokens in full, then what changed', async () => {
    const { open, change, ask } = await start();
    await open('“Go,” Ada said.\n');
    const full = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    assert.equal(full.data.length, 15);
    await change([0, 1, 0, 1, 'x']);
    const delta = await ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      previousResultId: full.resultId,
    });
    assert.equal(delta.edits.length, 1);
    const again = await ask<SemanticTokens>('textDocument/semanticTokens/full/delta', { previousResultId: 'long ago' });
    assert.equal(again.data.length, 15);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    assert.deepEqual((await ask<SemanticTokens>('textDocument/semanticTokens/range', { range })).data, again.data);
  });

  it('counts words and lists scenes', async () => {
    const { open, ask } = await start();
    await open('Chapter 1\n\nNight fell.\n');
    const position = { line: 2, character: 0 };
    const counts = await ask<Record<string, { story: number }>>('ficwright/counts', {
      position,
      selections: [{ start: position, end: { line: 2, character: 5 } }],
    });
    assert.deepEqual(
      Object.entries(counts).map(([of, { story }]) => `${of} ${story}`),
      ['document 2', 'selection 1', 'scene 2', 'chapter 2'],
    );
    assert.equal((await ask<unknown[]>('ficwright/scenes')).length, 1);
  });

  describe('that is asked for findings', () => {
    it('gives them, and then that nothing changed', async () => {
      const { open, change, ask } = await start();
      await open(TWICE);
      const first = await ask<DocumentDiagnosticReport>(PULL);
      assert.ok(first.kind === 'full' && first.items.length === 1 && first.items[0]?.code === 'narr/doubled-word');
      const second = await ask<DocumentDiagnosticReport>(PULL, { previousResultId: first.resultId });
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await change([0, 0, 0, 0, '\n']);
      const third = await ask<DocumentDiagnosticReport>(PULL, { previousResultId: first.resultId });
      assert.ok(third.kind === 'full' && third.items[0]?.range.start.line === 3);
    });

    it('follows the settings, asked for once', async () => {
      const test = await start({ settings: { rules: { 'narr/doubled-word': 'off' } } });
      let refreshed = 0;
      test.connection.onRequest('workspace/diagnostic/refresh', () => {
        refreshed++;
        return null;
      });
      await test.open(TWICE);
      const items = async (): Promise<unknown> => (await test.ask<{ items: readonly unknown[] }>(PULL)).items.length;
      assert.equal(await items(), 0);
      assert.equal(await items(), 0);
      assert.equal(test.asked, 1);
      test.settings = { rules: { 'narr/doubled-word': 'hint' } };
      await test.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await until(() => refreshed === 1, 'the server asks the editor to pull again');
      assert.equal(await items(), 1);
    });

    it('leaves out what is ignored, at once', async () => {
      const test = await start();
      await test.open(TWICE);
      const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 12 } };
      const all = await test.ask<readonly { readonly command?: { readonly arguments: readonly string[] } }[]>(
        'textDocument/codeAction',
        { range, context: { diagnostics: [] } },
      );
      const key = all.find(({ command }) => command)!.command!.arguments[1]!;
      await test.connection.sendNotification('ficwright/ignored', { ignored: [key] });
      assert.deepEqual((await test.ask<{ items: unknown[] }>(PULL)).items, []);
      test.close();
      const later = await start({ initializationOptions: { ignored: [key] } });
      await later.open(TWICE);
      assert.deepEqual((await later.ask<{ items: unknown[] }>(PULL)).items, []);
    });
  });

  it('pushes findings to an editor that cannot ask, once it rests', async () => {
    const pushed: PublishDiagnosticsParams[] = [];
    const test = await start({
      capabilities: {},
      before: connection =>
        void connection.onNotification(
          'textDocument/publishDiagnostics',
          (params: PublishDiagnosticsParams) => void pushed.push(params),
        ),
    });
    assert.equal(test.initialized.capabilities.diagnosticProvider, undefined);
    await test.open(TWICE);
    for (let i = 0; i < 5; i++) await test.change([0, 9, 0, 9, '1']);
    await until(() => pushed.length > 0, 'findings are pushed');
    assert.deepEqual(
      pushed.map(({ version, diagnostics }) => [version, diagnostics.length]),
      [[6, 1]],
    );
    await test.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { ficwright: { rules: { 'narr/doubled-word': 'off' } } },
    });
    await until(() => pushed.length > 1, 'findings are pushed again');
    assert.deepEqual(pushed[1]?.diagnostics, []);
    await test.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await until(() => pushed.length > 2, 'findings are taken back');
  });

  it('lets other requests through while it reads a long work, and stops when asked to', async () => {
    const { open, connection, ask } = await start();
    await open(
      Array.from(
        { length: 300 },
        (_, at) => `Chapter ${at + 1}\n\n${'“Hold the door,” Ada said, and nobody nobody did.\n\n'.repeat(30)}`,
      ).join(''),
    );
    const source = new CancellationTokenSource();
    let done = false;
    const pull = connection
      .sendRequest(PULL, { textDocument: { uri: URI } }, source.token)
      .finally(() => (done = true));
    await ask('textDocument/hover', { position: { line: 2, character: 3 } });
    assert.equal(done, false, 'the hover came first');
    source.cancel();
    await assert.rejects(pull, { code: -32800 });
  });

  it('opens whatever it is given', async () => {
    const { open, change, ask } = await start();
    await open('\0\0“\ud800\0');
    await change([0, 2, 0, 3, '\0'], [9, 9, 99, 99, 'x']);
    assert.ok(await ask('textDocument/documentSymbol'));
    assert.ok(await ask('textDocument/semanticTokens/full'));
  });

  it('ends well after a shutdown, badly without', async () => {
    const first = await start();
    await first.connection.sendRequest('shutdown');
    await first.connection.sendNotification('exit');
    await until(() => first.exitCode !== undefined, 'the server ends');
    assert.equal(first.exitCode, 0);
    first.close();
    const second = await start();
    await second.connection.sendNotification('exit');
    await until(() => second.exitCode !== undefined, 'the server ends');
    assert.equal(second.exitCode, 1);
  });
});
