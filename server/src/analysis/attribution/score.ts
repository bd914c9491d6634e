import type { Active, Reading } from './features/features.js';
import type { Lattice } from './lattice.js';

/** The lattice of a scene under these weights. */
export function latticeOf({ own, pairs, skips }: Reading, weights: Float64Array): Lattice {
  return {
    own: own.map(row => Float64Array.from(row, active => sum(active, weights))),
    pairs: pairs.map((row, t) => (t === 0 ? null : Float64Array.from(row, active => sum(active, weights)))),
    skips: skips.map(skip => {
      if (skip === null) return null;
      const value = sum(skip.same, weights);
      return Float64Array.from(skip.is, is => (is ? value : 0));
    }),
  };
}

function sum(active: Active, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < active.length; i += 2) total += weights[active[i]!]! * active[i + 1]!;
  return total;
}
