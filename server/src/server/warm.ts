import type { CancellationToken } from 'vscode-languageserver';

/** Milliseconds of work in one go. A message takes about five turns of the event loop, so the editor waits about 20 ms at worst. */
const SLICE = 4;

/**
 * Visits every item so that what it remembers is warm, and lets other messages through every few milliseconds. What is warm already costs
 * nothing and gives no turn away. Stops when the answer is no longer wanted; the work done stays remembered.
 */
export async function warm<T>(items: readonly T[], visit: (item: T) => unknown, token?: CancellationToken): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    visit(item);
    if (performance.now() - since < SLICE) continue;
    await turn();
    if (token?.isCancellationRequested) return;
    since = performance.now();
  }
}

const turn = (): Promise<void> => new Promise(resolve => void setImmediate(resolve));
