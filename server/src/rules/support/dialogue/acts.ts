import { actVerb, beatVerb } from '../../../lexicon/beatVerbs.js';
import { AUXILIARIES, LINKS, SUBORDINATORS } from '../../../lexicon/functionWords.js';
import { debatedVerb, SPEECH_NOUNS, speaksWith, speechVerb } from '../../../lexicon/speechVerbs.js';
import { isCapital, isSmall, wordsIn, type Word } from '../../../text/tokens.js';
import { sentenceStart } from '../../../text/sentences.js';
import type { Prose } from '../../../manuscript/block.js';
import { isSentenceCapital, phraseFrom, type Subject } from '../../../analysis/dialogue/tagSubject.js';
import { isAdverb } from '../../../analysis/dialogue/tagVerb.js';
import { isSmallWord } from './firstWord.js';
import { lastSign, type Join } from './joins.js';
import { carriesWords } from './carriesWords.js';
import { wordList } from '../../../text/wordList.js';

/** An action or sound in the sentence of narration that ends at `end`, before a quotation. */
export interface Act {
  readonly verb: Word;
  /** Whether it is a sound that some authors use as a speech verb. */
  readonly debated: boolean;
  /** The words of the sentence up to the quotation. */
  readonly words: readonly Word[];
}

/**
 * The action in the narration before a quotation; undefined where the narration has a speech verb, or where the
 * quotation is a part of its sentence.
 */
export function actBefore(block: Prose, join: Join, end: number): Act | undefined {
  const { text } = block;
  const { before } = join;
  if (before?.kind !== 'narration') return undefined;
  const start = sentenceStart(text, before.from, end);
  if (!startsSentence(block, join, start)) return undefined;
  const words = wordsIn(text, start, end);
  const last = words.at(-1);
  if (
    !last ||
    SUBORDINATORS.has(words.at(-2)?.lower ?? '') ||
    (LINKS.has(last.lower) && !PARTICLES.has(last.lower)) ||
    AUXILIARIES.has(last.lower) ||
    words.some((word, i) => speaks(words, word, i)) ||
    carriesWords(words)
  )
    return undefined;
  const act = mainVerb(text, words, (word, next) => actVerb(word, next)?.form);
  const sound = mainVerb(text, words, word => debatedVerb(word)?.form);
  const main = later(act, sound);
  if (!main) return undefined;
  // A sound counts when its clause, or a part of it, is the one that leads into the speech.
  const aloud = words.find((word, i) => i > main.subject && isSound(word));
  const verb = aloud ?? lastJoined(words, main);
  return { verb, debated: aloud !== undefined, words };
}

const later = (a: Main | undefined, b: Main | undefined): Main | undefined =>
  a && b ? (a.at > b.at ? a : b) : (a ?? b);

const isSound = ({ lower }: Word): boolean => {
  const form = debatedVerb(lower)?.form;
  return form !== undefined && form !== 'base' && beatVerb(lower) === undefined;
};

/** The last verb of the subject's joined actions: `nodded` in `eyed the tide and nodded`. */
function lastJoined(words: readonly Word[], { at }: Main): Word {
  let last = words[at]!;
  for (let i = at + 1; i < words.length; i++) {
    if (
      beatVerb(words[i]!.lower)?.form === 'past' &&
      /^(?:and|then|but)$/.test(words[skipBack(words, i) - 1]?.lower ?? '')
    )
      last = words[i]!;
  }
  return last;
}

/** Whether a sentence begins at `start`, rather than the rest of one that an earlier quotation interrupted. */
function startsSentence({ text, inlines }: Prose, { before, speech: quotation }: Join, start: number): boolean {
  if (!before || text.slice(before.from, start).trim() !== '') return true;
  const earlier = inlines.findLast(inline => inline.to <= before.from);
  if (!earlier) return true;
  if (earlier.kind !== 'speech') return false;
  const end = text[lastSign(text, earlier)] ?? '';
  if (end === ',') return isSmallWord(wordsIn(text, quotation.from, Math.min(quotation.to, quotation.from + 40))[0]);
  return isCapital(text.slice(start, start + 1)) && /[.!?…—–-]/.test(end);
}

/** Adverbs among the links: `looked up,`. */
const PARTICLES = new Set(
  wordList(`
    about above across after along around away before behind below down in near off on out over past round through
    under up within`),
);

/**
 * Whether a word means speech: a verb of speech or thought in any form, or a thing that says something. A verb that is
 * also an action needs its particle.
 */
function speaks(words: readonly Word[], { lower }: Word, i: number): boolean {
  const next = words[i + 1]?.lower;
  const isThing = words[i - 1]?.lower === 'the' && speechVerb(lower)?.form === 'base';
  if (isThing && !SPEECH_NOUNS.has(lower)) return false;
  if (
    SPEECH_NOUNS.has(lower) ||
    (lower.includes('-') ? lower.split('-') : [lower]).some(part => speechVerb(part) && !actVerb(part, next))
  )
    return true;
  return speaksWith(lower, next) || (next === undefined && /^(?:go|find)$/.test(beatVerb(lower)?.base ?? ''));
}

/** A finite verb, by its index, and the index of its subject's first word. */
interface Main {
  readonly at: number;
  readonly subject: number;
}

/** The last finite verb with its subject right before it and outside a subordinate clause. */
function mainVerb(
  text: string,
  words: readonly Word[],
  formOf: (word: string, next: string | undefined) => string | undefined,
): Main | undefined {
  for (let i = words.length - 1; i > 0; i--) {
    const form = formOf(words[i]!.lower, words[i + 1]?.lower);
    if ((form !== 'past' && form !== 'third') || !isSmall(words[i]!.text)) continue;
    const subject = subjectBefore(text, words, i);
    if (subject !== undefined && !isSubordinate(text, words, subject)) return { at: i, subject };
  }
  return undefined;
}

function skipBack(words: readonly Word[], i: number): number {
  while (i > 0 && isAdverb(words[i - 1]!)) i--;
  return i;
}

/** Index of the first word of the subject before the verb `words[i]`, adverbs skipped. */
function subjectBefore(text: string, words: readonly Word[], i: number): number | undefined {
  const end = skipBack(words, i);
  const before = words.slice(0, end);
  if (before.at(-1)?.lower === 'who') return end - 1;
  for (let start = Math.max(0, end - 6); start < end; start++) {
    if (
      isSubject(phraseFrom(text, before, start), before, start) &&
      words[start]!.lower !== 'it' &&
      /^[\s.\p{L}\p{N}'’-]*$/u.test(text.slice(words[start]!.from, words[i]!.from))
    )
      return start;
  }
  return undefined;
}

/** Whether all words from `start` on are this subject. */
const isSubject = (subject: Subject | null, words: readonly Word[], start: number): boolean =>
  subject?.next === words.length && (start > 0 || !isSentenceCapital(words, subject));

function isSubordinate(text: string, words: readonly Word[], subject: number): boolean {
  const before = words[subject - 1];
  if (!before) return false;
  if (!/^\s+$/.test(text.slice(before.to, words[subject]!.from))) return false;
  return SUBORDINATORS.has(before.lower);
}
