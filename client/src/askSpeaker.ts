import * as vscode from 'vscode';
import { forLabel } from './escape.js';

/** Somebody whom the server offers: the name that is kept, what is shown for it, other names by which they are found. */
export interface Choice { readonly name: string; readonly label: string; readonly aliases: readonly string[] }

type Item = vscode.QuickPickItem & { readonly choice: Pick<Choice, 'name' | 'label'> | null };

/** Who says a line: somebody of a list, or whoever is typed; null to forget what was set; undefined when the author changed their mind. */
export async function askSpeaker(choices: readonly Choice[], now: string | undefined): Promise<Pick<Choice, 'name' | 'label'> | null | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = vscode.l10n.t('Set Speaker');
  list.placeholder = vscode.l10n.t('Who says this line? Choose or type a name');
  list.matchOnDescription = true;
  list.items = speakerItems(choices, now, '');
  list.onDidChangeValue(typed => { list.items = speakerItems(choices, now, typed); });
  return new Promise(done => {
    list.onDidAccept(() => {
      done(list.selectedItems[0]?.choice);
      list.hide();
    });
    list.onDidHide(() => {
      done(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** The list for what is typed: those who are offered, a typed name that none of them has, and to forget what was set. */
export function speakerItems(choices: readonly Choice[], now: string | undefined, typed: string): Item[] {
  const name = typed.trim().replace(/\s+/g, ' ');
  const isKnown = choices.some(choice => [choice.name, choice.label, ...choice.aliases].some(known => known.toLowerCase() === name.toLowerCase()));
  return [
    ...choices.map((choice): Item => ({ label: forLabel(choice.label), description: forLabel(choice.name === now ? vscode.l10n.t('(current)') : choice.aliases.join(', ')), choice })),
    ...(name === '' || isKnown ? [] : [{ label: forLabel(vscode.l10n.t('{0} (new)', name)), alwaysShow: true, choice: { name, label: name } }]),
    ...(now === undefined || name !== '' ? [] : [{ label: vscode.l10n.t('Clear the Speaker Set by You'), choice: null }]),
  ];
}
