/**
 * Scores of a sequence of turns: of each candidate alone, and together with the speakers of the one and two turns
 * before.
 */
export interface TurnScores {
  /** Per turn and candidate. */
  readonly own: readonly Float64Array[];
  /** Per turn: scores of (previous candidate, candidate), row by row. Null for the first. */
  readonly pairs: readonly (Float64Array | null)[];
  /** Per turn: scores of (candidate two turns before, candidate), row by row. Null for the first two. */
  readonly skips: readonly (Float64Array | null)[];
}

/**
 * Result of the forward-backward pass: log partition function and marginal probabilities of candidates, pairs and
 * skips.
 */
export interface Marginals {
  readonly logZ: number;
  readonly own: readonly Float64Array[];
  readonly pairs: readonly (Float64Array | null)[];
  readonly skips: readonly (Float64Array | null)[];
}

/**
 * Exact marginals of a second-order linear-chain CRF, by forward and backward passes over pairs of neighbours. The cost
 * is turns × candidates³. `edges`: also computes the marginals of pairs and skips, for training.
 */
export function marginals({ own, pairs, skips }: TurnScores, edges = false): Marginals {
  const n = own.length;
  if (n === 0) return { logZ: 0, own: [], pairs: [], skips: [] };
  const size = (t: number): number => (t < 0 ? 1 : own[t]!.length);
  const local = own.map(expOf);
  const pair = pairs.map(scores => (scores === null ? null : expOf(scores)));
  const skip = skips.map(scores => (scores === null ? null : expOf(scores)));
  let logZ = 0;
  for (const part of [own, pairs, skips]) for (const scores of part) if (scores !== null) logZ += maxOf(scores);
  // alpha[t][a * K + c]: weight of all beginnings in which turn t-1 is said by a and turn t by c.
  const alpha: Float64Array[] = [];
  for (let t = 0; t < n; t++) {
    const [A, C, B] = [size(t - 1), size(t), size(t - 2)];
    const row = new Float64Array(A * C);
    let sum = 0;
    for (let a = 0; a < A; a++) {
      for (let c = 0; c < C; c++) {
        let before = 1;
        if (t >= 2) {
          before = 0;
          for (let b = 0; b < B; b++) before += alpha[t - 1]![b * A + a]! * skip[t]![b * C + c]!;
        } else if (t === 1) before = alpha[0]![a]!;
        sum += row[a * C + c] = before * local[t]![c]! * (t >= 1 ? pair[t]![a * C + c]! : 1);
      }
    }
    for (let i = 0; i < row.length; i++) row[i]! /= sum;
    logZ += Math.log(sum);
    alpha.push(row);
  }
  const outOwn: Float64Array[] = new Array<Float64Array>(n);
  const outPairs: (Float64Array | null)[] = new Array<Float64Array | null>(n).fill(null);
  const outSkips: (Float64Array | null)[] = new Array<Float64Array | null>(n).fill(null);
  let beta = new Float64Array(size(n - 2) * size(n - 1)).fill(1);
  for (let t = n - 1; t >= 0; t--) {
    const [A, C, B] = [size(t - 1), size(t), size(t - 2)];
    const joint = new Float64Array(A * C);
    let sum = 0;
    for (let i = 0; i < joint.length; i++) sum += joint[i] = alpha[t]![i]! * beta[i]!;
    const own_ = new Float64Array(C);
    for (let i = 0; i < joint.length; i++) own_[i % C]! += joint[i]! /= sum;
    outOwn[t] = own_;
    if (edges && t >= 1) outPairs[t] = joint;
    if (t === 0) break;
    const next = new Float64Array(B * A);
    const skipped = edges && t >= 2 ? new Float64Array(B * C) : null;
    let scale = 0;
    for (let b = 0; b < B; b++) {
      for (let a = 0; a < A; a++) {
        let ahead = 0;
        const reach = t >= 2 ? alpha[t - 1]![b * A + a]! : 0;
        for (let c = 0; c < C; c++) {
          const step = local[t]![c]! * pair[t]![a * C + c]! * (t >= 2 ? skip[t]![b * C + c]! : 1) * beta[a * C + c]!;
          ahead += step;
          if (skipped !== null) skipped[b * C + c]! += reach * step;
        }
        scale += next[b * A + a] = ahead;
      }
    }
    if (skipped !== null) {
      let total = 0;
      for (const value of skipped) total += value;
      for (let i = 0; i < skipped.length; i++) skipped[i]! /= total;
      outSkips[t] = skipped;
    }
    for (let i = 0; i < next.length; i++) next[i]! /= scale;
    beta = next;
  }
  return { logZ, own: outOwn, pairs: outPairs, skips: outSkips };
}

function maxOf(scores: Float64Array): number {
  let max = -Infinity;
  for (const score of scores) if (score > max) max = score;
  return max;
}

function expOf(scores: Float64Array): Float64Array {
  const max = maxOf(scores);
  const out = new Float64Array(scores.length);
  for (let i = 0; i < out.length; i++) out[i] = Math.exp(scores[i]! - max);
  return out;
}
