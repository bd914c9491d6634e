import * as table from './tables/weights.js';
import { MAX_NEXT_WORDS, MAX_OPENING_WORDS } from './limits.js';

/** A learned table of words: a word, its weight and so on. The first words of a sentence are joined by `_`. */
function tableOf(pairs: string): ReadonlyMap<string, number> {
  const parts = pairs.split(/\s+/).filter(part => part !== '');
  return new Map(parts.flatMap((word, i) => (i % 2 === 0 ? [[word.replaceAll('_', ' '), Number(parts[i + 1])]] : [])));
}

const HEAD_WORDS = tableOf(table.HEAD_WORDS);
const OPENING_WORDS = tableOf(table.OPENING_WORDS);
const NEXT_WORDS = tableOf(table.NEXT_WORDS);
const CLOSING_WORDS = tableOf(table.CLOSING_WORDS);

const WORD = /[\p{L}'’]+/gu;

/** The place of a word with a capital inside a sentence: names are not told apart. */
const NAME = 'Name';

/**
 * Words of a sentence in small letters, the straight apostrophe in them; at most so many. A capital inside the sentence
 * makes a word `Name`.
 */
export function bagOf(sentence: string): string[] {
  const bag: string[] = [];
  for (const [word] of sentence.matchAll(WORD)) {
    if (bag.length >= MAX_OPENING_WORDS) break;
    bag.push(bag.length > 0 && word !== 'I' && /^\p{Lu}/u.test(word) ? NAME : word.toLowerCase().replaceAll('’', "'"));
  }
  return bag;
}

/** What of a sentence is looked up in the tables: each once. */
export const headKeys = ([first, second]: readonly string[]): readonly string[] =>
  first === undefined ? [] : second === undefined ? [first] : [first, `${first} ${second}`];

/** Log odds that the words of a first sentence add: its words, and its first ones by themselves and together. */
export function openingWeight(sentence: string): number {
  const bag = bagOf(sentence);
  return sum(HEAD_WORDS, headKeys(bag)) + sum(OPENING_WORDS, new Set(bag));
}

/** The same for the paragraph after. */
export const nextWeight = (sentence: string): number =>
  sum(NEXT_WORDS, new Set(bagOf(sentence).slice(0, MAX_NEXT_WORDS)));

/** The same for the last sentence before the boundary. */
export const closingWeight = (sentence: string): number => sum(CLOSING_WORDS, new Set(bagOf(sentence)));

function sum(weights: ReadonlyMap<string, number>, words: Iterable<string>): number {
  let total = 0;
  for (const word of words) total += weights.get(word) ?? 0;
  return total;
}
