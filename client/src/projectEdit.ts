import * as vscode from 'vscode';
import { forNotification } from './escape.js';
import { projectFileName } from './project.js';

/** A change to a project; only the server knows its form. `found`: the cast found in the text. */
export type Change = Readonly<Record<string, unknown>>;

/** The reason why a change is refused, as a sentence: it would lose a part of the text. */
export interface Refused {
  readonly refused: string;
}

/** Asks the server for a document's project file, or for the text of that file after a change. */
export type Ask = (
  method: 'ficwright/projectFile' | 'ficwright/projectText',
  params: object,
) => Promise<string | Refused | null>;

/**
 * Changes the project file that applies to a document, with a new text made by the server. Returns the file; undefined
 * when nothing was changed, which has then been reported.
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

/** Most attempts at a file that keeps changing. */
const rounds = 3;

/** A text before and after a change; null for no file. */
export interface Rewritten {
  readonly before: string | null;
  readonly after: string;
}

/**
 * Replaces the text of a file by one made from it (null: no file), and saves the file unless it had unsaved changes.
 * When the text changes meanwhile, the new one is made again, so that newer text is never overwritten. `make` returns
 * null for a text that it cannot read. Undefined when nothing was changed, which has then been reported.
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
    // VS Code checks the version and rejects an edit made for an older one.
    if (!(await vscode.workspace.applyEdit(edit))) {
      continue;
    }
    await saved?.save(); // the server reads the file on disk
    return { before, after };
  }
  return refuse(uri, vscode.l10n.t('it was changed meanwhile. Try again.'));
}

/** Most bytes of a file that is opened for a change. */
const limit = 1_048_576;

/** The reason why something is not opened as a text: reading a pipe or device would block. */
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
