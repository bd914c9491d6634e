import * as path from 'node:path';
import * as vscode from 'vscode';

type Associations = Readonly<Record<string, string>>;

/**
 * Removes the workspace settings by which an earlier version made a folder's texts manuscripts. Returns whether there
 * were any.
 */
export async function forgetAssociations(folder: vscode.Uri): Promise<boolean> {
  const workspace = vscode.workspace.getWorkspaceFolder(folder);
  const section = vscode.workspace.getConfiguration('files');
  const set = section.inspect<Associations>('associations')?.workspaceValue;
  if (workspace === undefined || set === undefined) {
    return false;
  }
  const way = path.posix.relative(path.posix.dirname(workspace.uri.path), folder.path);
  const starts = [`**/${literal(way)}/**/`, ...(way.includes('/') ? [] : ['', `**/${literal(workspace.name)}/**/`])];
  const old = new Set(starts.flatMap(start => [`${start}*.txt`, `${start}*.md`]));
  const left = Object.entries(set).filter(([glob, language]) => language !== 'fic' || !old.has(glob));
  if (left.length === Object.keys(set).length) {
    return false;
  }
  await section.update(
    'associations',
    left.length > 0 ? Object.fromEntries(left) : undefined,
    vscode.ConfigurationTarget.Workspace,
  );
  return true;
}

const literal = (name: string): string => name.replace(/[*?{}[\]]/g, '[$&]');
