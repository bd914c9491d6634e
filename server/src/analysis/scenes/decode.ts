import { type BoundaryCandidate } from './boundaryScores.js';
import { CERTAIN_LOG_ODDS, MAX_PREDECESSORS, MIN_LOG_ODDS, MIN_PENALIZED_WORDS, SHORT_SCENE_WORDS } from './limits.js';

/** A chosen boundary with its margin: the log odds by which the best segmentation with it exceeds the best without. */
export interface ChosenBoundary {
  readonly at: number;
  readonly margin: number;
}

/**
 * An author who has opened at least `least` scenes with an explicit time or place, about one in `words` words, usually
 * does so throughout; other boundaries then need `bar` more log odds.
 */
const HABIT = { words: 1000, least: 2, bar: 2 };

/**
 * The best segmentation of a chapter by dynamic programming: maximises the sum of the boundaries' log odds above the
 * bar, less the penalties of short scenes. `sure`: boundaries known from other sources, in text order, always chosen.
 * `words`: length of the chapter.
 */
export function decodeBoundaries(
  candidates: readonly BoundaryCandidate[],
  sure: readonly BoundaryCandidate[],
  words: number,
): ChosenBoundary[] {
  const nodes = merge(candidates, sure, words);
  const cued = nodes.filter(node => node.cued && node.odds > 0).length;
  const bar = cued >= HABIT.least && words < HABIT.words * (cued + 1) ? MIN_LOG_ODDS + HABIT.bar : MIN_LOG_ODDS;
  const barOf = (node: BoundaryCandidate): number => (node.cued ? MIN_LOG_ODDS : bar);
  const last = nodes.length - 1;
  const best = new Float64Array(nodes.length);
  const from = new Int32Array(nodes.length);
  // Among predecessors further back than a short scene, only the best is kept.
  let far = -1;
  let near = 0;
  for (let j = 1; j <= last; j++) {
    const here = nodes[j]!;
    while (near < j && here.words - nodes[near]!.words >= SHORT_SCENE_WORDS) {
      if (far < 0 || best[near]! >= best[far]!) far = near;
      near++;
    }
    let [value, choice] = far < 0 ? [-Infinity, 0] : [best[far]!, far];
    for (let i = Math.max(near, j - MAX_PREDECESSORS); i < j; i++) {
      const sum = best[i]! - shortness(nodes[i]!, here);
      if (sum > value) [value, choice] = [sum, i];
    }
    best[j] = value + (j < last ? here.odds - barOf(here) : 0);
    from[j] = choice;
  }
  const path: number[] = [];
  for (let j = from[last] ?? 0; j > 0; j = from[j]!) path.push(j);
  path.push(0);
  path.reverse();
  return path.slice(1).map((j, k) => ({
    at: nodes[j]!.at,
    margin: marginOf(nodes[path[k]!]!, nodes[j]!, nodes[path[k + 2] ?? last]!) - barOf(nodes[j]!),
  }));
}

/**
 * Penalty of the scene between two boundaries for being short, in log odds; 0 where the second one is a skip in time.
 */
function shortness(from: BoundaryCandidate, to: BoundaryCandidate): number {
  const words = to.words - from.words;
  return to.cued || words >= SHORT_SCENE_WORDS ? 0 : Math.log(SHORT_SCENE_WORDS / Math.max(MIN_PENALIZED_WORDS, words));
}

const marginOf = (before: BoundaryCandidate, here: BoundaryCandidate, after: BoundaryCandidate): number =>
  here.odds - shortness(before, here) - shortness(here, after) + shortness(before, after);

/** Merges both lists in text order, between the chapter's start and end. */
function merge(
  candidates: readonly BoundaryCandidate[],
  sure: readonly BoundaryCandidate[],
  words: number,
): BoundaryCandidate[] {
  const nodes: BoundaryCandidate[] = [{ at: 0, words: 0, odds: 0, cued: false }];
  let next = 0;
  for (const candidate of candidates) {
    for (; next < sure.length && sure[next]!.at <= candidate.at; next++)
      nodes.push({ ...sure[next]!, odds: CERTAIN_LOG_ODDS });
    if (nodes.at(-1)!.at !== candidate.at) nodes.push(candidate);
  }
  for (; next < sure.length; next++) nodes.push({ ...sure[next]!, odds: CERTAIN_LOG_ODDS });
  nodes.push({ at: Infinity, words, odds: 0, cued: false });
  return nodes;
}
