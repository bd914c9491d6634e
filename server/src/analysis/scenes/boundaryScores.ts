import type { Prose } from '../../manuscript/block.js';
import { resume } from '../../manuscript/memo.js';
import type { OpenerForm } from '../../manuscript/forms/openings.js';
import { boundaryFeatures, FEATURE_REACH } from './boundaryFeatures.js';
import { BOUNDARY_FEATURES, CHEAP_COUNT } from './features.js';
import { writeTopicCohesion } from './topicCohesion.js';
import { isCertain } from './cue.js';
import { isOngoingAt } from './ongoing.js';
import { paragraphFeaturesOf, type ParagraphFeatures } from './paragraphFeatures.js';
import type { StoryParagraphs } from './storyParagraphs.js';
import { INTERCEPT, WEIGHTS } from './tables/weights.js';
import {
  MAX_CHUNK_PARAGRAPHS,
  MAX_TOPIC_LOG_ODDS,
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
  /** Whether the paragraph opens with a time or place that is a cue by itself (cue.ts). */
  readonly cued: boolean;
}

/**
 * Scored boundaries of a chunk of a chapter, indexed from the chunk's start. Reused while the chunk and its
 * surroundings are the same paragraphs.
 */
interface ScoredChunk {
  readonly window: readonly Prose[];
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
        cued: candidate.cued,
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
  const features = window.map(paragraphFeaturesOf);
  const english = isEnglish(features);
  const old = before?.english === english ? reusable(before, window) : () => undefined;
  const odds = new Float64Array(end - lead);
  const sums = new Int32Array(end - lead + 1);
  const candidates: BoundaryCandidate[] = [];
  for (let at = lead; at < end; at++) {
    const i = at - lead;
    odds[i] = at === 0 || !english ? -Infinity : (old(at) ?? oddsAt(features, at));
    const cued = at > 0 && english && isCertain(features[at]!);
    if (odds[i] > MIN_LOG_ODDS && (cued || at >= MIN_PARAGRAPHS_BEFORE))
      candidates.push({ at: i, words: sums[i]!, odds: odds[i], cued });
    sums[i + 1] = sums[i]! + features[at]!.words;
  }
  return { window, lead, english, odds, candidates, sums };
}

/** Returns the earlier log odds of a boundary whose surroundings are unchanged. */
function reusable(before: ScoredChunk, window: readonly Prose[]): (at: number) => number | undefined {
  const shift = window.length - before.window.length;
  const shorter = Math.min(window.length, before.window.length);
  let head = 0;
  while (head < shorter && window[head] === before.window[head]) head++;
  let tail = 0;
  while (tail < shorter - head && window[window.length - 1 - tail] === before.window[before.window.length - 1 - tail])
    tail++;
  return at => {
    if (at + FEATURE_REACH <= head) return before.odds[at - before.lead];
    return at - FEATURE_REACH >= window.length - tail && at + FEATURE_REACH <= window.length
      ? before.odds[at - shift - before.lead]
      : undefined;
  };
}

const SKIPS: ReadonlySet<OpenerForm | null> = new Set<OpenerForm | null>(['next-time', 'that-time', 'later', 'passed']);

/** Weights of the scene model by feature index. */
const BY_INDEX = Float64Array.from(BOUNDARY_FEATURES, name => WEIGHTS[name] ?? 0);

const vector = new Float64Array(BOUNDARY_FEATURES.length);

function oddsAt(features: readonly ParagraphFeatures[], at: number): number {
  if (isOngoingAt(features, at)) return -Infinity;
  boundaryFeatures(features, at, vector);
  const odds = weigh(vector, 0, CHEAP_COUNT, INTERCEPT) + (SKIPS.has(features[at]!.form) ? TIME_SKIP_LOG_ODDS : 0);
  if (odds <= MIN_LOG_ODDS - MAX_TOPIC_LOG_ODDS) return -Infinity;
  writeTopicCohesion(features, at, vector);
  return weigh(vector, CHEAP_COUNT, vector.length, odds);
}

function weigh(vector: Float64Array, from: number, to: number, start: number): number {
  let sum = start;
  for (let i = from; i < to; i++) sum += vector[i]! * BY_INDEX[i]!;
  return sum;
}

/**
 * Whether a passage is English. The features are English words; in other languages only the author's own marks count.
 */
function isEnglish(features: readonly ParagraphFeatures[]): boolean {
  let [words, english] = [0, 0];
  for (const paragraph of features) {
    words += paragraph.words;
    english += paragraph.english;
  }
  return words < MIN_LANGUAGE_WORDS || english * MAX_WORDS_PER_ENGLISH_WORD >= words;
}
