import { FEATURES, UNARY_COUNT } from './evidence/features.js';
import type { AttributionModel } from './score.js';
import { WEIGHTS } from './tables/weights.js';

/** Numbers of a stored row are whole: thousandths. */
const SCALE = 1000;

/**
 * A model as it is stored: per feature its weight and its row of the layer; `bias` and `outer` under names of their
 * own.
 */
export type Stored = Readonly<Record<string, readonly number[]>>;

/** The model that `npm run train` found. A feature it did not know weighs nothing. */
export const MODEL: AttributionModel = unpack(WEIGHTS);

/** Reads a stored model. */
export function unpack(stored: Stored): AttributionModel {
  const bias = stored['bias'] ?? [];
  const units = bias.length;
  const scaled = (row: readonly number[] | undefined, at: number): number => (row?.[at] ?? 0) / SCALE;
  return {
    units,
    linear: Float64Array.from(FEATURES, name => scaled(stored[name], 0)),
    bias: Float64Array.from(bias, value => value / SCALE),
    outer: Float64Array.from(stored['outer'] ?? [], value => value / SCALE),
    inner: Float64Array.from({ length: UNARY_COUNT * units }, (_, i) =>
      scaled(stored[FEATURES[Math.floor(i / units)]!], 1 + (i % units)),
    ),
  };
}

/** The same model to be stored. */
export function pack({ units, linear, inner, bias, outer }: AttributionModel): Stored {
  const whole = (values: Iterable<number>): number[] => Array.from(values, value => Math.round(value * SCALE));
  return {
    bias: whole(bias),
    outer: whole(outer),
    ...Object.fromEntries(
      FEATURES.map((name, i) => [
        name,
        whole([linear[i]!, ...(i < UNARY_COUNT ? inner.subarray(i * units, (i + 1) * units) : [])]),
      ]),
    ),
  };
}
