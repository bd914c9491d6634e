import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Serving } from './serving.js';
import type { StatusBar } from './statusBar.js';

/**
 * Makes VS Code request the outline and the counts again when they may be others though no text changed: the server has
 * fully analysed a long work, before which the outline contains only speakers named in tags, or a setting or a decision
 * changed. VS Code requests the outline only when a document changes or a provider is registered, so the provider is
 * registered again.
 */
export function refreshOutline(client: LanguageClient, serving: Serving, bar: StatusBar): vscode.Disposable {
  return client.onNotification('ficwright/read', () => {
    const feature = client.getFeature('textDocument/documentSymbol');
    const capabilities = client.initializeResult?.capabilities;
    if (capabilities === undefined) {
      return;
    }
    feature.clear();
    feature.initialize(capabilities, client.clientOptions.documentSelector);
    serving.again('textDocument/documentSymbol');
    bar.refresh();
  });
}
