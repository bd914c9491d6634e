import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { clearIgnoredInProjects, keepInProject } from './choices.js';
import { forLabel } from './escape.js';

const stateKey = 'ficwright.ignored';

/** Keys of the findings ignored in this workspace; made by the server, only stored here. */
export function ignoredKeys(state: vscode.Memento): readonly string[] {
  return state.get<readonly string[]>(stateKey, []);
}

/** Removes all of them, since projects store them. */
export async function forgetIgnored(client: LanguageClient, state: vscode.Memento): Promise<void> {
  await state.update(stateKey, undefined);
  if (client.isRunning()) {
    await client.sendNotification('ficwright/ignored', { ignored: [] });
  }
}

/**
 * The commands "ignore here" (called by the server's code actions) and "show ignored findings again"; both notify the
 * server.
 */
export function ignoreCommands(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  const set = async (ignored: readonly string[]) => {
    await state.update(stateKey, ignored);
    if (client.isRunning()) {
      await client.sendNotification('ficwright/ignored', { ignored });
    } // else it is told when it starts
  };
  const ignore = async (uri: string, key: string, label: string) => {
    if ((await keepInProject(client, uri, { ignoredFindings: { [key]: label } })) === undefined) {
      await set([...new Set([...ignoredKeys(state), key])]);
    }
    vscode.window.setStatusBarMessage(
      forLabel(vscode.l10n.t('Ignored here: {0}. “Ficwright: Show Ignored Findings Again” brings it back.', label)),
      8000,
    );
  };
  const clear = async () => {
    const count = ignoredKeys(state).length + (await clearIgnoredInProjects(client));
    await set([]);
    void vscode.window.showInformationMessage(
      count === 0
        ? vscode.l10n.t('No findings are ignored in this workspace.')
        : count === 1
          ? vscode.l10n.t('One ignored finding is shown again.')
          : vscode.l10n.t('{0} ignored findings are shown again.', count),
    );
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.ignoreHere', ignore),
    vscode.commands.registerCommand('ficwright.clearIgnored', clear),
  );
}
