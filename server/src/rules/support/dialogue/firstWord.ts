import { AUXILIARIES, DETERMINERS, LINKS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../../lexicon/functionWords.js';
import { isCapital, isSmall, wordsIn, type Word } from '../../../text/tokens.js';
import type { PlacedQuotation } from '../../../manuscript/block.js';

const SMALL_WORDS = [LINKS, DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS, AUXILIARIES];

/**
 * Whether the first word of a quotation is neither a name nor `I`, so capitalised only because a sentence begins there.
 */
export function isSmallWord(word: Word | undefined): boolean {
  const lower = word?.lower.replace(/'(?:s|re|ll|ve|d|m)$|n't$/, '') ?? 'i';
  return lower !== 'i' && SMALL_WORDS.some(words => words.has(lower));
}

/**
 * The capitalised first word of a quotation that certainly begins a new sentence: function words are not capitalised
 * within one.
 */
export function newSentence(text: string, { from, to }: PlacedQuotation): Word | undefined {
  const [first, second] = wordsIn(text, from, Math.min(to, from + 80));
  return first?.from === from + 1 && isCapital(first.text) && isSmallWord(first) && isSmall(second?.text ?? '')
    ? first
    : undefined;
}
