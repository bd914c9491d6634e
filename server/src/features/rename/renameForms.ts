import type { Roster } from '../../analysis/cast/cast.js';
import { mentionsOf, type Mention } from '../../analysis/mentions/mentions.js';
import { titleInfo } from '../../lexicon/titles.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { isNameHere, nameOfMention } from '../occurrences.js';
import type { Renaming } from './renaming.js';
import { regexSource } from '../../text/regexSource.js';

/** A replacement in a block. */
export type RenameEdit = Span & { readonly text: string };

/** Edits of a person's names in a paragraph. A name that the cast lacks counts where nobody else bears its words. */
export function inSentences(block: Prose, name: string, changes: Renaming, roster: Roster): RenameEdit[] {
  return mentionsOf(block).flatMap(mention => {
    if (mention.kind !== 'name' || !isNameHere(block, mention)) return [];
    const old = block.text.slice(mention.from, mention.to);
    const who = nameOfMention(roster, mention) ?? onlyBearer(roster, mention.text);
    const text = who === name ? changes.apply(old) : isFamily(block, mention, changes) ? withPlural(old, changes) : old;
    return text === old ? [] : [possessive(block, mention, text)];
  });
}

const ATTACHED = new RegExp(
  regexSource`
    (?<![\p{L}\p{M}\p{N}])(?:(\p{Lu})-)?(\p{Lu}[\p{L}\p{M}]*)(?=['’](?:d|ll|ve|re)(?![\p{L}])|-\p{Ll}|
    (?<=-\p{Lu}[\p{L}\p{M}]*)(?![\p{L}\p{M}-]))
  `,
  'gu',
);

/** Edits of names with a suffix or a stammer: `Mara’d`, `Mara-like`, `M-Mara`. */
export function attached(block: Prose, name: string, changes: Renaming, roster: Roster): RenameEdit[] {
  const edits: RenameEdit[] = [];
  for (const { 0: whole, 1: stammer, 2: word = '', index } of block.text.slice(0, block.size).matchAll(ATTACHED)) {
    if (
      !changes.words.includes(word.toLowerCase()) ||
      onlyBearer(roster, word) !== name ||
      mentionsOf(block).some(
        ({ kind, from, to }) =>
          kind === 'name' &&
          from <= index + whole.length - 1 &&
          index < to &&
          nameOfMention(roster, { kind, text: block.text.slice(from, to) }) !== undefined,
      )
    )
      continue;
    if (stammer !== undefined && stammer !== word[0]) continue;
    const text = changes.apply(word);
    edits.push({ from: index, to: index + whole.length, text: stammer === undefined ? text : `${text[0]!}-${text}` });
  }
  return edits;
}

/** The only member whose names contain all words of a name; undefined for none or several. */
function onlyBearer(roster: Roster, text: string): string | undefined {
  const bearers = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(word => word !== '' && titleInfo(word) === undefined)
    .map(word => bearersOf(roster).get(word));
  const [first] = bearers;
  return first?.size === 1 && bearers.every(other => other?.size === 1 && [...other][0] === [...first][0])
    ? [...first][0]
    : undefined;
}

/** Members by each word of their names, in lower case. */
const bearersOf = memo((roster: Roster): ReadonlyMap<string, ReadonlySet<string>> => {
  const bearers = new Map<string, Set<string>>();
  for (const { name, aliases, kind } of roster.members) {
    if (kind === 'unnamed') continue;
    for (const word of [name, ...aliases].filter(one => one !== 'I').flatMap(one => one.toLowerCase().split(/[\s.]+/)))
      bearers.set(word, (bearers.get(word) ?? new Set()).add(name));
  }
  return bearers;
});

/** One-word forms of address for the person that a rename leaves, each with the new given name as a choice. */
export function nicknamesKept(
  block: Prose,
  name: string,
  changes: Renaming,
  next: string,
  roster: Roster,
): RenameEdit[] {
  return mentionsOf(block).flatMap(mention => {
    const old = block.text.slice(mention.from, mention.to);
    if (
      mention.kind !== 'name' ||
      !mention.spoken ||
      /\s/.test(old) ||
      nameOfMention(roster, mention) !== name ||
      changes.apply(old) !== old ||
      titleInfo(old.toLowerCase()) !== undefined
    )
      return [];
    return [possessive(block, mention, next.split(' ')[0]!)];
  });
}

/** Whether a mention is the family name's plural: `the Marlows`. */
const isFamily = (block: Prose, { from, text }: Mention, { plural }: Renaming): boolean =>
  plural !== null &&
  text.toLowerCase() === plural.from.toLowerCase() &&
  /\b(?:the|those|these|all|both|other|young|old)\s+$/i.test(block.text.slice(Math.max(0, from - 12), from));

const withPlural = (old: string, { plural }: Renaming): string =>
  old === old.toUpperCase() ? plural!.to.toUpperCase() : plural!.to;

/**
 * Completes a possessive: `James’ hat` needs an s as `Mara’s`, but only where the sign is a possessive and no closing
 * mark.
 */
function possessive(block: Prose, { from, to, role }: Mention, text: string): RenameEdit {
  const sign = block.text[to];
  const bare =
    role === 'possessor' && (sign === '’' || sign === "'") && !/\p{L}/u.test(block.text.slice(to + 1, to + 2));
  return bare && !/s$/i.test(text) ? { from, to: to + 1, text: `${text}${sign}s` } : { from, to, text };
}
