import { FEATURES, UNARY_COUNT } from '../../../server/src/analysis/attribution/evidence/features.js';
import { marginals, type TurnScores } from '../../../server/src/analysis/attribution/crf.js';
import type { AttributionModel } from '../../../server/src/analysis/attribution/score.js';
import { shuffled } from '../random.js';
import type { Example } from './examples.js';
import type { FeatureLists, FlatFeatures } from './flat.js';

/** How the weights are found. */
export interface Course {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards 0, per example. */
  readonly decay: number;
  /** Units of the layer. */
  readonly units: number;
}

/** What was learned: the model, which features any example had, and the last epoch's loss a turn. */
export interface Learned {
  readonly model: AttributionModel;
  readonly seen: readonly boolean[];
  readonly loss: number;
}

/**
 * A model under which the right speakers are likeliest: the difference of two lattices, one of all sequences, one of
 * those that agree with what is known; speakers nobody told are summed over in both. Adaptive gradient steps, one scene
 * at a time, in an order drawn from `random`.
 */
export function learn(
  examples: readonly Example[],
  { epochs, rate, decay, units }: Course,
  random: () => number,
  tell: (line: string) => void,
): Learned {
  const draw = (): number => (random() - 0.5) * 0.3;
  const model: AttributionModel = {
    units,
    linear: new Float64Array(FEATURES.length),
    bias: new Float64Array(units),
    outer: Float64Array.from({ length: units }, draw),
    inner: Float64Array.from({ length: UNARY_COUNT * units }, draw),
  };
  const steps = new Steps(model);
  const mean = emptyOf(model);
  let order = examples.map((_, i) => i);
  let last = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    order = shuffled(order, random);
    let loss = 0;
    let count = 0;
    const pace = rate * (1 - (0.8 * epoch) / epochs);
    for (const at of order) {
      const example = examples[at]!;
      loss += example.weight * gradientOf(example, model, steps);
      count += example.weight * example.taught;
      steps.take(model, example.weight, pace, decay);
    }
    const late = epoch - (epochs - AVERAGED_EPOCHS);
    if (late >= 0) average(mean, model, late);
    last = loss / count;
    tell(`epoch ${epoch + 1}: loss ${last.toFixed(4)} a turn`);
  }
  return { model: withoutDead(mean, steps.seen), seen: steps.seen, loss: last };
}

/** Epochs at the end whose weights are averaged, so that the last scenes that were seen do not weigh most. */
const AVERAGED_EPOCHS = 3;
type Part = (typeof PARTS)[number];
const PARTS = ['linear', 'inner', 'bias', 'outer'] as const;

const emptyOf = ({ units, linear, inner, bias, outer }: AttributionModel): AttributionModel => ({
  units,
  linear: new Float64Array(linear.length),
  inner: new Float64Array(inner.length),
  bias: new Float64Array(bias.length),
  outer: new Float64Array(outer.length),
});

/** Takes a model into the mean of `count` others. */
function average(mean: AttributionModel, model: AttributionModel, count: number): void {
  for (const part of PARTS)
    model[part].forEach((value, i) => (mean[part][i]! += (value - mean[part][i]!) / (count + 1)));
}

/** A unit of the hidden layer is dropped when it can move no score by more than this. */
const MIN_OUTER_WEIGHT = 0.05;

/** The model without units that do nothing, and without the noise that rows of features nobody saw began with. */
function withoutDead(model: AttributionModel, seen: readonly boolean[]): AttributionModel {
  const alive = [...model.outer.keys()].filter(unit => Math.abs(model.outer[unit]!) >= MIN_OUTER_WEIGHT);
  return {
    units: alive.length,
    linear: model.linear,
    bias: Float64Array.from(alive, unit => model.bias[unit]!),
    outer: Float64Array.from(alive, unit => model.outer[unit]!),
    inner: Float64Array.from({ length: UNARY_COUNT * alive.length }, (_, i) => {
      const feature = Math.floor(i / alive.length);
      return seen[feature] ? model.inner[feature * model.units + alive[i % alive.length]!]! : 0;
    }),
  };
}

/** The gradient of one example, and the squares of all steps so far (AdaGrad). Only touched rows are visited. */
class Steps {
  /** Which features any example had. */
  readonly seen: boolean[] = FEATURES.map(() => false);
  readonly linear: Float64Array;
  readonly inner: Float64Array;
  readonly bias: Float64Array;
  readonly outer: Float64Array;
  private readonly squares: Record<Part, Float64Array>;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;

  constructor({ linear, inner, bias, outer }: AttributionModel) {
    this.linear = new Float64Array(linear.length);
    this.inner = new Float64Array(inner.length);
    this.bias = new Float64Array(bias.length);
    this.outer = new Float64Array(outer.length);
    this.isTouched = new Uint8Array(linear.length);
    const squares = ({ length }: Float64Array): Float64Array => new Float64Array(length).fill(1e-2);
    this.squares = { linear: squares(linear), inner: squares(inner), bias: squares(bias), outer: squares(outer) };
  }

  /** Adds to the gradient of a feature's weight. */
  add(feature: number, by: number): void {
    if (this.isTouched[feature] === 0) {
      this.isTouched[feature] = 1;
      this.touched.push(feature);
      this.seen[feature] = true;
    }
    this.linear[feature]! += by;
  }

  /** Moves the weights along the gradient, and clears it. */
  take(model: AttributionModel, weight: number, pace: number, decay: number): void {
    const { units } = model;
    const move = (part: Part, i: number, pull: number): void => {
      const step = weight * this[part][i]! - pull * model[part][i]!;
      this[part][i] = 0;
      this.squares[part][i]! += step * step;
      model[part][i]! += (pace * step) / Math.sqrt(this.squares[part][i]!);
    };
    for (const feature of this.touched) {
      this.isTouched[feature] = 0;
      move('linear', feature, decay);
      if (feature < UNARY_COUNT) for (let u = 0; u < units; u++) move('inner', feature * units + u, 3 * decay);
    }
    for (let u = 0; u < units; u++) {
      move('bias', u, 3 * decay);
      move('outer', u, 3 * decay);
    }
    this.touched.length = 0;
  }
}

/** Adds the gradient of an example's log likelihood to `steps`; gives the loss. */
function gradientOf({ features, answers }: Example, model: AttributionModel, steps: Steps): number {
  const { units, outer } = model;
  const { scores: free, layer } = scoresOf(features, model);
  const bound: TurnScores = {
    ...free,
    own: free.own.map((row, t) => (answers[t] ? row.map((score, i) => (answers[t]![i] ? score : -1e6)) : row)),
  };
  const [p, q] = [marginals(bound, true), marginals(free, true)];
  const { starts, indices, values } = features.own;
  let list = 0;
  for (let t = 0; t < features.sizes.length; t++) {
    for (let i = 0; i < features.sizes[t]!; i++, list++) {
      const by = p.own[t]![i]! - q.own[t]![i]!;
      if (Math.abs(by) < 1e-6 || starts[list] === starts[list + 1]) continue;
      for (let k = starts[list]!; k < starts[list + 1]!; k++) steps.add(indices[k]!, by * values[k]!);
      for (let u = 0; u < units; u++) {
        const value = layer[list * units + u]!;
        steps.outer[u]! += by * value;
        const slope = by * outer[u]! * (1 - value * value);
        steps.bias[u]! += slope;
        for (let k = starts[list]!; k < starts[list + 1]!; k++)
          steps.inner[indices[k]! * units + u]! += slope * values[k]!;
      }
    }
  }
  for (const part of ['pairs', 'skips'] as const) {
    const { lists, of } = features[part];
    const sums = new Float64Array(lists.starts.length - 1);
    of.forEach((edges, t) =>
      edges?.forEach((edge, i) => {
        if (edge >= 0) sums[edge]! += p[part][t]![i]! - q[part][t]![i]!;
      }),
    );
    sums.forEach((by, edge) => {
      for (let k = lists.starts[edge]!; k < lists.starts[edge + 1]!; k++)
        steps.add(lists.indices[k]!, by * lists.values[k]!);
    });
  }
  return q.logZ - p.logZ;
}

/** Scores of packed features, and the activations of the hidden units, list by list. */
export function scoresOf(
  { sizes, own, pairs, skips }: FlatFeatures,
  { units, linear, bias, outer, inner }: AttributionModel,
): { readonly scores: TurnScores; readonly layer: Float64Array } {
  const lists = own.starts.length - 1;
  const layer = new Float64Array(lists * units);
  const sum = ({ starts, indices, values }: FeatureLists, list: number): number => {
    let total = 0;
    for (let k = starts[list]!; k < starts[list + 1]!; k++) total += linear[indices[k]!]! * values[k]!;
    return total;
  };
  let list = 0;
  const rows = Array.from(sizes, size => {
    const row = new Float64Array(size);
    for (let i = 0; i < size; i++, list++) {
      if (own.starts[list] === own.starts[list + 1]) continue;
      let score = sum(own, list);
      const at = list * units;
      for (let u = 0; u < units; u++) layer[at + u] = bias[u]!;
      for (let k = own.starts[list]!; k < own.starts[list + 1]!; k++) {
        const [from, value] = [own.indices[k]! * units, own.values[k]!];
        for (let u = 0; u < units; u++) layer[at + u]! += inner[from + u]! * value;
      }
      for (let u = 0; u < units; u++) score += (layer[at + u] = Math.tanh(layer[at + u]!)) * outer[u]!;
      row[i] = score;
    }
    return row;
  });
  const edges = ({ lists: kept, of }: FlatFeatures['pairs']): (Float64Array | null)[] => {
    const sums = Float64Array.from({ length: kept.starts.length - 1 }, (_, edge) => sum(kept, edge));
    return of.map(row => (row === null ? null : Float64Array.from(row, edge => (edge < 0 ? 0 : sums[edge]!))));
  };
  return { scores: { own: rows, pairs: edges(pairs), skips: edges(skips) }, layer };
}
