import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { GivenColors } from '../../server/src/protocol/messages.js';
import { manuscriptEditor } from './manuscriptEditor.js';
import { changeSetting } from './setting.js';

const stateKey = 'ficwright.colors';

/** Colours of speakers by project and name. The server assigns the numbers; the client only stores them. */
export type SpeakerColors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The colours stored in this workspace, so that they are the same in the next session. */
export function speakerColors(state: vscode.Memento): SpeakerColors {
  return state.get<SpeakerColors>(stateKey, {});
}

/** Removes the colors of a project from the workspace, since the project stores them. */
export async function forgetColors(state: vscode.Memento, project: string): Promise<void> {
  const { [project]: _, ...others } = speakerColors(state);
  await state.update(stateKey, others);
}

/** Stores the colors that the server assigns, and registers the commands that turn them on and off. */
export function colorCommands(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    client.onNotification(
      'ficwright/colors',
      ({ project, colors }: GivenColors) => void state.update(stateKey, { ...speakerColors(state), [project]: colors }),
    ),
    vscode.commands.registerCommand('ficwright.toggleSpeakerColours', toggleColors),
  );
}

async function toggleColors(): Promise<void> {
  const uri = manuscriptEditor()?.document.uri;
  const section = vscode.workspace.getConfiguration('ficwright', uri);
  const bySpeaker = [section.get('colors'), section.get('colours')].includes('speakers');
  await forgetOldSpelling(section);
  await changeSetting('colors', bySpeaker ? 'dialogue' : 'speakers', uri);
  vscode.window.setStatusBarMessage(
    bySpeaker
      ? vscode.l10n.t('Colors show what is spoken, thought or signed.')
      : vscode.l10n.t('Colors show who speaks: up to eight speakers.'),
    4000,
  );
}

/** Removes the setting under its older spelling, which would still override the new one. */
async function forgetOldSpelling(section: vscode.WorkspaceConfiguration): Promise<void> {
  const set = section.inspect('colours');
  for (const [value, target] of [
    [set?.globalValue, vscode.ConfigurationTarget.Global],
    [set?.workspaceValue, vscode.ConfigurationTarget.Workspace],
    [set?.workspaceFolderValue, vscode.ConfigurationTarget.WorkspaceFolder],
  ] as const) {
    if (value !== undefined) {
      await section.update('colours', undefined, target);
    }
  }
}
