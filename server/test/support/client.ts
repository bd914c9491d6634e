import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures, type WatchDog, type WorkspaceFolder } from 'vscode-languageserver';
import {
  createProtocolConnection,
  NullLogger,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type MessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serve } from '../../src/lsp/server.js';
import type { Later } from '../../src/lsp/later.js';
import { gated } from '../../src/lsp/gate.js';
import { StreamWriter } from '../../src/lsp/jsonWriter.js';

/** What an editor that can do everything the server asks for says of itself. */
export const ABLE: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The one document that tests open. */
export const URI = 'file:///lamp.fic';

/** An editor that talks to a server in this process over two streams. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** The settings of section `ficwright`; change them and tell the server. */
  settings: unknown;
  /** How often settings were asked for. */
  asked: number;
  /** Exit code the server would have ended its process with. */
  exitCode: number | undefined;
  /** What the server logged. */
  readonly log: string[];
  readonly open: (text: string) => Promise<void>;
  /** Sends changes as `[line, character, line, character, text]`, in one notification; a bare text replaces all. */
  readonly change: (
    ...changes: readonly (string | readonly [number, number, number, number, string])[]
  ) => Promise<void>;
  /** Asks about the document. */
  readonly ask: <R>(method: string, params?: object) => Promise<R>;
  readonly close: () => void;
}

/** How a test's editor differs from the able one. */
export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  readonly workspaceFolders?: readonly WorkspaceFolder[];
  /** How the server writes; by default as the process does. */
  readonly writer?: (stream: PassThrough) => MessageWriter;
  /** The server's clock. */
  readonly later?: Later;
  /** Runs before the handshake, with both ends in reach. */
  readonly before?: (connection: ProtocolConnection) => void;
}

/** Starts a server and an editor, and shakes hands. */
export async function startClient({
  capabilities = ABLE,
  initializationOptions,
  settings = {},
  workspaceFolders,
  writer = stream => new StreamWriter(stream),
  later,
  before,
}: ClientOptions = {}): Promise<TestClient> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  let exitCode: number | undefined;
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize: () => undefined,
    exit: code => void (exitCode = code),
  };
  const written = writer(toClient);
  serve(
    createConnection(
      () => createProtocolConnection(gated(new StreamMessageReader(toServer), written), written, NullLogger),
      watchDog,
      ProposedFeatures.all,
    ),
    later,
  );

  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
    NullLogger,
  );
  const log: string[] = [];
  let version = 1;
  const state = { settings, asked: 0 };
  connection.onRequest('workspace/configuration', ({ items }: { readonly items: readonly unknown[] }) => {
    state.asked++;
    return items.map(() => state.settings);
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void log.push(message));
  before?.(connection);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    ...(workspaceFolders && { workspaceFolders }),
  });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    initialized,
    log,
    get settings() {
      return state.settings;
    },
    set settings(value) {
      state.settings = value;
    },
    get asked() {
      return state.asked;
    },
    get exitCode() {
      return exitCode;
    },
    open: text =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: URI, languageId: 'fic', version, text },
      }),
    change: (...changes) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version: ++version },
        contentChanges: changes.map(contentChange),
      }),
    ask: (method, params = {}) => connection.sendRequest(method, { textDocument: { uri: URI }, ...params }),
    close: () => {
      connection.dispose();
      toServer.end();
      toClient.end();
    },
  };
}

function contentChange(change: string | readonly [number, number, number, number, string]): object {
  if (typeof change === 'string') return { text: change };
  const [line, character, endLine, endCharacter, text] = change;
  return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
}

/** Looks at a condition before it is given up: turns of the event loop, in which the server gets on, too; no time. */
const TURNS = 20_000;

/** Waits until the condition holds, a turn of the event loop at a time. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let turn = 0; !condition(); turn++) {
    if (turn === TURNS) throw new Error(`Waited in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}
