import * as path from 'node:path';
import * as vscode from 'vscode';
import { forNotification } from './escape.js';

type Associations = Record<string, string>;

/**
 * The commands that make the `.txt` and `.md` files of a folder manuscripts, and that end it. All they do is to write and remove
 * `files.associations` of the workspace: what is set can be read, and be changed by hand.
 */
export function manuscriptFolderCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.treatFolder', (uri?: vscode.Uri) => change(uri, true)),
    vscode.commands.registerCommand('ficwright.stopTreatingFolder', (uri?: vscode.Uri) => change(uri, false)),
  );
}

async function change(uri: vscode.Uri | undefined, treat: boolean): Promise<void> {
  const folder = uri ?? currentFolder();
  const globs = folder && globsBelow(folder);
  if (globs === undefined) {
    void vscode.window.showErrorMessage('Open the folder of your chapters first (File: Open Folder…): the choice is kept in the folder’s settings. For a single chapter, click the language in the status bar and choose “Fan fiction”.');
    return;
  }
  const section = vscode.workspace.getConfiguration('files');
  const next: Associations = { ...section.inspect<Associations>('associations')?.workspaceValue };
  for (const glob of globs) { if (treat) { next[glob] = 'fic'; } else { delete next[glob]; } }
  await section.update('associations', Object.keys(next).length > 0 ? next : undefined, vscode.ConfigurationTarget.Workspace);
  const name = forNotification(path.posix.basename(folder?.path ?? ''));
  if (!treat) { vscode.window.setStatusBarMessage(`The .txt and .md files of “${name}” are plain files again.`, 5000); return; }
  const undo = 'Undo';
  const answer = await vscode.window.showInformationMessage(`The .txt and .md files of “${name}” and below are manuscripts now.`, undo);
  if (answer === undo) { await change(folder, false); }
}

/** The folder of the active file, else the only folder of the workspace. */
function currentFolder(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return uri?.scheme === 'file' ? vscode.Uri.joinPath(uri, '..') : folders.length === 1 ? folders[0]?.uri : undefined;
}

/** Globs for all chapters in and below a folder of the workspace; undefined for one outside. A glob with a slash is matched against whole paths. */
function globsBelow(folder: vscode.Uri): string[] | undefined {
  const workspace = vscode.workspace.getWorkspaceFolder(folder);
  if (workspace === undefined) { return undefined; }
  const relative = path.posix.relative(workspace.uri.path, folder.path);
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const start = relative === '' ? (several ? `**/${escape(workspace.name)}/**/` : '') : `**/${escape(path.posix.join(path.posix.basename(workspace.uri.path), relative))}/**/`;
  return ['txt', 'md'].map(end => `${start}*.${end}`);
}

function escape(name: string): string {
  return name.replace(/[*?{}[\]]/g, '[$&]');
}
