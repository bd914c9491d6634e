/** One border to learn from. */
export interface Example {
  readonly vector: Float64Array;
  readonly begins: boolean;
  readonly weight: number;
}

/** A logistic model: log odds are `intercept` and the sum of weights times numbers. */
export interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/**
 * Logistic regression by Newton's method. Weights are drawn to `expected` (0 where there is none) as strongly as `pull`
 * says, measured in deviations of each number; one with an expectation is drawn as if it deviated by a half, for it is
 * too rare in the texts to be learned from them.
 */
export function fit(examples: readonly Example[], expected: readonly number[], pull: number): Model {
  const size = expected.length;
  const deviation = deviations(examples, size);
  const at = Float64Array.from([...expected, -3]);
  for (let round = 0; round < 60; round++) {
    const gradient = new Float64Array(size + 1);
    const curve = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
    for (const example of examples) add(example, at, gradient, curve);
    for (let j = 0; j < size; j++) {
      const strength = pull * square(expected[j] === 0 ? deviation[j]! : 0.5);
      gradient[j]! -= strength * (at[j]! - expected[j]!);
      curve[j]![j]! += strength + 1e-9;
    }
    for (let j = 0; j <= size; j++) for (let k = j + 1; k <= size; k++) curve[j]![k] = curve[k]![j]!;
    const step = solve(curve, gradient);
    // A full step may overshoot where few examples bear on a weight.
    const scale = Math.min(1, 1 / Math.max(...step.map(Math.abs)));
    step.forEach((value, j) => (at[j]! += scale * value));
    if (step.every(value => Math.abs(value) < 1e-6)) break;
  }
  return { intercept: at[size]!, weights: [...at.subarray(0, size)] };
}

function add(
  { vector, begins, weight }: Example,
  at: Float64Array,
  gradient: Float64Array,
  curve: readonly Float64Array[],
): void {
  const size = vector.length;
  let odds = at[size]!;
  for (let j = 0; j < size; j++) odds += at[j]! * vector[j]!;
  const p = 1 / (1 + Math.exp(-odds));
  const error = weight * ((begins ? 1 : 0) - p);
  const bend = weight * p * (1 - p);
  for (let j = 0; j <= size; j++) {
    const value = j < size ? vector[j]! : 1;
    if (value === 0) continue;
    gradient[j]! += error * value;
    for (let k = 0; k <= j; k++) curve[j]![k]! += bend * value * (k < size ? vector[k]! : 1);
  }
}

/** Standard deviations, at least a tenth: what hardly ever varies is not to be trusted. */
function deviations(examples: readonly Example[], size: number): number[] {
  return Array.from({ length: size }, (_, j) => {
    let [sum, squares, weight] = [0, 0, 0];
    for (const example of examples) {
      weight += example.weight;
      sum += example.weight * example.vector[j]!;
      squares += example.weight * square(example.vector[j]!);
    }
    return Math.max(0.1, Math.sqrt(Math.max(0, squares / weight - square(sum / weight))));
  });
}

const square = (value: number): number => value * value;

/** Gaussian elimination with pivots. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i]!]));
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = i + 1; r < size; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let k = i; k <= size; k++) rows[r]![k]! -= factor * rows[i]![k]!;
    }
  }
  const out = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]![size]!;
    for (let k = i + 1; k < size; k++) sum -= rows[i]![k]! * out[k]!;
    out[i] = sum / rows[i]![i]!;
  }
  return out;
}
