import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forLabel } from './escape.js';
import { manuscriptEditor } from './manuscriptEditor.js';
import { changeProjectFile, type Change, type Refused } from './projectEdit.js';

/**
 * The commands that change the `ficwright.json` of a manuscript, or create one in its folder, from the palette and from
 * quick fixes. All can be undone.
 */
export function projectCommands(client: LanguageClient): vscode.Disposable {
  const writeCast = async () => {
    const document = manuscriptEditor()?.document;
    if (document?.uri.scheme !== 'file') {
      void vscode.window.showInformationMessage(
        document
          ? vscode.l10n.t('Save the chapter first: the cast goes into a file beside it.')
          : vscode.l10n.t('Open a manuscript first.'),
      );
      return;
    }
    const uri = await change(client, document.uri, { kind: 'found' });
    if (uri === undefined) {
      return;
    }
    await vscode.window.showTextDocument(uri);
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Added the cast. From now on this list decides, not what is detected in the text.'),
      8000,
    );
  };
  const fromFix = async (document: string, wanted: Change) => {
    const uri = await change(client, vscode.Uri.parse(document), wanted);
    if (uri !== undefined) {
      vscode.window.setStatusBarMessage(
        forLabel(vscode.l10n.t('Saved in {0}. Open it to undo.', vscode.workspace.asRelativePath(uri))),
        8000,
      );
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.writeCast', writeCast),
    vscode.commands.registerCommand('ficwright.changeProject', fromFix),
  );
}

function change(client: LanguageClient, document: vscode.Uri, wanted: Change): Promise<vscode.Uri | undefined> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document) };
  return changeProjectFile(
    (method, params) => client.sendRequest<string | Refused | null>(method, { textDocument, ...params }),
    document,
    wanted,
  );
}
