import { summaryOfWork } from '../cast/aggregate.js';
import type { ResolvedCast } from '../attribution/resolvedCast.js';
import type { Roster } from '../cast/cast.js';
import type { CastSummary } from '../cast/summary.js';
import type { Outline } from '../structure/outline.js';
import { fullForms, usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import { NON_PERSONS } from '../../lexicon/nonPersons.js';
import { keepIdentity, memo, memo2 } from '../../manuscript/memo.js';
import { bitsIn, editDistance, lettersOf, unaccented } from '../../text/editDistance.js';
import { nameWordsOf, type NameWord } from './nameWords.js';
import {
  MAX_CERTAIN_SLIPS,
  MAX_DIFFERENT_BITS,
  MAX_KEPT_LISTS,
  MAX_UNCERTAIN_LETTERS,
  MIN_CERTAIN_MENTIONS,
  MIN_NAME_LETTERS,
  MIN_USUAL_MENTIONS,
  MIN_USUAL_RATIO,
} from './limits.js';
import { wordList } from '../../text/wordList.js';

/** A word that looks like a slip of a name. */
export interface NameVariant {
  /** The word of a name that it is taken for. */
  readonly name: string;
  /** How often that stands in the work, and how often the slip. */
  readonly usual: number;
  readonly rare: number;
  /** The name stands often, the slip hardly ever, and where it does its capital means something. */
  readonly sure: boolean;
}

/** Slips of names by the word as written. */
export type NameVariants = ReadonlyMap<string, NameVariant>;

/** No slip at all. */
export const NO_NAME_VARIANTS: NameVariants = new Map();

/**
 * Words of a work that look like slips of a name in it; of one that the author lists, however rarely it stands there.
 * The same object as long as it says the same.
 */
export const nameVariantsOf = (outline: Outline, cast: ResolvedCast): NameVariants =>
  from(summaryOfWork(outline), cast);

const from = memo2((summary: CastSummary, { roster, settings }: ResolvedCast): NameVariants => {
  const words = nameWordsOf(summary);
  const given = new Set(
    settings.cast.flatMap(({ name, aliases = [] }) => [name, ...aliases].flatMap(one => one.split(' '))),
  );
  const usual = [...wordsOf(roster)]
    .filter(
      word =>
        word.length >= MIN_NAME_LETTERS && (given.has(word) || (words.get(word)?.count ?? 0) >= MIN_USUAL_MENTIONS),
    )
    .sort();
  const nearTo = nearby(shared(usual.join(' ')));
  const found = new Map<string, NameVariant>();
  for (const [word, counts] of words) {
    const best = given.has(word) ? null : likeliest(word, counts, nearTo(word), words, given);
    if (best !== null) found.set(word, best);
  }
  return keepVariants([roster], found.size === 0 ? NO_NAME_VARIANTS : found);
});

/** One object for the same names, to remember by. */
const lists = new Map<string, readonly string[]>();
function shared(key: string): readonly string[] {
  let list = lists.get(key);
  if (list === undefined) {
    if (lists.size > MAX_KEPT_LISTS) lists.clear();
    lists.set(key, (list = key.split(' ')));
  }
  return list;
}

/** The names that a word is near to, remembered by the word: those with the same first letter and about as long. */
const nearby = memo((names: readonly string[]) => {
  const shelves = new Map<string, string[]>();
  for (const name of names) {
    const shelf = shelves.get(shelfOf(name[0]!, name.length));
    if (shelf === undefined) shelves.set(shelfOf(name[0]!, name.length), [name]);
    else shelf.push(name);
  }
  const known = new Map<string, readonly string[]>();
  return (word: string): readonly string[] => {
    let near = known.get(word);
    if (near === undefined) {
      const about = [-1, 0, 1].flatMap(more => shelves.get(shelfOf(word[0]!, word.length + more)) ?? []);
      known.set(
        word,
        (near = mayBeSlip(word)
          ? about.filter(name => mayBeNear(lettersOf(word), lettersOf(name)) && isSlip(word, name))
          : []),
      );
    }
    return near;
  };
});

/**
 * Whether two words hold the same letters but for two: one letter changed is one gone and one come. An accented letter
 * makes no difference to that.
 */
const mayBeNear = (a: number, b: number): boolean => bitsIn(a ^ b) <= MAX_DIFFERENT_BITS;

const shelfOf = (initial: string, length: number): string => `${initial}${length}`;

const key = memo((variants: NameVariants): string => JSON.stringify([...variants].sort()));

/** Anchored at the roster. */
const keepVariants = keepIdentity<NameVariants>((before, now) => key(before) === key(now));

/** The words of the names in the cast. */
const wordsOf = memo(
  ({ members }: Roster): ReadonlySet<string> =>
    new Set(
      members.flatMap(({ name, aliases }) =>
        [name, ...aliases].flatMap(one => one.split(' ')).filter(word => /^\p{Lu}/u.test(word)),
      ),
    ),
);

function likeliest(
  word: string,
  { count, small, mid, alive }: NameWord,
  near: readonly string[],
  words: ReadonlyMap<string, NameWord>,
  given: ReadonlySet<string>,
): NameVariant | null {
  if (small > 0) return null;
  let best: NameVariant | null = null;
  for (const name of near) {
    const usual = words.get(name)?.count ?? 0;
    const isGiven = given.has(name);
    if (
      (!isGiven && usual < Math.max(MIN_USUAL_MENTIONS, count * MIN_USUAL_RATIO)) ||
      (best !== null && usual <= best.usual)
    )
      continue;
    const often = isGiven || (count <= MAX_CERTAIN_SLIPS && usual >= MIN_CERTAIN_MENTIONS);
    best = {
      name,
      usual,
      rare: count,
      sure: often && mid + alive > 0 && Math.min(word.length, name.length) > MAX_UNCERTAIN_LETTERS,
    };
  }
  return best;
}

/** What anybody is called. */
const CALLS = new Set(
  wordList(`
    babe boss bro buddy daddy dame dear dude guys honey lady lord love mama mamma mate mommy mummy papa pops sire
    sis sweetie`),
);

const mayBeSlip = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (
    word.length >= MIN_NAME_LETTERS - 1 &&
    !/[\d.]/.test(word) &&
    !CALLS.has(lower) &&
    usualPronoun(lower) === undefined &&
    fullForms(lower).length === 0 &&
    !NON_PERSONS.has(lower) &&
    titleInfo(lower) === undefined
  );
};

/**
 * Whether two variants differ as slips do: by one letter, not the first. A plural, an adjective and a pet form are no
 * slips.
 */
function isSlip(word: string, name: string): boolean {
  if (name === word || name[0] !== word[0] || editDistance(word, name, 1) !== 1) return false;
  const [a, b] = [unaccented(word), unaccented(name)].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ];
  return !(b.startsWith(a) && /[aeiosyn]$/.test(b)) && a.replace('-', '') !== b.replace('-', '');
}
