import * as l10n from '@vscode/l10n';
import type { Mode } from '../analysis/attribution/attribution.js';
import type { GivenMember } from '../analysis/author/told.js';
import { VOICES } from '../features/tokens/look.js';
import { isColor } from './colors.js';
import type { Fault, Faults } from './fault.js';
import { quoted } from './fault.js';
import { isText, objectOf, textsIn, unknownKeys, wordIn } from './values.js';

/** How somebody may be said to speak. */
export const MODES: readonly Mode[] = ['speech', 'sign', 'text', 'telepathy'];

const KEYS = ['name', 'aliases', 'pronouns', 'mode', 'voice', 'color', 'notes'] as const;

/** The characters that a `ficwright.json` lists under “cast”. */
export function readCast(list: unknown, wrong: Faults): readonly GivenMember[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    wrong.value(['cast'], '“cast” must be a list, such as [{ "name": "Mara" }].');
    return [];
  }
  return list.flatMap((one: unknown, at) => readMember(one, at, wrong) ?? []);
}

function readMember(value: unknown, at: number, wrong: Faults): GivenMember | null {
  const entry = objectOf(value);
  const path = ['cast', at];
  const name = entry?.name;
  if (entry === null || !isText(name)) {
    wrong.value(path, `entry ${at + 1} of “cast”: it needs a “name”.`);
    return null;
  }
  const where = `entry ${at + 1} of “cast” (${quoted(name.trim()).slice(1, -1)}): `;
  unknownKeys(entry, KEYS, path, wrong, ` in entry ${at + 1} of “cast”`);
  const pronouns = textsIn(entry.pronouns, [...path, 'pronouns'], `${where}“pronouns” must be a list, such as ["she"].`, wrong)?.map(subjectOf).filter(pronoun => pronoun !== '');
  const mode = wordIn(entry.mode, MODES, [...path, 'mode'], `${where}“mode”`, wrong);
  const voice = wordIn(entry.voice, ['never', 'sometimes'], [...path, 'voice'], `${where}“voice”`, wrong);
  if (entry.color !== undefined && !isColor(entry.color)) wrong.value([...path, 'color'], l10n.t('{0}“color” must be a whole number from 1 to {1}.', where, VOICES));
  if (entry.notes !== undefined && typeof entry.notes !== 'string') wrong.value([...path, 'notes'], `${where}“notes” must be a text.`);
  return {
    name: name.trim(),
    ...readAliases(entry.aliases, [...path, 'aliases'], where, wrong),
    ...(pronouns !== undefined && { pronouns }),
    ...(mode !== undefined && { mode }),
    ...(voice === 'sometimes' && { voice }),
    ...(isColor(entry.color) && { color: entry.color }),
    ...(typeof entry.notes === 'string' && { notes: entry.notes }),
  };
}

/** Aliases as a `ficwright.json` lists them: names, or `{ "name": …, "by": […] }` for one that only some use. */
function readAliases(value: unknown, path: Fault['path'], where: string, wrong: Faults): Pick<GivenMember, 'aliases' | 'aliasesBy'> {
  if (value === undefined) return {};
  const expected = `${where}“aliases” must be a list of names, or of { "name": "Mouse", "by": ["Idris"] }.`;
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
    if (entry !== null) unknownKeys(entry, ['name', 'by'], [...path, at], wrong, ` in an alias of entry ${String(Number(path[1]) + 1)} of “cast”`);
    const users = textsIn(entry?.by, [...path, at, 'by'], `${where}“by” must be a list of names.`, wrong);
    if (name.trim() === '') return;
    aliases.push(name);
    if (users !== undefined && users.length > 0) by[name] = users;
  });
  return { aliases, ...(Object.keys(by).length > 0 && { aliasesBy: { ...by } }) };
}

/** `she/her` is `she`. */
function subjectOf(pronoun: string): string {
  const [first = ''] = pronoun.trim().split(/[/,\s]/);
  return first === 'I' || first === 'i' ? 'I' : first.toLowerCase();
}
