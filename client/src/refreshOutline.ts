import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Serving } from './serving.js';

/**
 * Makes VS Code request the outline again when the server has fully analysed a long work; before that the outline
 * contains only speakers named in tags. VS Code requests it only when a document changes or a provider is registered,
 * so the provider is registered again.
 */
export function refreshOutline(client: LanguageClient, serving: Serving): vscode.Disposable {
  return client.onNotification('ficwright/read', () => {
    const feature = client.getFeature('textDocument/documentSymbol');
    const capabilities = client.initializeResult?.capabilities;
    if (capabilities === undefined) {
      return;
    }
    feature.clear();
    feature.initialize(capabilities, client.clientOptions.documentSelector);
    serving.again('textDocument/documentSymbol');
  });
}
