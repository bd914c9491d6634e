import type { Active } from '../../../server/src/analysis/attribution/evidence/all.js';
import { FEATURES, UNARY_COUNT } from '../../../server/src/analysis/attribution/evidence/features.js';
import { marginals, type TurnScores } from '../../../server/src/analysis/attribution/crf.js';
import { turnScoresOf, unitsOf, type AttributionModel } from '../../../server/src/analysis/attribution/score.js';
import { shuffled } from '../random.js';
import type { Example } from './examples.js';

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
  const parts = ['linear', 'inner', 'bias', 'outer'] as const;
  const squares = Object.fromEntries(
    parts.map(part => [part, new Float64Array(model[part].length).fill(1e-2)]),
  ) as Record<Part, Float64Array>;
  const seen = FEATURES.map(() => false);
  let order = examples.map((_, i) => i);
  let last = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    order = shuffled(order, random);
    let loss = 0;
    let count = 0;
    const pace = rate * (1 - (0.8 * epoch) / epochs);
    for (const at of order) {
      const example = examples[at]!;
      const steps: Steps = { linear: new Map(), inner: new Map(), bias: new Map(), outer: new Map() };
      loss += example.weight * gradientOf(example, model, steps);
      count += example.weight * example.answers.filter(answer => answer !== null).length;
      for (const i of steps.linear.keys()) seen[i] = true;
      for (const part of parts) {
        for (const [i, value] of steps[part]) {
          const step = example.weight * value - (part === 'linear' ? decay : 3 * decay) * model[part][i]!;
          squares[part][i]! += step * step;
          model[part][i]! += (pace * step) / Math.sqrt(squares[part][i]!);
        }
      }
    }
    last = loss / count;
    tell(`epoch ${epoch + 1}: loss ${last.toFixed(4)} a turn`);
  }
  return { model: withoutDead(model, seen), seen, loss: last };
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

type Part = 'linear' | 'inner' | 'bias' | 'outer';
type Steps = Readonly<Record<Part, Map<number, number>>>;

/** Adds the gradient of an example's log likelihood to `steps`; gives the loss. */
function gradientOf({ reading, answers }: Example, model: AttributionModel, steps: Steps): number {
  const free = turnScoresOf(reading, model);
  const bound: TurnScores = {
    ...free,
    own: free.own.map((row, t) => (answers[t] ? row.map((score, i) => (answers[t]![i] ? score : -1e6)) : row)),
  };
  const [p, q] = [marginals(bound, true), marginals(free, true)];
  const add = (active: Active, by: number): void => {
    for (let i = 0; i < active.length; i += 2) bump(steps.linear, active[i]!, by * active[i + 1]!);
  };
  reading.own.forEach((row, t) =>
    row.forEach((active, i) => {
      const by = p.own[t]![i]! - q.own[t]![i]!;
      if (Math.abs(by) < 1e-6) return;
      add(active, by);
      addLayer(active, by, model, steps);
    }),
  );
  reading.pairs.forEach((row, t) => row.forEach((active, i) => add(active, p.pairs[t]![i]! - q.pairs[t]![i]!)));
  reading.skips.forEach((skip, t) => {
    if (skip === null) return;
    let by = 0;
    skip.is.forEach((is, i) => (by += is ? p.skips[t]![i]! - q.skips[t]![i]! : 0));
    add(skip.same, by);
  });
  return q.logZ - p.logZ;
}

function addLayer(active: Active, by: number, model: AttributionModel, steps: Steps): void {
  if (model.units === 0 || active.length === 0) return;
  const values = unitsOf(active, model);
  for (let u = 0; u < model.units; u++) {
    bump(steps.outer, u, by * values[u]!);
    const slope = by * model.outer[u]! * (1 - values[u]! * values[u]!);
    bump(steps.bias, u, slope);
    for (let i = 0; i < active.length; i += 2) bump(steps.inner, active[i]! * model.units + u, slope * active[i + 1]!);
  }
}

const bump = (into: Map<number, number>, key: number, by: number): void =>
  void into.set(key, (into.get(key) ?? 0) + by);
