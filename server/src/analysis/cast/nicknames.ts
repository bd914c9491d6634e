import type { Prose } from '../../manuscript/block.js';
import type { Cluster } from './aliases.js';
import type { CannotLink } from './cannotLink.js';
import { mentionsOf, type Mention } from '../mentions/mentions.js';
import { MAX_NICKNAME_UNITS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** A name in quotation marks given as a person's other name: `Anna "Nan" Hale`, `Anna, called "Nan"`. */
export interface Nickname {
  readonly name: string;
  /** The fullest name next to it. */
  readonly of: string;
}

/** A name of up to three words: `Nan`, `Mad Dog`, `the Hammer`. */
const NAME = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,2}$/u;

/** Words between a name, or a person's pronoun, and the nickname. */
const HOW = regexSource`
  (?:also |better |best |usually |once |often |sometimes |always |then |now |formerly |affectionately |mostly |only |
  simply )?
`;
const KNOWN = regexSource`
  (?:called|known (?:to \p{L}+(?: \p{L}+)? )?(?:only |simply |better )?as|nicknamed|dubbed|a\.?k\.?a\.?|alias|goes by|
  went by|answers to|answered to)
`;
const BEHIND_NAME = new RegExp(
  String.raw`^(?:,| —|—)?(?: who)?(?: (?:was|is|had been|has been))? ?${HOW}${KNOWN}(?: by)?(?: the name(?: of)?)? $`,
  'iu',
);
const TO_FRIENDS = /^ to (?:his|her|their|my|everyone|everybody|most|those|friends|all)\b/;
/** `Anna, whom everyone called "Nan"` */
const WHOM = new RegExp(
  regexSource`
    ^,? (?:whom?|that) (?:everyone|everybody|people|they|we|friends|most|all|some)(?: \p{L}+)? (?:call|calls|called|
    nicknamed|dubbed) $
  `,
  'u',
);
const CALLED = /(?:\b(?:call|calls|called|nicknamed|dubbed|named)) (?:him|her|them) $/;
/** `They called Anna "Nan"` */
const GIVEN = /(?:^|\s)(?:call|calls|called|calling|named|nicknamed|dubbed) $/i;

/** The nicknames given in a paragraph. */
export function nicknamesIn(block: Prose): readonly Nickname[] {
  if (!block.inlines.some(part => part.kind === 'quoted')) return [];
  const names = mentionsOf(block).filter(mention => mention.kind === 'name');
  return block.inlines.flatMap(part => {
    if (part.kind !== 'quoted') return [];
    const name = block.text
      .slice(part.from + 1, part.to - 1)
      .replace(/[.,]$/, '')
      .replaceAll('’', "'");
    const of = NAME.test(name) ? ownerOf(block.text, names, part) : null;
    return of === null || of === name ? [] : [{ name, of }];
  });
}

function ownerOf(
  text: string,
  names: readonly Mention[],
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const before = names.findLast(mention => mention.to <= from && !mention.spoken);
  const after = names.find(mention => mention.from >= to);
  // A nickname at the end of a clause does not belong to a name after it: `known as "Nan," Tobin …`
  const next = after && text.slice(to, after.from) === ' ' && /[\p{L}\p{M}]/u.test(text[to - 2]!) ? after.text : null;
  const gap = before && from - before.to <= MAX_NICKNAME_UNITS ? text.slice(before.to, from) : null;
  if (gap === ' ')
    return next !== null ? `${before!.text} ${next}` : GIVEN.test(text.slice(0, before!.from)) ? before!.text : null;
  if (next !== null && (gap === null || !BEHIND_NAME.test(gap))) return next;
  if (gap === null) return null;
  if (
    BEHIND_NAME.test(gap) ||
    WHOM.test(gap) ||
    (/^(?:, | ?[—–] ?)$/.test(gap) && TO_FRIENDS.test(text.slice(to, to + 20)))
  )
    return before!.text;
  // In `Everyone called her "Nan"` the pronoun refers to the only name before it.
  const namesBefore = names.filter(mention => mention.to <= from && !mention.spoken);
  return CALLED.test(gap) &&
    before!.role !== 'subject' &&
    namesBefore.every(({ text: other }) => other === before!.text)
    ? before!.text
    : CALLED.test(gap) && /[.!?,;]/.test(gap) && new Set(namesBefore.map(({ text: other }) => other)).size === 1
      ? before!.text
      : null;
}

/**
 * The clusters, with those merged that a nickname connects. The nickname becomes the display name only where it has
 * more mentions.
 */
export function withNicknames(clusters: readonly Cluster[], nicknames: CannotLink): readonly Cluster[] {
  if (nicknames.size === 0) return clusters;
  const joined: Cluster[] = [...clusters];
  for (const [name, of] of nicknames) {
    const [full] = [...of].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]!;
    const own = joined.findIndex(cluster => cluster.includes(name));
    const home = joined.findIndex(cluster => cluster.includes(full));
    if (own < 0 || home < 0 || own === home) continue;
    joined[home] = [...joined[home]!, ...joined[own]!];
    joined.splice(own, 1);
  }
  return joined;
}
