import { isCapital, type Word } from '../text/tokens.js';
import {
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  PLAIN_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './functionWords.js';
import { isNumbered } from './numberedNames.js';

/** Words whose capital is only their sentence's, in lower case. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [DETERMINERS, LINKS, SUBORDINATORS, PLAIN_ADVERBS, SUBJECT_PRONOUNS, OBJECT_PRONOUNS].flatMap(list => [...list]),
);

/** What of a word tells whether it can be a name. */
type Written = Pick<Word, 'text' | 'lower'>;

/** Whether a word has a capital and is no function word: it can be a name, or open one. `I'd` is none. */
export const isNameWord = ({ text, lower }: Written): boolean =>
  isCapital(text) && !FUNCTION_WORDS.has(lower) && !lower.startsWith("i'");

/**
 * The same where a sentence may begin: there a capital on what ends like an adverb or participle (`Slowly`, `Turning`)
 * is taken for the sentence's own.
 */
export const isNameAtHead = (word: Written): boolean => isNameWord(word) && !/(?:ly|ing)$/.test(word.lower);

/** Words in small letters between the parts of one name: `Ilse van der Meer`. */
const PARTICLES: ReadonlySet<string> = new Set('de la von van der du di da del al el le bin ibn of the'.split(' '));

/** Whether a word, as written, stands between the parts of one name. */
export const isNameParticle = (word: string): boolean => PARTICLES.has(word);

/**
 * Whether word `i` goes on with a name that the word before it belongs to: a number (`Agent 4`), another name word, or
 * a particle with one behind it. What stands between the words is the caller's to look at.
 */
export const continuesName = (words: readonly Written[], i: number): boolean => {
  const word = words[i]!;
  if (isNumbered(words[i - 1]!.lower, word.text) || isNameWord(word)) return true;
  const next = words[i + 1];
  return next !== undefined && PARTICLES.has(word.text) && isNameWord(next);
};
