import * as vscode from 'vscode';
import { forNotification } from './escape.js';
import { projectFileName } from './project.js';

/** A change to a project, whose form only the server knows. `found`: the cast as it was found. */
export type Change = Readonly<Record<string, unknown>>;

/** Refusal of a change that would lose part of the text, as a sentence. */
export interface Refused {
  readonly refused: string;
}

/** Asks the server for a document's project file, or for that file's text after a change. */
export type Ask = (
  method: 'ficwright/projectFile' | 'ficwright/projectText',
  params: object,
) => Promise<string | Refused | null>;

/**
 * Changes the project file that holds for a document. The new text is made by the server. Gives where the file stands;
 * undefined when nothing was changed, and then the author was told why.
 */
export async function changeProjectFile(
  ask: Ask,
  document: vscode.Uri,
  wanted: Change,
): Promise<vscode.Uri | undefined> {
  const known = await ask('ficwright/projectFile', {});
  const uri =
    typeof known !== 'string' ? vscode.Uri.joinPath(document, '..', projectFileName) : vscode.Uri.parse(known);
  return (await rewrite(uri, text => ask('ficwright/projectText', { text, change: wanted }))) === undefined
    ? undefined
    : uri;
}

/** Attempts after which a file that keeps changing is left. */
const rounds = 3;

/** A text before a change and after it; null stands for no file. */
export interface Rewritten {
  readonly before: string | null;
  readonly after: string;
}

/**
 * Gives a file another text, made from the one it has (null: there is no file), and saves it unless the author was at
 * work in it. When it changed meanwhile, in the editor, the text is made again, and never written over what is newer.
 * `make` gives null for a text that it cannot read. Undefined when nothing was changed, and then the author was told
 * why.
 */
export async function rewrite(
  uri: vscode.Uri,
  make: (text: string | null) => string | null | Promise<string | Refused | null>,
): Promise<Rewritten | undefined> {
  const found = await vscode.workspace.fs.stat(uri).then(
    stat => stat,
    () => undefined,
  );
  const wrong = found && whyNot(found);
  if (wrong !== undefined) {
    return refuse(uri, wrong);
  }
  for (let round = 0; round < rounds; round++) {
    const file = found === undefined ? undefined : await vscode.workspace.openTextDocument(uri);
    const [version, saved, before] = [
      file?.version,
      file?.isDirty === false ? file : undefined,
      file?.getText() ?? null,
    ];
    const after = await make(before);
    if (after === null) {
      return refuse(uri, vscode.l10n.t('it is not valid JSON. Fix it first.'));
    }
    if (typeof after !== 'string') {
      return refuse(uri, after.refused);
    }
    if (after === before) {
      return { before, after };
    }
    if (file?.version !== version) {
      continue;
    }
    const edit = new vscode.WorkspaceEdit();
    if (file === undefined) {
      edit.createFile(uri, { contents: new TextEncoder().encode(after) });
    } else {
      edit.replace(uri, new vscode.Range(0, 0, file.lineCount, 0), after);
    }
    // VS Code sends the version along, and refuses an edit for an older one.
    if (!(await vscode.workspace.applyEdit(edit))) {
      continue;
    }
    await saved?.save(); // the server reads what is on disk
    return { before, after };
  }
  return refuse(uri, vscode.l10n.t('it was changed meanwhile. Try again.'));
}

/** Size of the longest file that is opened for a change, in bytes. */
const limit = 1_048_576;

/** Why something is not opened as a text: reading a pipe or device would block. */
export function whyNot({ type, size }: vscode.FileStat): string | undefined {
  if ((type & vscode.FileType.Directory) !== 0) {
    return vscode.l10n.t('it is a folder, not a file.');
  }
  if ((type & vscode.FileType.File) === 0) {
    return vscode.l10n.t('it is a pipe or a device, not a file.');
  }
  return size > limit ? vscode.l10n.t('it is larger than 1 MB.') : undefined;
}

function refuse(uri: vscode.Uri, why: string): undefined {
  void vscode.window.showErrorMessage(
    forNotification(vscode.l10n.t('{0}: {1} Nothing was changed.', vscode.workspace.asRelativePath(uri), why)),
  );
  return undefined;
}
