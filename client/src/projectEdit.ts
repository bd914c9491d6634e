import * as vscode from 'vscode';
import { forNotification } from './escape.js';
import { readSmall } from './readSmall.js';

/** What to change of a project: only the server knows what there is. `found`: the cast as it was found. */
export type Change = Readonly<Record<string, unknown>>;

/** Asks the server about a document. */
export type Ask = (method: 'ficwright/projectFile' | 'ficwright/projectText', params: object) => Promise<string | null>;

/** Rounds after which an author who types all the while is left alone. */
const rounds = 3;

/**
 * Changes the project file that holds for a document, and saves it unless the author was at work in it. The new text is made by the server; when the
 * file changed meanwhile, in the editor, it is made again, and never written over what is newer. Gives where the file stands; undefined when nothing
 * was changed, and then the author was told why.
 */
export async function changeProjectFile(ask: Ask, document: vscode.Uri, wanted: Change): Promise<vscode.Uri | undefined> {
  const known = await ask('ficwright/projectFile', {});
  const uri = known === null ? vscode.Uri.joinPath(document, '..', 'ficwright.json') : vscode.Uri.parse(known);
  const found = await readSmall(uri.fsPath);
  if (found !== undefined && 'refused' in found) { return refuse(uri, found.refused); }
  for (let round = 0; round < rounds; round++) {
    const file = found === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
    const [version, saved] = [file?.version, file?.isDirty === false ? file : undefined];
    const text = await ask('ficwright/projectText', { text: file?.getText() ?? null, change: wanted });
    if (text === null) { return refuse(uri, 'it is not valid JSON. Fix it first.'); }
    if (file?.version !== version) { continue; }
    const edit = new vscode.WorkspaceEdit();
    if (file === undefined) { edit.createFile(uri, { contents: new TextEncoder().encode(text) }); } else { edit.replace(uri, new vscode.Range(0, 0, file.lineCount, 0), text); }
    // VS Code sends the version along, and refuses an edit for an older one.
    if (!await vscode.workspace.applyEdit(edit)) { continue; }
    await saved?.save(); // the server reads what is on disk
    return uri;
  }
  return refuse(uri, 'it was changed meanwhile. Try again.');
}

function refuse(uri: vscode.Uri, why: string): undefined {
  void vscode.window.showErrorMessage(forNotification(`${vscode.workspace.asRelativePath(uri)}: ${why} Nothing was changed.`));
  return undefined;
}
