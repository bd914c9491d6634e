import {
  CodeActionKind, DidChangeConfigurationNotification, TextDocuments, TextDocumentSyncKind,
  type ClientCapabilities, type CodeActionParams, type Connection, type DocumentSymbolParams, type FoldingRangeParams, type HoverParams,
  type InitializeParams, type SelectionRangeParams, type SemanticTokensDeltaParams, type SemanticTokensParams, type SemanticTokensRangeParams,
  type ServerCapabilities, type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { binder, describeError } from './binding.js';
import { diagnose } from './diagnose.js';
import { documentModel, type Document } from './documents.js';
import { actions } from './features/actions.js';
import { counts, type CountsQuery } from './features/counts.js';
import { folding } from './features/folding.js';
import { hover } from './features/hover.js';
import { scenes } from './features/scenes.js';
import { selection } from './features/selection.js';
import { symbols } from './features/symbols.js';
import { rangeTokens, tokensOf } from './features/tokens.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './features/tokens/legend.js';
import { keysOf, type Ignored } from './ignored.js';
import { SECTION, settingsStore } from './settings.js';
import { tokenAnswers } from './tokenAnswers.js';
import { warmOutline, warmTokens } from './warm.js';

/** Serves one editor over the connection, until it closes. All state of a session lives in here. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments<Document>(documentModel);
  let client: ClientCapabilities = {};
  ...
}
