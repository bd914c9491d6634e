import type { CancellationToken } from 'vscode-languageserver';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { summaryAt } from '../analysis/cast/aggregate.js';
import { measureChapter } from '../analysis/wordcount/wordcount.js';
import { outlineOf } from '../analysis/outline/outline.js';
import type { Chapter, Outline, Scene } from '../analysis/structure/outline.js';
import { describeScene } from '../features/describe.js';
import type { TokenTheme } from '../features/tokens/tokenTheme.js';
import { tokensOfChapter } from '../features/tokens/chapterTokens.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { memo } from '../manuscript/memo.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { cancelled } from './binding.js';

/**
 * Milliseconds of work in one go. A message takes about five turns of the event loop, so the editor waits about 20 ms
 * at worst.
 */
const SLICE = 4;

/**
 * Visits every item so that what is remembered of it is warm, and lets other messages through every few milliseconds.
 * What is warm already costs next to nothing and gives no turn away. Throws a cancellation when the answer is no longer
 * wanted; the work done stays remembered.
 */
export async function precompute<T>(
  items: readonly T[],
  visit: (item: T, at: number) => unknown,
  token?: CancellationToken,
): Promise<void> {
  let since = performance.now();
  for (const [at, item] of items.entries()) {
    visit(item, at);
    if (performance.now() - since < SLICE) continue;
    await turn();
    if (token?.isCancellationRequested) throw cancelled();
    since = performance.now();
  }
}

/** Before anything that needs the words and voices of all scenes. */
export const precomputeScenes = ({ outline, cast }: Snapshot, token: CancellationToken): Promise<void> =>
  precompute(outline.chapters.flatMap(scenesIn), scene => describeScene(scene, cast), token);

/** Before anything that needs the cast. */
export const precomputeCast = (manuscript: Manuscript, token?: CancellationToken): Promise<void> =>
  precomputeUnread(outlineOf(manuscript), summarized, summaryAt, token);

/** Chapters whose names were read. */
const summarized = new WeakSet<Chapter>();

/**
 * Visits the scenes of those chapters that were not visited before, and notes that they were: a look at each chapter,
 * not at each scene.
 */
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

/** Before anything that needs every speaker. */
export const precomputeSpeakers = (
  { outline, cast }: Pick<Snapshot, 'outline' | 'cast'>,
  token?: CancellationToken,
): Promise<void> => precomputeUnread(outline, readBy(cast), scene => attributedQuotations(scene, cast), token);

/** Chapters whose lines were read under a company: there is no need to ask their scenes again. */
const readBy = memo((_company: ResolvedCast) => new WeakSet<Chapter>());

/** Before anything that needs all counts. */
export const precomputeCounts = (manuscript: Manuscript, token: CancellationToken): Promise<void> =>
  precompute(outlineOf(manuscript).chapters, chapter => measureChapter(chapter), token);

/** Before anything that needs all tokens. */
export const precomputeTokens = ({ outline }: Snapshot, theme: TokenTheme, token: CancellationToken): Promise<void> =>
  precompute(outline.chapters, chapter => tokensOfChapter(chapter, theme), token);

const scenesIn = ({ sections }: Chapter): readonly Scene[] => sections.filter(section => section.kind === 'scene');

const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));
