import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forLabel } from './escape.js';
import { manuscriptEditor } from './manuscriptEditor.js';
import { changeProjectFile, type Change } from './projectEdit.js';

/** The commands that change the `ficwright.json` of a manuscript, or make one beside it: from the palette, and from quick fixes. All can be undone. */
export function projectCommands(client: LanguageClient): vscode.Disposable {
  const writeCast = async () => {
    const document = manuscriptEditor()?.document;
    if (document?.uri.scheme !== 'file') {
      void vscode.window.showInformationMessage(document ? 'Save the chapter first: its cast is written beside it.' : 'There is no manuscript here: open a chapter first.');
      return;
    }
    const uri = await change(client, document.uri, { kind: 'found' });
    if (uri === undefined) { return; }
    await vscode.window.showTextDocument(uri);
    vscode.window.setStatusBarMessage('Written. What stands here now overrides what is found in the text.', 8000);
  };
  const fromFix = async (document: string, wanted: Change) => {
    const uri = await change(client, vscode.Uri.parse(document), wanted);
    if (uri !== undefined) { vscode.window.setStatusBarMessage(forLabel(`Written to ${vscode.workspace.asRelativePath(uri)}, where it can be undone.`), 8000); }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.writeCast', writeCast),
    vscode.commands.registerCommand('ficwright.changeProject', fromFix),
  );
}

function change(client: LanguageClient, document: vscode.Uri, wanted: Change): Promise<vscode.Uri | undefined> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document) };
  return changeProjectFile((method, params) => client.sendRequest<string | null>(method, { textDocument, ...params }), document, wanted);
}
