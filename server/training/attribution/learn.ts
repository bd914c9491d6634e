import { FEATURES, type Active } from '../../src/analysis/attribution/features/features.js';
import { solve, type Lattice } from '../../src/analysis/attribution/lattice.js';
import { latticeOf } from '../../src/analysis/attribution/score.js';
import type { Example } from './examples.js';

/** How the weights are found. */
export interface Course {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, per example. */
  readonly decay: number;
}

/**
 * Weights under which the right speakers are likeliest: the difference of two lattices, one of all sequences, one of those that agree with what is
 * known; speakers nobody told are summed over in both. Adaptive gradient steps, one scene at a time, in an order drawn from `random`.
 */
export function learn(examples: readonly Example[], { epochs, rate, decay }: Course, random: () => number, tell: (line: string) => void): Float64Array {
  const weights = new Float64Array(FEATURES.length);
  const squares = new Float64Array(FEATURES.length).fill(1e-2);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let count = 0;
    for (const at of order) {
      const example = examples[at]!;
      const gradient = new Map<number, number>();
      const told = example.answers.filter(answer => answer !== null).length;
      loss += example.weight * gradientOf(example, weights, gradient);
      count += example.weight * told;
      for (const [feature, value] of gradient) {
        const step = example.weight * value - decay * weights[feature]!;
        squares[feature]! += step * step;
        weights[feature]! += (rate * step) / Math.sqrt(squares[feature]!);
      }
    }
    tell(`epoch ${epoch + 1}: loss ${(loss / count).toFixed(4)} a turn`);
  }
  return weights;
}

function gradientOf({ reading, answers }: Example, weights: Float64Array, gradient: Map<number, number>): number {
  const free = latticeOf(reading, weights);
  const bound: Lattice = { ...free, own: free.own.map((row, t) => (answers[t] ? row.map((score, i) => (answers[t]![i] ? score : -1e6)) : row)) };
  const [p, q] = [solve(bound, true), solve(free, true)];
  const add = (active: Active, by: number): void => {
    if (Math.abs(by) < 1e-6) return;
    for (let i = 0; i < active.length; i += 2) gradient.set(active[i]!, (gradient.get(active[i]!) ?? 0) + by * active[i + 1]!);
  };
  reading.own.forEach((row, t) => row.forEach((active, i) => add(active, p.own[t]![i]! - q.own[t]![i]!)));
  reading.pairs.forEach((row, t) => row.forEach((active, i) => add(active, p.pairs[t]![i]! - q.pairs[t]![i]!)));
  reading.skips.forEach((skip, t) => {
    if (skip === null) return;
    let by = 0;
    skip.is.forEach((is, i) => (by += is ? p.skips[t]![i]! - q.skips[t]![i]! : 0));
    add(skip.same, by);
  });
  return q.logZ - p.logZ;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Numbers in [0, 1) that are the same every time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
