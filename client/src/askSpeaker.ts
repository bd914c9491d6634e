import * as vscode from 'vscode';
import { forLabel } from './escape.js';

/** An entry of the server's list: the stored name, its label, and other names that find it. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

type Item = vscode.QuickPickItem & { readonly choice: Pick<Choice, 'name' | 'label'> | null };

/**
 * Asks for the speaker of a line: a choice of the list or a typed name; null to remove the speaker set by hand;
 * undefined when the author cancels.
 */
export async function askSpeaker(
  choices: readonly Choice[],
  now: string | undefined,
): Promise<Pick<Choice, 'name' | 'label'> | null | undefined> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = vscode.l10n.t('Set Speaker');
  list.placeholder = vscode.l10n.t('Who says this line? Choose or type a name');
  list.matchOnDescription = true;
  const show = (typed: string) => {
    const { items, active } = speakerItems(choices, now, typed);
    list.items = items;
    list.activeItems = active === undefined ? [] : [active];
  };
  show('');
  list.onDidChangeValue(show);
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

/** Most code units of a name. */
const LONGEST = 80;

/**
 * The list for typed text, and the row that Enter takes: the person with that name, else the typed name, which comes
 * first.
 */
export function speakerItems(
  choices: readonly Choice[],
  now: string | undefined,
  typed: string,
): { readonly items: readonly Item[]; readonly active: Item | undefined } {
  const name = typed
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„«»‘]+|[\s"“”„«»]+$/g, '')
    .slice(0, LONGEST);
  const isNamed = (choice: Choice): boolean =>
    [choice.name, choice.label, choice.label.replace(/ \([^)]*\)$/, ''), ...choice.aliases].some(
      known => known.toLowerCase() === name.toLowerCase(),
    );
  const known = choices.map((choice): Item & { readonly named: boolean } => ({
    label: forLabel(choice.label),
    description: forLabel(
      [choice.name === now ? vscode.l10n.t('(current)') : '', ...choice.aliases].filter(Boolean).join(', '),
    ),
    choice,
    named: isNamed(choice),
    alwaysShow: isNamed(choice),
  }));
  const named = known.find(item => item.named);
  const typedItem: Item | undefined =
    name === '' || named !== undefined
      ? undefined
      : { label: forLabel(vscode.l10n.t('{0} (new)', name)), alwaysShow: true, choice: { name, label: name } };
  const clear: Item[] =
    now === undefined || name !== '' ? [] : [{ label: vscode.l10n.t('Clear the Speaker Set by You'), choice: null }];
  return { items: [...(typedItem ? [typedItem] : []), ...known, ...clear], active: typedItem ?? named };
}
