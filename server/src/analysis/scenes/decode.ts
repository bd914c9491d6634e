import { type BoundaryCandidate } from './boundaryScores.js';
import { MARKED_LOG_ODDS, MAX_PREDECESSORS, MIN_LOG_ODDS, MIN_PENALIZED_WORDS, SHORT_SCENE_WORDS } from './limits.js';

/** A chosen boundary. */
export interface ChosenBoundary {
  readonly at: number;
  /** How much the chapter's total score (log odds) is higher with it than without. */
  readonly margin: number;
}

/**
 * The scene boundaries that are best together, by dynamic programming: the sum of their log odds above `MIN_LOG_ODDS`,
 * less the penalties of scenes that are too short. `marked`: the boundaries that the author marks, in text order; they
 * are always among the chosen. `words`: length of the chapter.
 */
export function decodeBoundaries(
  candidates: readonly BoundaryCandidate[],
  marked: readonly BoundaryCandidate[],
  words: number,
): ChosenBoundary[] {
  const nodes = merge(candidates, marked, words);
  const last = nodes.length - 1;
  const best = new Float64Array(nodes.length);
  const from = new Int32Array(nodes.length);
  // Of the candidates further back than a short scene only the best one matters.
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
    best[j] = value + (j < last ? here.odds - MIN_LOG_ODDS : 0);
    from[j] = choice;
  }
  const path: number[] = [];
  for (let j = from[last] ?? 0; j > 0; j = from[j]!) path.push(j);
  path.push(0);
  path.reverse();
  return path.slice(1).map((j, k) => ({
    at: nodes[j]!.at,
    margin: marginOf(nodes[path[k]!]!, nodes[j]!, nodes[path[k + 2] ?? last]!) - MIN_LOG_ODDS,
  }));
}

/** Penalty, in log odds, of a scene between two boundaries for being short. Beside a mark a skip in time excuses it. */
function shortness(from: Node, to: Node): number {
  const words = to.words - from.words;
  const excused = (from.skips && to.fixed) || (from.fixed && to.skips) || (from.skips && to.skips);
  return excused || words >= SHORT_SCENE_WORDS ? 0 : Math.log(SHORT_SCENE_WORDS / Math.max(MIN_PENALIZED_WORDS, words));
}

const marginOf = (before: Node, here: Node, after: Node): number =>
  here.odds - shortness(before, here) - shortness(here, after) + shortness(before, after);

/** A boundary that may be chosen, or that stands: a mark, or an end of the chapter. */
interface Node extends BoundaryCandidate {
  readonly fixed: boolean;
}

/** Both lists in text order, between nodes for the two ends of the chapter. */
function merge(candidates: readonly BoundaryCandidate[], marked: readonly BoundaryCandidate[], words: number): Node[] {
  const nodes: Node[] = [{ at: 0, words: 0, odds: 0, skips: false, fixed: true }];
  const mark = (candidate: BoundaryCandidate): Node => ({ ...candidate, odds: MARKED_LOG_ODDS, fixed: true });
  let next = 0;
  for (const candidate of candidates) {
    for (; next < marked.length && marked[next]!.at <= candidate.at; next++) nodes.push(mark(marked[next]!));
    if (nodes.at(-1)!.at !== candidate.at) nodes.push({ ...candidate, fixed: false });
  }
  for (; next < marked.length; next++) nodes.push(mark(marked[next]!));
  nodes.push({ at: Infinity, words, odds: 0, skips: false, fixed: true });
  return nodes;
}
