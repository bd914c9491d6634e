import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { openerOf, type OpenerForm } from '../../manuscript/forms/openings.js';
import { fnv1a } from '../../text/hash.js';
import { lowerOf, wordPattern } from '../../text/tokens.js';
import { NEVER_NAMES, TOPIC_STOPWORDS } from '../../lexicon/topicStopwords.js';
import { patternsOf } from './openingPatterns.js';
import { MAX_READ_UNITS } from './limits.js';

/** Properties of one paragraph on which scene segmentation depends, read without its neighbours. */
export interface ParagraphFeatures {
  readonly words: number;
  /**
   * Number of the commonest English words among them; where they are rare, the text is not English and the features
   * mean nothing.
   */
  readonly english: number;
  /** Kind of the time or place that it opens with (cue.ts); null for none. */
  readonly form: OpenerForm | null;
  readonly speechFirst: boolean;
  /** Whether it opens in italics. */
  readonly thoughtFirst: boolean;
  readonly speechLast: boolean;
  /** Bit set of the patterns of its opening and first sentence (openingPatterns.ts). */
  readonly patterns: number;
  /** Hash of the name that it opens with; 0 for none. */
  readonly lead: number;
  /** Hashes of the names in its narration and of the longer content words of all of it, each once. */
  readonly names: readonly number[];
  readonly topics: readonly number[];
  /** Code units inside speech, and of the whole paragraph. */
  readonly spoken: number;
  readonly size: number;
}

/** A word, tokenized as for the training of the weights: a point separates two words. */
const WORD = wordPattern("'’-");
const ENGLISH: ReadonlySet<string> = new Set(['the', 'and', 'to', 'of', 'was', 'is', 'that', 'it', 'you', 'with']);

/** Reads a paragraph. Remembered by block. */
export const paragraphFeaturesOf: (block: Prose) => ParagraphFeatures = memo(block => {
  const text = block.text.slice(0, Math.min(block.size, MAX_READ_UNITS));
  const first = block.inlines[0];
  const last = block.inlines.at(-1);
  const speechFirst = first?.kind === 'speech';
  const bare = text.replace(/^[\s*_>]+/, '');
  return {
    ...readWords(block, text),
    form: speechFirst ? null : (openerOf(bare)?.form ?? null),
    speechFirst,
    thoughtFirst: !speechFirst && (first?.kind === 'thought' || /^\s*[*_]/.test(text)),
    speechLast:
      last?.kind === 'speech' ||
      (last?.kind === 'narration' && last.to - last.from < 3 && block.inlines.at(-2)?.kind === 'speech'),
    patterns: speechFirst ? 0 : patternsOf(bare.slice(0, 90), firstSentence(bare)),
  };
});

const firstSentence = (text: string): string =>
  /^.{20,}?[.!?…](?=[\s"”*_]|$)/su.exec(text.slice(0, 260))?.[0] ?? text.slice(0, 200);

function readWords(
  block: Prose,
  text: string,
): Pick<ParagraphFeatures, 'words' | 'english' | 'lead' | 'names' | 'topics' | 'spoken' | 'size'> {
  const names = new Set<number>();
  const topics = new Set<number>();
  let [words, english, lead, spoken] = [0, 0, 0, 0];
  for (const part of block.inlines) {
    const said = part.kind === 'speech' || part.kind === 'quoted';
    if (said) spoken += part.to - part.from;
    WORD.lastIndex = part.from;
    for (let match = WORD.exec(text); match !== null && match.index < part.to; match = WORD.exec(text)) {
      words++;
      const word = match[0];
      if (ENGLISH.has(word)) english++;
      if (word.length < 5 && (said || word.length < 2 || word === word.toLowerCase())) continue;
      const lower = lowerOf(word);
      const name = !said && /^\p{Lu}\p{Ll}/u.test(word) ? nameOf(lower) : 0;
      if (name !== 0) {
        names.add(name);
        if (words <= 2 && lead === 0) lead = name;
      }
      if (lower.length >= 5 && !TOPIC_STOPWORDS.has(lower)) topics.add(hash(stem(lower)));
    }
  }
  return { words, english, lead, names: [...names], topics: [...topics], spoken, size: text.length };
}

function nameOf(lower: string): number {
  const name = lower.replace(/'s$/, '');
  return NEVER_NAMES.has(name) || /(?:ly|ing)$/.test(name) ? 0 : hash(name);
}

const stem = (word: string): string => word.replace(/(?:'s|ies|ing|ed|es|s|ly)$/, '').slice(0, 7);

/** Hash of a word, never 0. Numbers compare faster than strings and keep no text in memory. */
const hash = (word: string): number => fnv1a(word) || 1;
