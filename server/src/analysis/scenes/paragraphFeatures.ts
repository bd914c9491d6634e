import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { openerOf, type OpenerForm } from '../../manuscript/forms/openings.js';
import { endingOf, firstSentenceOf, lastSentenceOf, sentencesIn } from './sentenceEnds.js';
import { patternsOf } from './openingPatterns.js';
import { wordCountsOf, type WordCounts } from './wordCounts.js';
import { closingWeight, nextWeight, openingWeight } from './wordWeights.js';
import { regexSource } from '../../text/regexSource.js';
import { MAX_READ_UNITS } from './limits.js';

/** Properties of one paragraph on which scene segmentation depends, read without its neighbours. */
export interface ParagraphFeatures extends WordCounts {
  /** Kind of the time or place that it opens with (cue.ts); null for none. */
  readonly form: OpenerForm | null;
  /** Whether that skips time: days or more, or to another part of the day. */
  readonly skipsTime: boolean;
  readonly speechFirst: boolean;
  /** Whether it opens in italics. */
  readonly thoughtFirst: boolean;
  readonly speechLast: boolean;
  /** Whether its last speech is not closed. */
  readonly leftOpen: boolean;
  /** Number of its speeches. */
  readonly speeches: number;
  /** Bit set of the patterns of its opening and first sentence (openingPatterns.ts). */
  readonly patterns: number;
  /** Whether it opens with a capital letter or a digit. */
  readonly capital: boolean;
  /** Words of its first and last sentence. */
  readonly firstLength: number;
  readonly lastLength: number;
  readonly sentences: number;
  /** The sign that it ends with, before closing quotation marks; empty for none. */
  readonly ending: string;
  /** Sums of the learned weights of words: as an opening, as the paragraph after one, as an ending. */
  readonly openingWords: number;
  readonly nextWords: number;
  readonly closingWords: number;
}

/** Reads a paragraph. Remembered by block. */
export const paragraphFeaturesOf: (block: Prose) => ParagraphFeatures = memo(block => {
  const text = block.text.slice(0, Math.min(block.size, MAX_READ_UNITS));
  const first = block.inlines[0];
  const last = block.inlines.at(-1);
  const speechFirst = first?.kind === 'speech';
  const bare = text.replace(/^[\s*_>]+/, '');
  const opening = firstSentenceOf(bare);
  const opener = speechFirst ? null : openerOf(bare);
  const closing = lastSentenceOf(text);
  return {
    ...wordCountsOf(block, text, text.length - bare.length + opening.length),
    form: opener?.form ?? null,
    skipsTime: opener !== null && skipsTime(opener),
    speechFirst,
    thoughtFirst: !speechFirst && (first?.kind === 'thought' || /^\s*[*_]/.test(text)),
    speechLast:
      last?.kind === 'speech' ||
      (last?.kind === 'narration' && last.to - last.from < 3 && block.inlines.at(-2)?.kind === 'speech'),
    leftOpen: last?.kind === 'speech' && last.open,
    speeches: block.inlines.reduce((sum, { kind }) => sum + (kind === 'speech' ? 1 : 0), 0),
    patterns: speechFirst ? 0 : patternsOf(bare.slice(0, 90), opening),
    capital: /^[\p{Lu}\d]/u.test(bare),
    firstLength: wordsOf(opening),
    lastLength: wordsOf(closing),
    sentences: sentencesIn(text),
    ending: endingOf(text),
    openingWords: speechFirst ? 0 : openingWeight(opening),
    nextWords: speechFirst ? 0 : nextWeight(opening),
    closingWords: closingWeight(closing),
  };
});

const TIME_SKIPS: ReadonlySet<OpenerForm> = new Set<OpenerForm>(['next-time', 'that-time', 'passed']);

/** Days and more, and parts of the day. */
const LONG_TIME = new RegExp(
  regexSource`
    \b(?:day|night|morning|evening|week|weekend|fortnight|month|season|summer|winter|spring|autumn|year|decade)s?\b
  `,
  'i',
);

/** Whether an opener skips time: what happens an hour later may well belong to the same scene. */
const skipsTime = ({ form, phrase }: NonNullable<ReturnType<typeof openerOf>>): boolean =>
  TIME_SKIPS.has(form) || (form === 'later' && LONG_TIME.test(phrase));

/** Number of words between white space. */
const wordsOf = (text: string): number => text.split(/\s+/).filter(word => word !== '').length;

/** Whether two paragraphs have the same properties, so that no boundary near them differs. */
export function sameFeatures(a: ParagraphFeatures, b: ParagraphFeatures): boolean {
  for (const key of Object.keys(a) as (keyof ParagraphFeatures)[]) {
    const [x, y] = [a[key], b[key]];
    if (x !== y && !(Array.isArray(x) && Array.isArray(y) && sameList(x as number[], y as number[]))) return false;
  }
  return true;
}

const sameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);
