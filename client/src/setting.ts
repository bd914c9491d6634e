import * as vscode from 'vscode';

/**
 * Changes a setting of this extension where it is set, the narrowest scope first; where it is set nowhere, for the
 * user.
 */
export async function changeSetting(name: string, value: unknown, uri: vscode.Uri | undefined): Promise<void> {
  const section = vscode.workspace.getConfiguration('ficwright', uri);
  const set = section.inspect(name);
  const target =
    set?.workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await section.update(name, value, target);
}
