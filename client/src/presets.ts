import * as vscode from 'vscode';
import { changeSetting } from './setting.js';

/** A preset with its texts. */
export interface Preset {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly detail: string;
}

/** All presets, the one with fewest findings first. */
function presets(): readonly [Preset, Preset, Preset] {
  return [
    { name: 'draft', label: vscode.l10n.t('Draft'), icon: '$(edit)', detail: vscode.l10n.t('Shows warnings only.') },
    {
      name: 'revise',
      label: vscode.l10n.t('Revise'),
      icon: '$(checklist)',
      detail: vscode.l10n.t('Shows everything except most matters of style.'),
    },
    {
      name: 'polish',
      label: vscode.l10n.t('Polish'),
      icon: '$(sparkle)',
      detail: vscode.l10n.t('Shows everything, matters of style included.'),
    },
  ];
}

/** The preset that applies to a file. */
export function presetOf(uri: vscode.Uri | undefined): Preset {
  const name = vscode.workspace.getConfiguration('ficwright', uri).get<string>('lint.preset');
  return presets().find(preset => preset.name === name) ?? presets()[1];
}

/**
 * Asks for a preset and writes it to the scope where the setting is set. The current one is preselected, so Enter alone
 * changes nothing.
 */
export async function choosePreset(uri: vscode.Uri | undefined): Promise<void> {
  const now = presetOf(uri).name;
  const list = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly name: string }>();
  list.title = vscode.l10n.t('Choose Preset');
  list.placeholder = vscode.l10n.t('Choose what to show: warnings while you draft, or everything before you post');
  list.items = presets().map(({ name, label, icon, detail }) => ({
    label: `${icon} ${label}`,
    detail,
    name,
    ...(name === now ? { description: vscode.l10n.t('(current)') } : {}),
  }));
  list.activeItems = list.items.filter(({ name }) => name === now);
  const picked = await new Promise<string | undefined>(done => {
    list.onDidAccept(() => {
      done(list.selectedItems[0]?.name);
    });
    list.onDidHide(() => {
      done(undefined);
    });
    list.show();
  });
  list.dispose();
  if (picked !== undefined) {
    await changeSetting('lint.preset', picked, uri);
  }
}
