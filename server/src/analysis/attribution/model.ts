import { FEATURES, UNARY_COUNT } from './evidence/features.js';
import type { AttributionModel } from './score.js';
import { BIAS, OUTER, ROWS } from './tables/weights.js';

/** Numbers of a stored row are whole: hundredths. */
const SCALE = 100;

/** A model as it is stored: per feature, in their order, its weight and its row of the layer. */
export interface Stored {
  readonly bias: readonly number[];
  readonly outer: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** The model that `npm run train` found. A test compares the table's names of features with those of the code. */
export const MODEL: AttributionModel = unpack({ bias: BIAS, outer: OUTER, rows: ROWS });

/** Reads a stored model. */
export function unpack({ bias, outer, rows }: Stored): AttributionModel {
  const units = bias.length;
  const scaled = (value: number | undefined): number => (value ?? 0) / SCALE;
  return {
    units,
    linear: Float64Array.from(FEATURES, (_, i) => scaled(rows[i]![0])),
    bias: Float64Array.from(bias, scaled),
    outer: Float64Array.from(outer, scaled),
    inner: Float64Array.from({ length: UNARY_COUNT * units }, (_, i) =>
      scaled(rows[Math.floor(i / units)]![1 + (i % units)]),
    ),
  };
}

/** The same model to be stored. */
export function pack({ units, linear, inner, bias, outer }: AttributionModel): Stored {
  const whole = (values: Iterable<number>): number[] => Array.from(values, value => Math.round(value * SCALE));
  return {
    bias: whole(bias),
    outer: whole(outer),
    rows: FEATURES.map((_, i) =>
      whole([linear[i]!, ...(i < UNARY_COUNT ? inner.subarray(i * units, (i + 1) * units) : [])]),
    ),
  };
}
