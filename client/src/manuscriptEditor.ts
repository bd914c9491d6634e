import * as vscode from 'vscode';

/** The active editor when it shows a manuscript. */
export function manuscriptEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === 'fic' ? editor : undefined;
}
