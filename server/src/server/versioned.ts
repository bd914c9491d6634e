import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../documents.js';

/**
 * An edit with the version of the document that it was made for: an editor refuses it for a later one. Only for editors
 * that know such edits.
 */
export function versioned({ changes, ...edit }: WorkspaceEdit, { uri, version }: Document): WorkspaceEdit {
  if (changes === undefined) return edit;
  return {
    ...edit,
    documentChanges: Object.entries(changes).map(([changed, edits]) => ({
      textDocument: { uri: changed, version: changed === uri ? version : null },
      edits,
    })),
  };
}

/** The same for what an action changes. */
export const versionedAction = (action: CodeAction, document: Document): CodeAction =>
  action.edit === undefined ? action : { ...action, edit: versioned(action.edit, document) };
