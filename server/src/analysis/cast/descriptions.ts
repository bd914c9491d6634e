import type { Prose } from '../../manuscript/block.js';
import { headNounOf, isOwned, isOwnVoice, isVague } from '../../lexicon/personNouns.js';
import { isOfSeveral } from '../dialogue/groups.js';
import type { Mention } from '../mentions/mentions.js';

/** A noun phrase for a person in parts. */
export interface Phrase {
  /** The noun in lower case; the whole phrase where it tells whose person it is (`my aunt`). */
  readonly head: string;
  /** Adjectives, ordinals and the last word of the detail: what tells the person from others of the same noun. */
  readonly marks: readonly string[];
  /** Whether the phrase only describes and names no role. */
  readonly vague: boolean;
}

/** Whether a phrase introduces somebody: `a guard`, `another guard`. */
export const isIndefinite = (phrase: string): boolean => /^(?:an?|another|one|some) (?!of )/.test(phrase);

/** Whether a noun phrase means one person, and no voice of somebody. */
export const isOnePerson = ({ text, person }: Mention): boolean =>
  person !== 'group' &&
  !isOwnVoice(text) &&
  !isOfSeveral(text) &&
  !/^(?:no|every|each|any|either|neither|both|all|what|such) /.test(text);

/** Splits a noun phrase into its parts. */
export function phraseOf({ text, whole }: Mention): Phrase {
  const words = text.toLowerCase().split(/[\s,]+/);
  if (isOwned(text) || /^(?:his|her|their|my|our|your|its) /i.test(text))
    return { head: text.toLowerCase(), marks: [], vague: isVague(text) };
  const detail = whole === undefined ? [] : [whole.toLowerCase().split(/\s+/).at(-1)!];
  return { head: headNounOf(text), marks: [...words.slice(1, -1), ...detail], vague: isVague(text) };
}

/** Whether a phrase has a detail by which alone the person is told from others: `the man with the basket`. */
export const tellsApart = ({ text, whole }: Mention): boolean => whole !== undefined && isVague(text);

/** Definite form of a phrase: `a porter` is `the porter` from then on, and `another porter` is `the other porter`. */
export const definite = (phrase: string): string =>
  phrase.replace(/^(?:an?|one|some) (?!of )/, 'the ').replace(/^another (?!of )/, 'the other ');

const BEING =
  /\b(?:is|was|were|be|been|being|am|are|like|as|than|became|become|becoming|seemed|of|not|for|such|what)\s+$/i;
const EXISTING = /\bthere\s+(?:is|was|were|are|had been|must be|would be)\s+$/i;

/** Whether an indefinite phrase introduces nobody: `He was a driver`, `like a man`, `a man's work`. */
export const isPredicate = ({ text }: Prose, { from, to, role }: Mention): boolean =>
  role === 'possessor'
    ? !/^['’]s voice\b/.test(text.slice(to, to + 9))
    : BEING.test(text.slice(Math.max(0, from - 12), from)) && !EXISTING.test(text.slice(Math.max(0, from - 22), from));
