import type { Prose } from '../../manuscript/block.js';
import { resume } from '../../manuscript/memo.js';
import { eachBoundary } from './boundaryFeatures.js';
import { BOUNDARY_FEATURES } from './features.js';
import { paragraphFeaturesOf, sameFeatures, type ParagraphFeatures } from './paragraphFeatures.js';
import type { StoryParagraphs } from './storyParagraphs.js';
import { INTERCEPT, WEIGHTS } from './tables/weights.js';
import {
  FEATURE_REACH,
  MAX_CHUNK_PARAGRAPHS,
  MAX_WORDS_PER_ENGLISH_WORD,
  MIN_CHUNK_PARAGRAPHS,
  MIN_LANGUAGE_WORDS,
  MIN_LOG_ODDS,
  MIN_PARAGRAPHS_BEFORE,
  TIME_SKIP_LOG_ODDS,
} from './limits.js';

/** A paragraph boundary at which a scene may begin. */
export interface BoundaryCandidate {
  /** Index of the paragraph after it. */
  readonly at: number;
  /** Words of the paragraphs before it. */
  readonly words: number;
  /** Log odds of a scene boundary there, from all features. */
  readonly odds: number;
  /** Whether the paragraph after it opens with a skip in time. */
  readonly skips: boolean;
}

/**
 * Scored boundaries of a chunk of a chapter, indexed from the chunk's start. Reused while the chunk and its
 * surroundings are the same paragraphs.
 */
interface ScoredChunk {
  readonly window: readonly Prose[];
  readonly paragraphs: readonly ParagraphFeatures[];
  /** Number of the window's paragraphs before the chunk. */
  readonly lead: number;
  readonly english: boolean;
  /** Log odds of the boundary before each paragraph. */
  readonly odds: Float64Array;
  readonly candidates: readonly BoundaryCandidate[];
  /** Words before each paragraph, and last all of them. */
  readonly sums: Int32Array;
}

/**
 * The candidates among the paragraph boundaries of a chapter's story, in text order, and the number of words before
 * each paragraph of `asked` (ascending) and before the end.
 */
export function boundaryCandidatesOf(
  { paragraphs, lengths }: StoryParagraphs,
  asked: readonly number[],
): { readonly candidates: readonly BoundaryCandidate[]; readonly sums: readonly number[]; readonly words: number } {
  const candidates: BoundaryCandidate[] = [];
  const sums: number[] = [];
  let words = 0;
  for (let from = 0; from < paragraphs.length;) {
    const to = pieceEnd(lengths, from);
    const piece = pieceFrom([paragraphs[from]], paragraphs, from, to);
    for (const candidate of piece.candidates)
      candidates.push({
        at: from + candidate.at,
        words: words + candidate.words,
        odds: candidate.odds,
        skips: candidate.skips,
      });
    while (sums.length < asked.length && asked[sums.length]! < to)
      sums.push(words + piece.sums[asked[sums.length]! - from]!);
    words += piece.sums[to - from]!;
    from = to;
  }
  return { candidates, sums, words };
}

/**
 * End of the chunk that starts at `from`. Content-defined chunking: a chunk ends after a paragraph whose length is 7
 * modulo 40, so an edit moves only the cuts near it.
 */
function pieceEnd(lengths: readonly number[], from: number): number {
  const limit = Math.min(lengths.length, from + MAX_CHUNK_PARAGRAPHS);
  for (let at = from + MIN_CHUNK_PARAGRAPHS; at < limit; at++) if (lengths[at]! % 40 === 7) return at;
  return limit;
}

/** Scores of a chunk, made from those before an edit; found again by the chunk's first paragraph. */
const pieceFrom = resume(
  (known: ScoredChunk | undefined, story: readonly Prose[], from: number, to: number): ScoredChunk => {
    const start = Math.max(0, from - FEATURE_REACH);
    const end = Math.min(story.length, to + FEATURE_REACH);
    const before = known?.lead === from - start ? known : undefined;
    return before &&
      before.window.length === end - start &&
      before.odds.length === to - from &&
      sameFrom(before.window, story, start)
      ? before
      : measurePiece(story.slice(start, end), from - start, to - start, before);
  },
);

function sameFrom(window: readonly Prose[], story: readonly Prose[], start: number): boolean {
  let i = 0;
  while (i < window.length && window[i] === story[start + i]) i++;
  return i === window.length;
}

function measurePiece(
  window: readonly Prose[],
  lead: number,
  end: number,
  before: ScoredChunk | undefined,
): ScoredChunk {
  const paragraphs = window.map(paragraphFeaturesOf);
  const english = isEnglish(paragraphs);
  const old = before?.english === english ? reusable(before, paragraphs) : () => undefined;
  const odds = new Float64Array(end - lead).fill(-Infinity);
  const wanted: boolean[] = [];
  for (let at = Math.max(1, lead); english && at < end; at++) {
    const known = old(at);
    if (known === undefined) wanted[at] = true;
    else odds[at - lead] = known;
  }
  if (wanted.length > 0)
    eachBoundary(
      paragraphs,
      at => wanted[at] === true,
      vector,
      at => (odds[at - lead] = logOdds(vector) + (paragraphs[at]!.skipsTime ? TIME_SKIP_LOG_ODDS : 0)),
    );
  const sums = new Int32Array(end - lead + 1);
  const candidates: BoundaryCandidate[] = [];
  for (let i = 0; i < odds.length; i++) {
    if (odds[i]! > MIN_LOG_ODDS && lead + i >= MIN_PARAGRAPHS_BEFORE)
      candidates.push({ at: i, words: sums[i]!, odds: odds[i]!, skips: paragraphs[lead + i]!.skipsTime });
    sums[i + 1] = sums[i]! + paragraphs[lead + i]!.words;
  }
  return { window, paragraphs, lead, english, odds, candidates, sums };
}

/** Returns the earlier log odds of a boundary whose surroundings have the same properties. */
function reusable(before: ScoredChunk, paragraphs: readonly ParagraphFeatures[]): (at: number) => number | undefined {
  const now = paragraphs.length;
  const then = before.paragraphs.length;
  const shorter = Math.min(now, then);
  let head = 0;
  while (head < shorter && same(paragraphs[head]!, before.paragraphs[head]!)) head++;
  let tail = 0;
  while (tail < shorter - head && same(paragraphs[now - 1 - tail]!, before.paragraphs[then - 1 - tail]!)) tail++;
  return at => {
    if (at + FEATURE_REACH <= head || (head === now && now === then)) return before.odds[at - before.lead];
    return at - FEATURE_REACH >= now - tail && at + FEATURE_REACH <= now
      ? before.odds[at - (now - then) - before.lead]
      : undefined;
  };
}

const same = (a: ParagraphFeatures, b: ParagraphFeatures): boolean => a === b || sameFeatures(a, b);

/** Weights by index. */
const BY_INDEX = Float64Array.from(BOUNDARY_FEATURES, name => WEIGHTS[name] ?? 0);

const vector = new Float64Array(BOUNDARY_FEATURES.length);

function logOdds(values: Float64Array): number {
  let sum = INTERCEPT;
  for (let i = 0; i < values.length; i++) sum += values[i]! * BY_INDEX[i]!;
  return sum;
}

/**
 * Whether a passage is English: the features are English words, so in other languages only the author's own breaks
 * count.
 */
function isEnglish(paragraphs: readonly ParagraphFeatures[]): boolean {
  let [words, english] = [0, 0];
  for (const paragraph of paragraphs) {
    words += paragraph.words;
    english += paragraph.english;
  }
  return words < MIN_LANGUAGE_WORDS || english * MAX_WORDS_PER_ENGLISH_WORD >= words;
}
