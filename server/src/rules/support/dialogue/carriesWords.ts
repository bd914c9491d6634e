import type { Word } from '../../../text/tokens.js';
import { isAdverb } from './tagClause.js';

/**
 * Verbs of words and writing that are no tags but lead into a quotation with a comma, whatever stands between:
 * `addressed her in French, "…"`.
 */
const CARRIES = /^(?:address|mouth)(?:es|s|ed|ing)$/;

/** Those that do so where nothing but the quotation is their object: `scratched, "…"`, `meaning, "…"`. */
const WRITES =
  /^(?:toast|count|paint|scratch|chalk|etch|stencil|tattoo|embroider)(?:s|es|ed|ing)$|^(?:carv|engrav)(?:es|ed|ing)$|^(?:spell(?:s|ed|ing)|spelt|mean(?:s|t|ing))$/;

/** Things that show in words: `her wit rose, "…"`. */
const WITS = /^(?:wit|humou?r|sarcasm|irony|eloquence)$/;

/** Verbs of throwing that throw words over a shoulder. */
const TOSSES = /^(?:thr(?:ew|ow|ows|own|owing)|toss(?:es|ed|ing)?|fl(?:ung|ing|ings|inging)|shot)$/;

/** Adjectives of which the quotation is the noun: `gave a curt, "…"`. */
const OF_WORDS = new Set(
  `curt quiet soft small weak sharp short brief quick loud low dry flat terse firm gruff hoarse faint polite bright shy wry tiny cheerful cheery weary tired sleepy
  happy sad smug dreamy breathy breathless shaky husky raspy throaty wobbly watery grumpy snappy crisp cold cool warm rough harsh bitter sweet simple single sincere solemn stern grave grim
  hasty heartfelt indignant reluctant resigned sarcastic sardonic deadpan distracted noncommittal vague awkward absent blunt bland casual cautious clear dismissive dull dubious earnest
  emphatic fervent final fond frantic gentle genuine grateful hearty helpless hesitant hollow hopeful icy innocent ironic lame late lazy muffled mumbled murmured nervous offhand pained
  plaintive pointed proud questioning resounding rueful satisfied sheepish slow sly smooth startled stiff strained strangled surprised tentative tight timid tremulous triumphant uncertain
  unsteady vehement whispered wistful withering choked clipped measured bemused amused annoyed exasperated confused`.split(
    /\s+/,
  ),
);

/** Whether the words before a quotation and its comma lead into it by right though no verb of speech is among them. */
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
