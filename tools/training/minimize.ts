/** Value of a function at `at`; writes its gradient. */
type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** Steps whose changes of place and gradient are remembered. */
const MEMORY = 8;

/** Smallest gain, relative to the value, for which another step is made. */
const MIN_GAIN = 1e-6;

/** Minimizes a smooth convex function by L-BFGS with a backtracking line search, in at most `rounds` steps. */
export function minimize(objective: Objective, start: Float64Array, rounds: number): Float64Array {
  let at = start;
  let gradient = new Float64Array(at.length);
  let value = objective(at, gradient);
  const steps: { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(direction, gradient);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = at;
    let nextValue = value;
    const nextGradient = new Float64Array(at.length);
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      next = at.map((x, i) => x + length * direction[i]!);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + 1e-4 * length * slope) break;
    }
    if (!(nextValue < value)) break;
    const s = next.map((x, i) => x - at[i]!);
    const y = nextGradient.map((g, i) => g - gradient[i]!);
    const curvature = dot(s, y);
    if (curvature > 1e-12) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = (value - nextValue) / Math.abs(value);
    [at, gradient, value] = [next, nextGradient, nextValue];
    if (gain < MIN_GAIN) break;
  }
  return at;
}

/** The two-loop recursion of L-BFGS. */
function directionOf(
  gradient: Float64Array,
  steps: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = gradient.map(g => -g);
  const factors: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const factor = rho * dot(s, q);
    factors.push(factor);
    for (let i = 0; i < q.length; i++) q[i]! -= factor * y[i]!;
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < q.length; i++) q[i]! *= scale;
  }
  for (const { s, y, rho } of steps) {
    const factor = factors.pop()! - rho * dot(y, q);
    for (let i = 0; i < q.length; i++) q[i]! += factor * s[i]!;
  }
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
