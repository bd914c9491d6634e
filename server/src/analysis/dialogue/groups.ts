import { AUXILIARIES, LINKS, PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { headNounOf, isSeveral } from '../../lexicon/personNouns.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { isTight } from './wordGaps.js';
import { MAX_OF_PHRASE_WORDS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** Words for a part of a group: `one of the guards`. */
const PART = /^(?:one|two|three|four|some|several|many|most|all|both|none|each|any|either|neither|another)$/;

/** Whether a word may be a finite verb. */
export const isVerb = ({ lower, text }: Word): boolean =>
  isSmall(text) &&
  (AUXILIARIES.has(lower) ||
    [speechVerb(lower), debatedVerb(lower), beatVerb(lower)].some(
      known => known !== undefined && known.form !== 'ing' && known.form !== 'base',
    ) ||
    /[^e]ed$/.test(lower));

/**
 * Index after a phrase from word `i` on for one or some of a group (`one of the guards`, `both of them`); null for
 * none.
 */
export function partFrom(text: string, words: readonly Word[], i: number): number | null {
  const whose = words[i + 2];
  if (
    !whose ||
    !PART.test(words[i]!.lower) ||
    words[i + 1]?.lower !== 'of' ||
    !isTight(text, words, i + 1) ||
    !isTight(text, words, i + 2)
  )
    return null;
  if (/^(?:them|us|you)$/.test(whose.lower)) return i + 3;
  if (!/^(?:the|his|her|their|my|our|your|its|these|those)$/.test(whose.lower) && !/['’]s?$/.test(whose.text))
    return null;
  let end = i + 3;
  while (
    end < Math.min(words.length, i + 3 + MAX_OF_PHRASE_WORDS) &&
    isTight(text, words, end) &&
    (end === i + 3 || !isVerb(words[end]!)) &&
    !LINKS.has(words[end]!.lower) &&
    !PLAIN_ADVERBS.has(words[end]!.lower)
  ) {
    end++;
    if (isSeveral(words[end - 1]!.lower)) break;
  }
  return end > i + 3 ? end : /^(?:these|those)$/.test(whose.lower) ? end : null;
}

/** Whether a noun phrase means several persons or one of them, never a person with a known name. */
export const isOfSeveral = (phrase: string): boolean =>
  / and /i.test(phrase) ||
  (/^\S+ of /.test(phrase) && PART.test(phrase.slice(0, phrase.indexOf(' ')))) ||
  isSeveral(headNounOf(phrase));

/** Pronouns that stand for several, for anybody, or for nobody. */
const INDEFINITE = new RegExp(regexSource`
    ^(?:everyone|everybody|someone|somebody|anyone|anybody|no one|nobody|one|both|another|several|others|some|many|
    most|none|neither|either|each|all|we)$
  `);

/** Whether a pronoun in a tag names nobody: `everyone shouted`, `someone said`. */
export const isIndefinite = (pronoun: string): boolean => INDEFINITE.test(pronoun);
