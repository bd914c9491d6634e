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

/** Scores of a turn's candidates alone. */
export function ownScoresOf(row: readonly Active[], model: AttributionModel): Float64Array {
  const scores = new Float64Array(row.length);
  for (let i = 0; i < row.length; i++) scores[i] = sum(row[i]!, model.linear) + layer(row[i]!, model);
  return scores;
}

/** Scores of the edges between turns. */
export function edgeScoresOf(
  { pairs, skips }: Pick<SceneFeatures, 'pairs' | 'skips'>,
  { linear }: AttributionModel,
): Pick<TurnScores, 'pairs' | 'skips'> {
  return {
    pairs: pairs.map((row, t) => (t === 0 ? null : pairScores(row, linear))),
    skips: skips.map(skip => {
      if (skip === null) return null;
      const value = sum(skip.same, linear);
      const scores = new Float64Array(skip.is.length);
      for (let i = 0; i < scores.length; i++) if (skip.is[i]) scores[i] = value;
      return scores;
    }),
  };
}

/** Scores of a turn's pairs: most have no features, or one and the same list. */
function pairScores(row: readonly Active[], linear: Float64Array): Float64Array {
  const scores = new Float64Array(row.length);
  let [last, score]: [Active | null, number] = [null, 0];
  for (let i = 0; i < row.length; i++) {
    const active = row[i]!;
    if (active.length === 0) continue;
    if (active !== last) [last, score] = [active, sum(active, linear)];
    scores[i] = score;
  }
  return scores;
}

/** Scores of a scene's turns under a model. */
export const turnScoresOf = (features: SceneFeatures, model: AttributionModel): TurnScores => ({
  own: features.own.map(row => ownScoresOf(row, model)),
  ...edgeScoresOf(features, model),
});

/** What the hidden layer adds to a candidate's score. */
function layer(active: Active, { units, inner, bias, outer }: AttributionModel): number {
  if (units === 0 || active.length === 0) return 0;
  let total = 0;
  for (let u = 0; u < units; u++) {
    let value = bias[u]!;
    for (let i = 0; i < active.length; i += 2) value += inner[active[i]! * units + u]! * active[i + 1]!;
    total += Math.tanh(value) * outer[u]!;
  }
  return total;
}

function sum(active: Active, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < active.length; i += 2) total += weights[active[i]!]! * active[i + 1]!;
  return total;
}
