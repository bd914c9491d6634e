import * as vscode from 'vscode';
import { projectFileName } from './project.js';

/**
 * Sets the context key for the Explorer's menu: which folders contain a project, so that each is offered the matching
 * commands.
 */
export function projectFolders(): vscode.Disposable {
  const show = async () => {
    const files = await vscode.workspace.findFiles(`**/${projectFileName}`, '**/node_modules/**');
    const folders = files.map(file => vscode.Uri.joinPath(file, '..'));
    await vscode.commands.executeCommand(
      'setContext',
      'ficwright.projectFolders',
      folders.flatMap(({ path, fsPath }) => [path, fsPath]),
    );
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${projectFileName}`, false, true);
  void show();
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(show),
    watcher.onDidDelete(show),
    vscode.workspace.onDidChangeWorkspaceFolders(show),
  );
}
