import * as vscode from 'vscode';
import { isManuscript } from './manuscripts.js';

/** The active editor when it shows a manuscript. */
export function manuscriptEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor !== undefined && isManuscript(editor.document) ? editor : undefined;
}
