import * as vscode from 'vscode';
import { projectFileName } from './project.js';

/** Tells the Explorer's menu which folders hold a project, so that each is offered what can be done with it. */
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
