import type { CancellationToken } from 'vscode-languageserver';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { summaryAt } from '../analysis/cast/aggregate.js';
import { measureChapter } from '../analysis/wordcount/wordcount.js';
import type { Chapter, Outline, Scene } from '../analysis/structure/outline.js';
import { describeScene } from '../features/describe.js';
import type { TokenTheme } from '../features/tokens/tokenTheme.js';
import { tokensOfChapter } from '../features/tokens/chapterTokens.js';
import { memo } from '../manuscript/memo.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { cancelled } from './binding.js';
import { SLICE_MS } from './limits.js';

/**
 * Computes memoised results of all items and lets other messages through every few milliseconds. Known results cost
 * nearly nothing. Throws a cancellation when the answer is no longer wanted; finished work stays memoised.
 */
export async function precompute<T>(
  items: readonly T[],
  visit: (item: T, at: number) => unknown,
  token?: CancellationToken,
): Promise<void> {
  let since = performance.now();
  for (const [at, item] of items.entries()) {
    visit(item, at);
    if (performance.now() - since < SLICE_MS) continue;
    await turn();
    if (token?.isCancellationRequested) throw cancelled();
    since = performance.now();
  }
}

/** Before anything that needs the words and voices of all scenes. */
export const precomputeScenes = ({ outline, cast }: Snapshot, token: CancellationToken): Promise<void> =>
  precompute(outline.chapters.flatMap(scenesIn), scene => describeScene(scene, cast), token);

/** Precomputes the cast. */
export const precomputeCast = (outline: Outline, token?: CancellationToken): Promise<void> =>
  precomputeUnread(outline, summarized, summaryAt, token);

/** Chapters whose names are read. */
const summarized = new WeakSet<Chapter>();

/** Visits the scenes of unvisited chapters and marks these, at the cost of one check for each chapter. */
async function precomputeUnread(
  outline: Outline,
  done: WeakSet<Chapter>,
  visit: (scene: Scene) => unknown,
  token?: CancellationToken,
): Promise<void> {
  const unread = outline.chapters.filter(chapter => !done.has(chapter));
  await precompute(unread.flatMap(scenesIn), scene => visit(scene), token);
  for (const chapter of unread) done.add(chapter);
}

/** Precomputes the speakers of all quotations. */
export const precomputeSpeakers = (
  { outline, cast }: Pick<Snapshot, 'outline' | 'cast'>,
  token?: CancellationToken,
): Promise<void> => precomputeUnread(outline, readBy(cast), scene => attributedQuotations(scene, cast), token);

/** Chapters attributed under a cast, whose scenes need no further check. */
const readBy = memo((_cast: ResolvedCast) => new WeakSet<Chapter>());

/** Before anything that needs all counts. */
export const precomputeCounts = ({ chapters }: Outline, token: CancellationToken): Promise<void> =>
  precompute(chapters, chapter => measureChapter(chapter), token);

/** Before anything that needs all tokens. */
export const precomputeTokens = ({ outline }: Snapshot, theme: TokenTheme, token: CancellationToken): Promise<void> =>
  precompute(outline.chapters, chapter => tokensOfChapter(chapter, theme), token);

const scenesIn = ({ sections }: Chapter): readonly Scene[] => sections.filter(section => section.kind === 'scene');

const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));
