import type { Word } from '../../../text/tokens.js';
import { isAdverb } from '../../../analysis/dialogue/tagVerb.js';
import { wordList } from '../../../text/wordList.js';
import { regexSource } from '../../../text/regexSource.js';

/**
 * Verbs of words and writing that are no tags but take a comma before a quotation, whatever is between: `addressed her
 * in French, "…"`.
 */
const CARRIES = /^(?:address|mouth)(?:es|s|ed|ing)$/;

/** Those that do so where nothing but the quotation is their object: `scratched, "…"`, `meaning, "…"`. */
const WRITES = new RegExp(regexSource`
    ^(?:toast|count|paint|scratch|chalk|etch|stencil|tattoo|embroider)(?:s|es|ed|ing)$|^(?:carv|engrav)(?:es|ed|ing)$|
    ^(?:spell(?:s|ed|ing)|spelt|mean(?:s|t|ing))$
  `);

/** Nouns for qualities that show in words: `her wit rose, "…"`. */
const WITS = /^(?:wit|humou?r|sarcasm|irony|eloquence)$/;

/** Verbs of throwing, used for words over a shoulder. */
const TOSSES = /^(?:thr(?:ew|ow|ows|own|owing)|toss(?:es|ed|ing)?|fl(?:ung|ing|ings|inging)|shot)$/;

/** Adjectives of which the quotation is the noun: `gave a curt, "…"`. */
const OF_WORDS = new Set(
  wordList(`
    absent amused annoyed awkward bemused bitter bland blunt breathless breathy brief bright casual cautious
    cheerful cheery choked clear clipped cold confused cool crisp curt deadpan dismissive distracted dreamy dry
    dubious dull earnest emphatic exasperated faint fervent final firm flat fond frantic gentle genuine grateful
    grave grim gruff grumpy happy harsh hasty heartfelt hearty helpless hesitant hoarse hollow hopeful husky icy
    indignant innocent ironic lame late lazy loud low measured muffled mumbled murmured nervous noncommittal offhand
    pained plaintive pointed polite proud questioning quick quiet raspy reluctant resigned resounding rough rueful
    sad sarcastic sardonic satisfied shaky sharp sheepish short shy simple sincere single sleepy slow sly small
    smooth smug snappy soft solemn startled stern stiff strained strangled surprised sweet tentative terse throaty
    tight timid tiny tired tremulous triumphant uncertain unsteady vague vehement warm watery weak weary whispered
    wistful withering wobbly wry`),
);

/** Whether the words before a quotation and its comma rightly lead in to it without a verb of speech. */
export function carriesWords(words: readonly Word[]): boolean {
  if (words.some(({ lower }, i) => CARRIES.test(lower) || (WRITES.test(lower) && words.slice(i + 1).every(isAdverb))))
    return true;
  if (words.some(({ lower }) => WITS.test(lower))) return true;
  if (
    words.at(-1)?.lower === 'shoulder' &&
    words.some(({ lower }, i) => TOSSES.test(lower) && /^(?:back|over)$/.test(words[i + 1]?.lower ?? ''))
  )
    return true;
  return wantsNoun(words);
}

/** Whether the words end before a noun that the quotation stands for: `with a`, `a soft, surprised`, `her usual`. */
function wantsNoun(words: readonly Word[]): boolean {
  const article = words.findLastIndex(({ lower }) => lower === 'a' || lower === 'an');
  if (
    article >= 0 &&
    words
      .slice(article + 1)
      .every((word, i, rest) => OF_WORDS.has(word.lower) || (i + 1 < rest.length && isAdverb(word)))
  )
    return true;
  return /^(?:usual|customary|habitual|obligatory)$/.test(words.at(-1)?.lower ?? '');
}
