import * as l10n from '@vscode/l10n';
import type { Mode } from '../analysis/dialogue/types.js';
import type { ListedMember } from '../analysis/author/authorSettings.js';
import { COLOR_COUNT, isColor } from '../analysis/author/color.js';
import type { Fault, Faults } from './fault.js';
import { quoted } from './fault.js';
import { isText, objectOf, textsIn, unknownKeys, wordIn } from './values.js';

/** The modes in which a character may be said to speak. */
export const MODES: readonly Mode[] = ['speech', 'sign', 'text', 'telepathy'];

const KEYS = ['name', 'aliases', 'pronouns', 'mode', 'voice', 'color', 'notes'] as const;

/** Reads the characters that a `ficwright.json` lists under “cast”. */
export function readCast(list: unknown, wrong: Faults): readonly ListedMember[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    wrong.value(['cast'], l10n.t('“{0}” must be a list, such as {1}.', 'cast', '[{ "name": "Mara" }]'));
    return [];
  }
  return list.flatMap((one: unknown, at) => readMember(one, at, wrong) ?? []);
}

/** Adds to a sentence which cast entry it is about. */
type InEntry = (sentence: string) => string;

function readMember(value: unknown, at: number, wrong: Faults): ListedMember | null {
  const entry = objectOf(value);
  const path = ['cast', at];
  const name = entry?.name;
  if (entry === null || !isText(name)) {
    wrong.value(path, l10n.t('Entry {0} of “cast” needs a “name”.', at + 1));
    return null;
  }
  const inEntry: InEntry = sentence =>
    l10n.t('Entry {0} of “cast” ({1}): {2}', at + 1, quoted(name.trim()).slice(1, -1), sentence);
  unknownKeys(entry, KEYS, path, wrong, l10n.t('entry {0} of “cast”', at + 1));
  const pronouns = textsIn(
    entry.pronouns,
    [...path, 'pronouns'],
    inEntry(l10n.t('“{0}” must be a list, such as {1}.', 'pronouns', '["she"]')),
    wrong,
  )
    ?.map(subjectOf)
    .filter(pronoun => pronoun !== '');
  const mode = wordIn(entry.mode, MODES, [...path, 'mode'], wrong, inEntry);
  const voice = wordIn(entry.voice, ['never', 'sometimes'], [...path, 'voice'], wrong, inEntry);
  if (entry.color !== undefined && !isColor(entry.color))
    wrong.value(
      [...path, 'color'],
      inEntry(l10n.t('“{0}” must be a whole number from 1 to {1}.', 'color', COLOR_COUNT)),
    );
  if (entry.notes !== undefined && typeof entry.notes !== 'string')
    wrong.value([...path, 'notes'], inEntry(l10n.t('“{0}” must be text in quotation marks.', 'notes')));
  return {
    name: name.trim(),
    ...readAliases(entry.aliases, [...path, 'aliases'], inEntry, wrong),
    ...(pronouns !== undefined && { pronouns }),
    ...(mode !== undefined && { mode }),
    ...(voice === 'sometimes' && { voice }),
    ...(isColor(entry.color) && { color: entry.color }),
    ...(typeof entry.notes === 'string' && { notes: entry.notes }),
  };
}

/**
 * Reads the aliases of a `ficwright.json`: names, or `{ "name": …, "by": […] }` for one that only some characters use.
 */
function readAliases(
  value: unknown,
  path: Fault['path'],
  inEntry: InEntry,
  wrong: Faults,
): Pick<ListedMember, 'aliases' | 'aliasesBy'> {
  if (value === undefined) return {};
  const expected = inEntry(
    l10n.t('“{0}” must be a list, such as {1}.', 'aliases', '["Mouse", { "name": "Mouse", "by": ["Idris"] }]'),
  );
  if (!Array.isArray(value)) {
    wrong.value(path, expected);
    return {};
  }
  const aliases: string[] = [];
  const by: Record<string, readonly string[]> = Object.create(null) as Record<string, readonly string[]>;
  value.forEach((one: unknown, at) => {
    const entry = objectOf(one);
    const name = typeof one === 'string' ? one : entry?.name;
    if (typeof name !== 'string') return wrong.value([...path, at], expected);
    if (entry !== null)
      unknownKeys(
        entry,
        ['name', 'by'],
        [...path, at],
        wrong,
        l10n.t('an alias of entry {0} of “cast”', Number(path[1]) + 1),
      );
    const users = textsIn(
      entry?.by,
      [...path, at, 'by'],
      inEntry(l10n.t('“{0}” must be a list, such as {1}.', 'by', '["Idris"]')),
      wrong,
    );
    if (name.trim() === '') return;
    aliases.push(name);
    if (users !== undefined && users.length > 0) by[name] = users;
  });
  return { aliases, ...(Object.keys(by).length > 0 && { aliasesBy: { ...by } }) };
}

/** Subject form of a pronoun as written: `she/her` is `she`. */
function subjectOf(pronoun: string): string {
  const [first = ''] = pronoun.trim().split(/[/,\s]/);
  return first === 'I' || first === 'i' ? 'I' : first.toLowerCase();
}
