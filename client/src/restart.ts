import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';

/**
 * The command that restarts the language server. If the server has never started, the window must be reloaded instead.
 */
export function restartCommand(client: LanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('ficwright.restartServer', async () => {
    if (client.state !== State.StartFailed) {
      await (client.isRunning() ? client.restart() : client.start());
      return;
    }
    const reload = vscode.l10n.t('Reload Window');
    const answer = await vscode.window.showErrorMessage(
      vscode.l10n.t('The language server could not be started. Reload the window to try again.'),
      reload,
    );
    if (answer === reload) {
      await vscode.commands.executeCommand('workbench.action.reloadWindow');
    }
  });
}
