import { PLAIN_ADVERBS } from '../../lexicon/functionWords.js';
import { usualPronoun } from '../../lexicon/givenNames.js';
import { debatedVerb, phrasalVerb, speechVerb, type SpeechKind } from '../../lexicon/speechVerbs.js';
import type { Known } from '../../lexicon/verbForms.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { wordList } from '../../text/wordList.js';

/** The manner of a verb that gives speech. `debated`: a sound or look that some accept as speech. */
export type Manner = SpeechKind | 'debated';

/** Verbs that give speech only with their particle: `put in`, `broke in`. */
const NEEDS_PARTICLE = /^(?:put|break|broke|broken|cut)$/;

/** The verb of speech at word `i`, in any form, with its particle where it needs one; undefined for none. */
export function speechVerbAt(words: readonly Word[], i: number): Known<Manner> | undefined {
  const lower = words[i]?.lower;
  if (lower === undefined) return undefined;
  const known = speechVerb(lower) ?? debatedVerb(lower);
  const phrasal = known?.kind === 'thought' ? undefined : phrasalVerb(lower, words[i + 1]?.lower);
  // The particle gives the form: `put in` is past.
  if (phrasal) return known && known.form !== 'base' ? known : phrasal;
  return known && !NEEDS_PARTICLE.test(lower) ? known : undefined;
}

/**
 * The manner of the finite verb of speech at word `i`, or null. Participles (`saying`) are finite nowhere.
 * @param base whether the bare form is finite here: `they say`, never `Mara say`
 */
export function verbAt(words: readonly Word[], i: number, base: boolean): Manner | null {
  const known = speechVerbAt(words, i);
  return known && known.form !== 'ing' && (base || known.form !== 'base') ? known.kind : null;
}

/** Forms of *have*, behind which a participle is finite. */
const HAVE = /(?:^(?:had|has|have)|'(?:d|s|ve))$/;

/**
 * The verb of speech at word `i` in a form that can be nothing but finite: small, past or third person (`said`,
 * `says`), or a participle behind *have* (`had spoken`). What has `it` for its object gives no quotation.
 */
export function certainVerbAt(words: readonly Word[], i: number): Known<Manner> | undefined {
  const known = speechVerbAt(words, i);
  if (!known || !isSmall(words[i]!.text) || words[i + 1]?.lower === 'it') return undefined;
  return known.form === 'past' ||
    known.form === 'third' ||
    (known.form === 'participle' && HAVE.test(words[i - 1]?.lower ?? ''))
    ? known
    : undefined;
}

/** Adverbs that are everyday words and stand in no other list. */
const ADVERBS = new Set(
  wordList('afterward afterwards already however later maybe nevertheless nonetheless perhaps therefore twice'),
);

/** `quietly`, `then`; no `Emily`. */
export const isAdverb = ({ lower }: Pick<Word, 'lower'>): boolean =>
  (lower.endsWith('ly') && lower.length > 4 && usualPronoun(lower) === undefined) ||
  PLAIN_ADVERBS.has(lower) ||
  ADVERBS.has(lower);

/** Auxiliaries, and what else than adverbs may stand between a subject and its verb. */
const BETWEEN = /^(?:had|has|have|would|could|did|do|does|will|can|himself|herself|in|turn|else)$/;

/** Whether a word (in lower case) may stand between a subject and its verb. */
export const mayPrecedeVerb = (lower: string): boolean => isAdverb({ lower }) || BETWEEN.test(lower);

/** Adverbs of two words: `at last`, `once more`. */
const PAIRED = /^(?:at (?:first|last|length|once)|for once|in (?:return|turn)|of course|once (?:again|more))$/;

/** Number of words, none to two, that may stand between a subject and its verb from word `i` on. */
export const wordsBeforeVerb = (words: readonly Word[], i: number): number =>
  isPaired(words, i) ? 2 : mayPrecedeVerb(words[i]!.lower) ? 1 : 0;

/** Whether words `i` and `i + 1` are an adverb of two words. */
export const isPaired = (words: readonly Word[], i: number): boolean => {
  const [first, second] = [words[i], words[i + 1]];
  return first !== undefined && second !== undefined && PAIRED.test(`${first.lower} ${second.lower}`);
};
