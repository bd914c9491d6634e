import * as vscode from 'vscode';
import {
  State,
  type DocumentSelector,
  type DynamicFeature,
  type LanguageClient,
  type ServerCapabilities,
  type StaticFeature,
} from 'vscode-languageclient/node';
import { isManuscript, onDidChangeManuscript } from './manuscripts.js';

/**
 * Documents that the server always serves. Others are registered one by one, so that no feature appears in texts that
 * are not manuscripts.
 */
export const alwaysServed: DocumentSelector = ['file', 'untitled'].map(scheme => ({ scheme, language: 'fic' }));

/** Features of a served document in order of registration: diagnostics are pulled once it is open at the server. */
const providers = {
  'textDocument/documentSymbol': 'documentSymbolProvider',
  'textDocument/foldingRange': 'foldingRangeProvider',
  'textDocument/selectionRange': 'selectionRangeProvider',
  'textDocument/hover': 'hoverProvider',
  'textDocument/inlayHint': 'inlayHintProvider',
  'textDocument/documentHighlight': 'documentHighlightProvider',
  'textDocument/references': 'referencesProvider',
  'textDocument/definition': 'definitionProvider',
  'textDocument/rename': 'renameProvider',
  'textDocument/codeAction': 'codeActionProvider',
  'textDocument/semanticTokens': 'semanticTokensProvider',
  'textDocument/diagnostic': 'diagnosticProvider',
} as const satisfies Readonly<Record<string, keyof ServerCapabilities>>;

const sync = ['textDocument/didChange', 'textDocument/didClose', 'textDocument/didOpen'] as const;

/**
 * Interface to the registration of manuscripts. `again` registers one feature anew, after the client's own
 * registrations were cleared.
 */
export interface Serving extends vscode.Disposable {
  again(method: keyof typeof providers): void;
}

/**
 * Serves manuscripts that are plain text or Markdown: each is registered with the client's features by its URI and
 * language, as if the server had requested it, and unregistered when it ceases to be a manuscript. The client opens and
 * closes it at the server accordingly.
 */
export function serveManuscripts(client: LanguageClient): Serving {
  const served = new Map<vscode.TextDocument, string>();
  let capabilities: ServerCapabilities | undefined;
  let count = 0;

  const serve = (document: vscode.TextDocument, able: ServerCapabilities): void => {
    const id = `ficwright-${++count}`;
    served.set(document, id);
    for (const [method, options] of optionsFor(document, able)) {
      featureOf(client, method)?.register({ id, registerOptions: options });
    }
  };
  const leave = (document: vscode.TextDocument, id: string): void => {
    served.delete(document);
    for (const method of [...Object.keys(providers), ...sync]) {
      featureOf(client, method)?.unregister(id);
    }
  };
  const look = (document: vscode.TextDocument): void => {
    const id = served.get(document);
    const wanted = document.languageId !== 'fic' && !document.isClosed && isManuscript(document);
    if (id === undefined && wanted && capabilities !== undefined) {
      serve(document, capabilities);
    }
    if (id !== undefined && !wanted) {
      leave(document, id);
    }
    // Only then: a client that is starting, or restarting after a crash, needs no call.
    if (isManuscript(document) && client.state === State.Stopped) {
      client.start().catch((error: unknown) => {
        client.error(vscode.l10n.t('The language server could not be started.'), error);
      });
    }
  };
  const feature: StaticFeature = {
    fillClientCapabilities: () => undefined,
    initialize: given => {
      capabilities = given;
      vscode.workspace.textDocuments.forEach(look);
    },
    getState: () => ({ kind: 'static' }),
    clear: () => {
      // the server is gone, and the client's own features have been emptied
      capabilities = undefined;
      served.clear();
    },
  };
  client.registerFeature(feature);
  const parts = [
    onDidChangeManuscript(look),
    vscode.workspace.onDidCloseTextDocument(document => {
      const id = served.get(document);
      if (id !== undefined) {
        leave(document, id);
      }
    }),
  ];
  return {
    again: method => {
      for (const [document, id] of served) {
        const options = capabilities && optionsFor(document, capabilities).find(([name]) => name === method)?.[1];
        if (options !== undefined) {
          featureOf(client, method)?.register({ id, registerOptions: options });
        }
      }
    },
    dispose: () => {
      parts.forEach(part => {
        part.dispose();
      });
    },
  };
}

/** Registration options of a document by method: its selector with the server's capability. */
function optionsFor(document: vscode.TextDocument, able: ServerCapabilities): [method: string, options: object][] {
  const documentSelector = selectorOf(document);
  const synced = typeof able.textDocumentSync === 'object' ? able.textDocumentSync : {};
  return [
    ...sync.map((method): [string, object] => [method, { documentSelector, syncKind: synced.change }]),
    ...Object.entries(providers).flatMap(([method, name]): [string, object][] => {
      const options = able[name];
      return options === undefined || options === false
        ? []
        : [[method, { ...(typeof options === 'object' ? options : {}), documentSelector }]];
    }),
  ];
}

/** Matches one document and no other. */
function selectorOf({ uri, languageId }: vscode.TextDocument): DocumentSelector {
  const scheme = uri.scheme,
    language = languageId;
  if (scheme !== 'file') {
    return [{ scheme, language, pattern: uri.fsPath }];
  }
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[*?{}[\]]/g, '[$&]');
  return [{ scheme, language, pattern: { baseUri: vscode.Uri.joinPath(uri, '..').toString(), pattern: name } }];
}

const featureOf = (client: LanguageClient, method: string): DynamicFeature<object> | undefined =>
  (client.getFeature as (method: string) => DynamicFeature<object> | undefined).call(client, method);
