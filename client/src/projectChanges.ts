import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { manuscriptEditor } from './manuscriptEditor.js';

/** What to change of a project: only the server knows what there is. `found`: the cast as it was found. */
type Change = Readonly<Record<string, unknown>>;

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
    if (uri !== undefined) { vscode.window.setStatusBarMessage(`Written to ${vscode.workspace.asRelativePath(uri)}, where it can be undone.`, 8000); }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.writeCast', writeCast),
    vscode.commands.registerCommand('ficwright.changeProject', fromFix),
  );
}

/** Changes the project file that holds for a document, and saves it unless the author was at work in it. Gives where it stands; undefined when nothing was changed. */
async function change(client: LanguageClient, document: vscode.Uri, wanted: Change): Promise<vscode.Uri | undefined> {
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document) };
  const known = await client.sendRequest<string | null>('ficwright/projectFile', { textDocument });
  const uri = known === null ? vscode.Uri.joinPath(document, '..', 'ficwright.json') : vscode.Uri.parse(known);
  const file = known === null ? undefined : await vscode.workspace.openTextDocument(uri);
  const text = await client.sendRequest<string | null>('ficwright/projectText', { textDocument, text: file?.getText() ?? null, change: wanted });
  if (text === null) {
    void vscode.window.showErrorMessage(`${vscode.workspace.asRelativePath(uri)} is not valid JSON. Mend it first; nothing was changed.`);
    return undefined;
  }
  const edit = new vscode.WorkspaceEdit();
  if (file === undefined) { edit.createFile(uri, { contents: new TextEncoder().encode(text) }); } else { edit.replace(uri, new vscode.Range(0, 0, file.lineCount, 0), text); }
  const saved = file?.isDirty === false;
  if (!await vscode.workspace.applyEdit(edit)) { return undefined; }
  if (saved) { await file.save(); } // the server reads what is on disk
  return uri;
}
