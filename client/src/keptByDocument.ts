import type * as vscode from 'vscode';

/**
 * What the workspace state keeps of an author's decisions where no project can: by the document's URI, `#` and a key
 * that the server made.
 */
export type KeptByDocument = Readonly<Record<string, string>>;

/** The entries in the workspace state. */
export function keptIn(state: vscode.Memento, stateKey: string): KeptByDocument {
  return state.get<KeptByDocument>(stateKey, {});
}

/** The entries without some keys. */
export function without(entries: KeptByDocument, keys: readonly (string | undefined)[]): KeptByDocument {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => !keys.includes(key)));
}

/**
 * The entries after files or folders were renamed, since their keys start with the document's URI. Undefined when no
 * key is affected.
 */
export function renamed(entries: KeptByDocument, { files }: vscode.FileRenameEvent): KeptByDocument | undefined {
  const names = files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()] as const);
  const follow = (key: string): string => {
    const file = names.find(([from]) => key.startsWith(`${from}#`) || key.startsWith(`${from}/`));
    return file === undefined ? key : file[1] + key.slice(file[0].length);
  };
  const after = Object.entries(entries).map(([key, value]): [string, string] => [follow(key), value]);
  return after.some(([key]) => !(key in entries)) ? Object.fromEntries(after) : undefined;
}
