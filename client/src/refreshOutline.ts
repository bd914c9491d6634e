import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Serving } from './serving.js';

/**
 * Has VS Code ask for the outline again when the server has read a long work to its end: until then the outline names
 * those whom tags name. VS Code asks when a document changes or a provider comes, and at no other time; so the provider
 * goes and comes.
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
