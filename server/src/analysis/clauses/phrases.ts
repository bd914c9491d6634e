import type { ClauseLexicon } from './lexicon.js';
import type { Referent } from './referent.js';
import type { ClauseWord } from './words.js';

/** A referent with the words that it takes, half-open. */
export interface PlacedReferent extends Referent {
  readonly first: number;
  readonly end: number;
  /** Whether its form, its article or a preposition before it makes it an object. */
  readonly isObject: boolean;
}

/** Whether only a blank, or the joint of a compound, stands before word `i`. */
export const isTight = (words: readonly ClauseWord[], i: number): boolean =>
  i < words.length && words[i]!.zone === words[i - 1]!.zone && /^(?:[ \u00a0\u202f]|\r?\n|-)$/.test(words[i]!.gap);

/** A blank, or the point of a shortened title. */
export const follows = (words: readonly ClauseWord[], i: number): boolean =>
  words[i]!.zone === words[i - 1]!.zone && /^\.?[ \u00a0\u202f]$/.test(words[i]!.gap);

/** The same, or the apostrophe of a shortened article. */
export const isPhrase = (words: readonly ClauseWord[], i: number): boolean =>
  i < words.length && (isTight(words, i) || (words[i]!.zone === words[i - 1]!.zone && /^['’]$/.test(words[i]!.gap)));

/** Whether a word may be a name, or a part of one. */
export const isName = ({ capital, lower, initial }: ClauseWord, { plain, isVerb }: ClauseLexicon): boolean =>
  capital && !plain.has(lower) && !(initial && lower.length < 2) && !(initial && isVerb(lower) && lower.length < 4);

/** What a referent of these words has whoever it is. */
export function spanOf(
  words: readonly ClauseWord[],
  first: number,
  end: number,
  { prepositions, grammar }: ClauseLexicon,
  text: string,
): Omit<PlacedReferent, 'kind' | 'person'> {
  const [head, last] = [words[first]!, words[end - 1]!];
  const before = words[first - 1];
  const held =
    before !== undefined &&
    !head.initial &&
    before.zone === head.zone &&
    prepositions.has(before.lower) &&
    !/[,;:.!?]/.test(head.gap);
  return {
    first,
    end,
    from: head.from,
    to: last.to,
    text: text === '' ? '' : text.slice(head.from, last.to).replace(/\s+/g, ' ').replaceAll('’', "'"),
    spoken: head.spoken,
    initial: head.initial || grammar.capitalNouns === true,
    role: 'object',
    verb: null,
    vocative: false,
    placed: false,
    isObject: held,
  };
}
