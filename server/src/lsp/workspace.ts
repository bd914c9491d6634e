import type { Connection, InitializeParams } from 'vscode-languageserver';
import { pathOf } from '../project/onDisk/projects.js';

/** The folders that an editor has open. */
export interface Workspace {
  /** Their paths on this machine. */
  readonly folders: () => readonly string[];
  /** An editor says which it has. */
  readonly initialize: (params: InitializeParams) => void;
  /** Follows the editor that opens and closes folders, if it tells of that; `onChange` hears when it did. */
  readonly follow: (connection: Connection, onChange: () => void) => void;
}

/** None so far. */
export function workspace(): Workspace {
  let uris: readonly string[] = [];
  let folders: readonly string[] = [];
  let tells = false;
  const set = (next: readonly string[]): void => {
    uris = next;
    folders = next
      .flatMap(uri => pathOf(uri) ?? [])
      .map(folder => (folder.length > 1 ? folder.replace(/[/\\]$/, '') : folder));
  };
  return {
    folders: () => folders,
    initialize: ({ capabilities, workspaceFolders, rootUri }) => {
      tells = capabilities.workspace?.workspaceFolders === true;
      set(workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []));
    },
    follow: (connection, onChange) => {
      if (!tells) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        set([...uris.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)]);
        onChange();
      });
    },
  };
}
