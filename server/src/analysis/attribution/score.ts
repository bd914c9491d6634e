import type { Active, SceneFeatures } from './evidence/all.js';
import type { TurnScores } from './crf.js';

/** A scoring model: a linear weight for each feature, and one hidden layer over the features of a single candidate. */
export interface AttributionModel {
  /** Number of hidden units. */
  readonly units: number;
  /** Per feature. */
  readonly linear: Float64Array;
  /** Per feature and unit, row by row; only features of single candidates have a row. */
  readonly inner: Float64Array;
  readonly bias: Float64Array;
  /** Per unit. */
  readonly outer: Float64Array;
}

/** Scores of a scene's turns under a model. */
export function turnScoresOf({ own, pairs, skips }: SceneFeatures, model: AttributionModel): TurnScores {
  return {
    own: own.map(row => Float64Array.from(row, active => sum(active, model.linear) + layer(active, model))),
    pairs: pairs.map((row, t) => (t === 0 ? null : Float64Array.from(row, active => sum(active, model.linear)))),
    skips: skips.map(skip => {
      if (skip === null) return null;
      const value = sum(skip.same, model.linear);
      return Float64Array.from(skip.is, is => (is ? value : 0));
    }),
  };
}

/** Activations of the hidden units for a candidate's features. */
export function unitsOf(active: Active, { units, inner, bias }: AttributionModel): Float64Array {
  const out = Float64Array.from(bias);
  for (let i = 0; i < active.length; i += 2) {
    const row = active[i]! * units;
    const value = active[i + 1]!;
    for (let u = 0; u < units; u++) out[u]! += inner[row + u]! * value;
  }
  for (let u = 0; u < units; u++) out[u] = Math.tanh(out[u]!);
  return out;
}

function layer(active: Active, model: AttributionModel): number {
  if (model.units === 0 || active.length === 0) return 0;
  const values = unitsOf(active, model);
  let total = 0;
  for (let u = 0; u < model.units; u++) total += values[u]! * model.outer[u]!;
  return total;
}

function sum(active: Active, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < active.length; i += 2) total += weights[active[i]!]! * active[i + 1]!;
  return total;
}
