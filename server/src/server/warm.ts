import type { CancellationToken } from 'vscode-languageserver';
import { measureChapter } from '../analysis/measure.js';
import { outlineOf } from '../analysis/outline.js';
import { describeScene } from '../features/describe.js';
import { tokensOfChapter } from '../features/tokens/stretch.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { cancelled } from './binding.js';

/** Milliseconds of work in one go. A message takes about five turns of the event loop, so the editor waits about 20 ms at worst. */
const SLICE = 4;

/**
 * Visits every item so that what is remembered of it is warm, and lets other messages through every few milliseconds. What is warm already
 * costs next to nothing and gives no turn away. Throws a cancellation when the answer is no longer wanted; the work done stays remembered.
 */
export async function warm<T>(items: readonly T[], visit: (item: T) => unknown, token?: CancellationToken): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    visit(item);
    if (performance.now() - since < SLICE) continue;
    await turn();
    if (token?.isCancellationRequested) throw cancelled();
    since = performance.now();
  }
}

/** Before anything that needs the words and voices of all scenes. */
export const warmScenes = (manuscript: Manuscript, token: CancellationToken): Promise<void> =>
  warm(outlineOf(manuscript).chapters, chapter => chapter.sections.forEach(section => section.kind === 'scene' && describeScene(section)), token);

/** Before anything that needs all counts. */
export const warmCounts = (manuscript: Manuscript, token: CancellationToken): Promise<void> => warm(outlineOf(manuscript).chapters, measureChapter, token);

/** Before anything that needs all tokens. */
export const warmTokens = (manuscript: Manuscript, token: CancellationToken): Promise<void> => warm(outlineOf(manuscript).chapters, tokensOfChapter, token);

const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));
