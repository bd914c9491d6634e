import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { withCast, type CastEntry } from './castText.js';
import { manuscriptEditor } from './manuscriptEditor.js';

interface CastOf { readonly file: string | null; readonly cast: readonly CastEntry[] }

/** The command that writes the cast of the active manuscript to its `ficwright.json`, or to a new one beside it. It can be undone like any edit. */
export function castCommands(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('ficwright.writeCast', () => write(client));
}

async function write(client: LanguageClient): Promise<void> {
  const document = manuscriptEditor()?.document;
  if (document?.uri.scheme !== 'file') {
    void vscode.window.showInformationMessage(document ? 'Save the chapter first: its cast is written beside it.' : 'There is no manuscript here: open a chapter first.');
    return;
  }
  const answer = await client.sendRequest<CastOf | null>('ficwright/cast', { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) });
  if (answer === null) { return; }
  const uri = answer.file === null ? vscode.Uri.joinPath(document.uri, '..', 'ficwright.json') : vscode.Uri.parse(answer.file);
  const file = answer.file === null ? undefined : await vscode.workspace.openTextDocument(uri);
  const text = withCast(file?.getText(), answer.cast);
  if (text === undefined) {
    void vscode.window.showErrorMessage(`${vscode.workspace.asRelativePath(uri)} is not valid JSON. Mend it first; nothing was changed.`);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  if (file === undefined) { edit.createFile(uri, { contents: new TextEncoder().encode(text) }); } else { edit.replace(uri, new vscode.Range(0, 0, file.lineCount, 0), text); }
  const saved = file?.isDirty === false;
  if (!await vscode.workspace.applyEdit(edit)) { return; }
  if (saved) { await file.save(); } // the server reads what is on disk
  await vscode.window.showTextDocument(uri);
  vscode.window.setStatusBarMessage(`Written: ${answer.cast.length} ${answer.cast.length === 1 ? 'character' : 'characters'}. What stands here now overrides what is found in the text.`, 8000);
}
