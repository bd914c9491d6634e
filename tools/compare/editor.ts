import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type MessageConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import type { Change } from './probes.js';

/** What an editor can do that understands everything this server offers. */
export const ABLE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** How an editor differs from the able one. */
export interface EditorOptions {
  readonly server: string;
  /** The one folder that is open. */
  readonly root: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** The settings of a document, by its URI. */
  readonly settingsOf?: (uri: string) => object;
  /** Arguments of node itself. */
  readonly nodeArgs?: readonly string[];
}

/** An editor that talks to a build's server, a process of its own, over standard input and output. */
export interface Editor {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** The answer to `initialize`. */
  readonly initialized: unknown;
  /** The last findings that were pushed for a document, by its URI. */
  readonly pushed: ReadonlyMap<string, PublishDiagnosticsParams>;
  /** What the server logged or showed since the last call. */
  readonly takeMessages: () => string[];
  /** An answer, or the error that stands for one, as JSON. */
  readonly ask: (method: string, params: object) => Promise<string>;
  readonly tell: (method: string, params: object) => Promise<void>;
  /** Changes a document, and numbers its version one higher. */
  readonly change: (uri: string, version: number, ...changes: readonly Change[]) => Promise<void>;
  /** Says goodbye and waits for the process's end. */
  readonly close: () => Promise<void>;
}

/** Starts a server, and shakes hands. */
export async function startEditor({
  server,
  root,
  capabilities = ABLE,
  initializationOptions = {},
  settingsOf = () => ({}),
  nodeArgs = [],
}: EditorOptions): Promise<Editor> {
  const started = spawn(process.execPath, [...nodeArgs, server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(started.stdout),
    new StreamMessageWriter(started.stdin),
  );
  const ended = new Promise<never>((_, reject) => {
    started.once('exit', code => reject(new Error(`the server of ${server} ended with exit code ${code}`)));
  });
  ended.catch(() => undefined);
  const pushed = new Map<string, PublishDiagnosticsParams>();
  let messages: string[] = [];
  const note = ({ message }: { readonly message: string }): void => void messages.push(message);
  connection.onRequest(
    'workspace/configuration',
    ({ items }: { readonly items: readonly { readonly scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => settingsOf(scopeUri ?? '')),
  );
  connection.onRequest(() => null);
  connection.onNotification('window/logMessage', note);
  connection.onNotification('window/showMessage', note);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => void pushed.set(params.uri, params),
  );
  connection.onNotification('ficwright/colors', (params: object) => void messages.push(JSON.stringify(params)));
  connection.onNotification(() => undefined);
  connection.listen();
  const folder = pathToFileURL(root).href;
  const request = (method: string, params: object | null): Promise<unknown> =>
    Promise.race([connection.sendRequest(method, params), ended]);
  const initialized = await request('initialize', {
    processId: process.pid,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: path.basename(root) }],
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification('initialized', {});
  return {
    process: started,
    connection,
    initialized,
    pushed,
    takeMessages: () => {
      const taken = messages;
      messages = [];
      return taken;
    },
    ask: async (method, params) => {
      try {
        return JSON.stringify(await request(method, params));
      } catch (error) {
        if (!(error instanceof ResponseError)) throw error;
        return JSON.stringify({ error: error.code, message: error.message });
      }
    },
    tell: (method, params) => connection.sendNotification(method, params),
    change: (uri, version, ...changes) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes,
      }),
    close: async () => {
      const exit = new Promise<void>(resolve => void started.once('exit', () => resolve()));
      await connection.sendRequest('shutdown').catch(() => undefined);
      await connection.sendNotification('exit').catch(() => undefined);
      await exit;
      connection.dispose();
    },
  };
}
