import {
  CodeActionKind, DidChangeConfigurationNotification, TextDocuments, TextDocumentSyncKind,
  type ClientCapabilities, type CodeActionParams, type Connection, type DidChangeConfigurationParams, type HoverParams, type InitializeParams,
  type SelectionRangeParams, type SemanticTokensDeltaParams, type SemanticTokensRangeParams, type ServerCapabilities, type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { documentModel, type Document } from './documents.js';
import { actions } from './features/actions.js';
import { counts, type CountsQuery } from './features/counts.js';
import { SOURCE } from './features/diagnostics.js';
import { folding } from './features/folding.js';
import { hover } from './features/hover.js';
import { scenes } from './features/scenes.js';
import { selection } from './features/selection.js';
import { symbols } from './features/symbols.js';
import { rangeTokens } from './features/tokens.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './features/tokens/legend.js';
import { memo2 } from './manuscript/memo.js';
import type { RuleOptions } from './rules/options.js';
import { binder, describeError, type Bind } from './server/binding.js';
import { pullDiagnostics, pushDiagnostics } from './server/diagnose.js';
import { tokenAnswers, type TokenAnswers } from './server/tokenAnswers.js';
import { warmCounts, warmScenes, warmTokens } from './server/warm.js';
import { WrittenSymbols } from './server/wire.js';
import { SECTION, settingsStore } from './settings.js';

/** A request about one document, by its identifier. */
interface About {
  readonly textDocument: TextDocumentIdentifier;
}

/** Serves one editor over the connection until it closes. All that is known of a session is in here. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(documentModel);
  const documentOf = (uri: string): Document | undefined => documents.get(uri);
  const log = (error: unknown): void => connection.console.error(describeError(error));
  let client: ClientCapabilities = {};
  let ignored: ReadonlySet<string> = new Set();
  let pushed: unknown;

  const settings = settingsStore(uri =>
    client.workspace?.configuration ? connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }) : Promise.resolve(pushed));
  const optionsOf = async (uri: string): Promise<RuleOptions> => join((await settings.of(uri)).levels, ignored);

  const tokens = tokenAnswers();
  const pull = pullDiagnostics(connection, { documentOf, optionsOf });
  const push = pushDiagnostics(connection, { documentOf, optionsOf });
  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

  /** What is shown may have changed though no text did. */
  const refresh = (): void => {
    if (!pulls()) documents.all().forEach(({ uri }) => push.soon(uri));
    else if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh().catch(log);
  };

  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams) => {
    client = capabilities;
    ignored = new Set(keysIn(initializationOptions));
    return { capabilities: capabilitiesFor(pulls()), serverInfo: { name: SOURCE } };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(log);
  });
  connection.onDidChangeConfiguration(({ settings: sent }: DidChangeConfigurationParams) => {
    pushed = (sent as Record<string, unknown> | null | undefined)?.[SECTION];
    settings.forget();
    refresh();
  });
  connection.onNotification('ficwright/ignored', (...params: unknown[]) => {
    ignored = new Set(keysIn(params));
    refresh();
  });

  documents.onDidChangeContent(({ document }) => void (pulls() || push.soon(document.uri)));
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    tokens.forget(uri);
    pull.forget(uri);
    if (!pulls()) push.forget(uri);
  });

  bindFeatures(binder(connection, documentOf), tokens, optionsOf);
  documents.listen(connection);
  connection.listen();
}

/** Which function answers which request. */
function bindFeatures(on: Bind, tokens: TokenAnswers, optionsOf: (uri: string) => Promise<RuleOptions>): void {
  on('textDocument/documentSymbol', async ({ manuscript }, _: About, token) => {
    await warmScenes(manuscript, token);
    return new WrittenSymbols(symbols(manuscript));
  });
  on('textDocument/foldingRange', ({ manuscript }) => folding(manuscript));
  on('textDocument/selectionRange', ({ manuscript }, { positions }: SelectionRangeParams) => selection(manuscript, positions));
  on('textDocument/hover', ({ manuscript }, { position }: HoverParams) => hover(manuscript, position));
  on('textDocument/codeAction', async ({ uri, manuscript }, { range, context }: CodeActionParams) =>
    context.only && !context.only.includes(CodeActionKind.QuickFix) ? [] : actions(manuscript, await optionsOf(uri), uri, range));
  on('textDocument/semanticTokens/full', async ({ uri, manuscript }, _: About, token) => {
    await warmTokens(manuscript, token);
    return tokens.full(uri, manuscript);
  });
  on('textDocument/semanticTokens/full/delta', async ({ uri, manuscript }, { previousResultId }: SemanticTokensDeltaParams, token) => {
    await warmTokens(manuscript, token);
    return tokens.delta(uri, manuscript, previousResultId);
  });
  on('textDocument/semanticTokens/range', ({ manuscript }, { range }: SemanticTokensRangeParams) => ({ data: rangeTokens(manuscript, range) }));
  on('ficwright/counts', async ({ manuscript }, query: About & CountsQuery, token) => {
    await warmCounts(manuscript, token);
    return counts(manuscript, query);
  });
  on('ficwright/scenes', async ({ manuscript }, _: About, token) => {
    await warmScenes(manuscript, token);
    return scenes(manuscript);
  });
}

function capabilitiesFor(pulls: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] }, full: { delta: true }, range: true },
    // An answer about one document says nothing of others: the editor need not ask again for those.
    ...(pulls && { diagnosticProvider: { identifier: SECTION, interFileDependencies: false, workspaceDiagnostics: false } }),
  };
}

/** One value for the same levels and keys: what is remembered under it stays true. */
const join = memo2((levels: RuleOptions['levels'], ignored: RuleOptions['ignored']): RuleOptions => Object.freeze({ levels, ignored }));

/** Every key in `{ ignored: [...] }`, or in a list, however deep. */
function keysIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return typeof value === 'object' && value !== null && 'ignored' in value ? keysIn(value.ignored) : [];
}
