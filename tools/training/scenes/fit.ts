import { minimize } from '../minimize.js';
import type { Examples } from './examples.js';

/** A logistic model: log odds are `intercept`, the sum of weights times features, and the sum of the words' weights. */
export interface Model {
  readonly intercept: number;
  readonly weights: Float64Array;
  readonly words: Float64Array;
}

/** How strongly weights are drawn to 0, those of features in standard deviations. */
export interface Penalty {
  readonly features: number;
  readonly words: number;
}

/** Logistic regression with an L2 penalty. Features are standardized while it learns. */
export function fit(examples: Examples, size: number, penalty: Penalty, rounds: number): Model {
  const { mean, deviation } = moments(examples, size);
  const rows = standardized(examples, size, mean, deviation);
  const words = examples.words.length;
  const last = size + words;
  const start = new Float64Array(last + 1);
  start[last] = -4;
  const solved = minimize(
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (let i = 0; i < examples.count; i++) {
        let odds = at[last]!;
        const row = i * size;
        for (let j = 0; j < size; j++) odds += at[j]! * rows[row + j]!;
        for (const word of examples.sparse[i]!) odds += at[size + word]!;
        const begins = examples.begins[i]!;
        const weight = examples.weight[i]!;
        loss += weight * softplus(begins === 1 ? -odds : odds);
        const error = weight * (1 / (1 + Math.exp(-odds)) - begins);
        for (let j = 0; j < size; j++) gradient[j]! += error * rows[row + j]!;
        for (const word of examples.sparse[i]!) gradient[size + word]! += error;
        gradient[last]! += error;
      }
      for (let j = 0; j < last; j++) {
        const strength = j < size ? penalty.features : penalty.words;
        loss += (strength * at[j]! * at[j]!) / 2;
        gradient[j]! += strength * at[j]!;
      }
      return loss;
    },
    start,
    rounds,
  );
  const weights = Float64Array.from({ length: size }, (_, j) => solved[j]! / deviation[j]!);
  const intercept = weights.reduce((sum, weight, j) => sum - weight * mean[j]!, solved[last]!);
  return { intercept, weights, words: solved.slice(size, last) };
}

const softplus = (value: number): number => (value > 30 ? value : Math.log1p(Math.exp(value)));

function moments({ dense, count }: Examples, size: number): { mean: Float64Array; deviation: Float64Array } {
  const mean = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let i = 0; i < count * size; i++) {
    mean[i % size]! += dense[i]! / count;
    squares[i % size]! += (dense[i]! * dense[i]!) / count;
  }
  // What hardly ever varies is not to be trusted.
  const deviation = squares.map((square, j) => Math.max(0.01, Math.sqrt(Math.max(0, square - mean[j]! * mean[j]!))));
  return { mean, deviation };
}

const standardized = ({ dense }: Examples, size: number, mean: Float64Array, deviation: Float64Array): Float32Array =>
  Float32Array.from(dense, (value, i) => (value - mean[i % size]!) / deviation[i % size]!);
