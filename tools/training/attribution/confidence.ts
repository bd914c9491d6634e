import { NO_AUTHOR_SETTINGS } from '../../../server/src/analysis/author/authorSettings.js';
import { attributedQuotations, resolvedCastOf } from '../../../server/src/analysis/attribution/resolvedCast.js';
import { CALIBRATED } from '../../../server/src/analysis/attribution/calibration.js';
import type { Evidence } from '../../../server/src/analysis/dialogue/types.js';
import { outlineOf } from '../../../server/src/analysis/outline/outline.js';
import { placedScenes } from '../../../server/src/analysis/structure/outline.js';
import { Manuscript } from '../../../server/src/manuscript/manuscript.js';
import type { Table } from '../manifest.js';
import type { ReadTexts, SourceText } from '../texts.js';
import type { Trained } from '../write.js';
import { goldOf, plain } from './corpus.js';

interface Options {
  /** Chances of the model at which the curve has a knot, ascending from 0 to 1. */
  readonly points: readonly number[];
  /** How many quotations the curve of all evidence weighs at each knot. */
  readonly priorQuotations: number;
}

/** A labelled quotation: what its speaker rests on, the model's chance, and whether it is right. */
interface Outcome {
  readonly evidence: Evidence;
  readonly chance: number;
  readonly right: boolean;
  /** Collections count alike, however large. */
  readonly weight: number;
}

/**
 * Measures how often a speaker is right, by evidence and by the chance that the model gives: a curve of straight pieces
 * between knots, each knot the share that is right of the quotations around it, drawn to the curve of all evidence
 * where there are few, and never falling.
 */
export function measureConfidence(table: Table, read: ReadTexts, tell: (line: string) => void): Trained {
  const { points, priorQuotations } = table.options as unknown as Options;
  const corpora = read('tune').map(texts => texts.flatMap(outcomesOf));
  const all = corpora.reduce((sum, corpus) => sum + corpus.length, 0);
  const outcomes = corpora.flatMap(corpus =>
    corpus.map(outcome => ({ ...outcome, weight: all / corpora.length / corpus.length })),
  );
  tell(`${corpora.map(corpus => corpus.length).join(' + ')} quotations`);
  const common = curve(outcomes, points, points, priorQuotations);
  const rows = CALIBRATED.map(evidence => {
    const own = outcomes.filter(outcome => outcome.evidence === evidence);
    return `${JSON.stringify(evidence)}: [${curve(own, points, common, priorQuotations).join(', ')}],`;
  });
  return {
    source: `/** Chances of the model at which a curve has a knot. */
export const POINTS: readonly number[] = [${points.join(', ')}];

/** How often a speaker is right at each of them, by the evidence that names the speaker. */
export const RIGHT: Readonly<Record<string, readonly number[]>> = {\n${rows.join('\n')}\n};\n`,
    notes: { quotations: all },
  };
}

function outcomesOf(text: SourceText): Omit<Outcome, 'weight'>[] {
  const manuscript = Manuscript.of(text.text);
  const outline = outlineOf(manuscript);
  const cast = resolvedCastOf(outline, NO_AUTHOR_SETTINGS);
  const gold = new Map(goldOf(text).map(quote => [quote.start, quote.names]));
  return [...placedScenes(outline)].flatMap(({ section, index }) =>
    attributedQuotations(section, cast).flatMap(({ at, inline, speaker, evidence, candidates, tag }) => {
      const from = manuscript.offsetOf(index + at) + inline.from;
      const names = gold.get(from) ?? gold.get(from - 1) ?? gold.get(from + 1);
      const chance = candidates[0]?.p;
      // A noun in the tag of a named speaker is doubted apart from the curve (attribute.ts).
      const doubted = evidence === 'paragraph' && tag?.subject.kind === 'noun';
      if (names === undefined || names.size === 0 || speaker === null || chance === undefined || doubted) return [];
      return [{ evidence, chance, right: names.has(plain(speaker)) }];
    }),
  );
}

/** Values at the knots: shares that are right, weighed by nearness, with `prior` as so many more quotations. */
function curve(
  outcomes: readonly Outcome[],
  points: readonly number[],
  prior: readonly number[],
  priorWeight: number,
): number[] {
  const right = prior.map(share => share * priorWeight);
  const weight = prior.map(() => priorWeight);
  for (const outcome of outcomes) {
    let i = 1;
    while (i < points.length - 1 && outcome.chance > points[i]!) i++;
    const share = (outcome.chance - points[i - 1]!) / (points[i]! - points[i - 1]!);
    for (const [at, near] of [
      [i - 1, 1 - share],
      [i, share],
    ] as const) {
      weight[at]! += near * outcome.weight;
      if (outcome.right) right[at]! += near * outcome.weight;
    }
  }
  return rising(
    right.map((sum, i) => sum / weight[i]!),
    weight,
  ).map(share => Number(share.toFixed(3)));
}

/** The nearest row that never falls: neighbours that do are pooled. */
function rising(values: readonly number[], weights: readonly number[]): number[] {
  const pools: { value: number; weight: number; size: number }[] = [];
  values.forEach((value, i) => {
    pools.push({ value, weight: weights[i]!, size: 1 });
    while (pools.length > 1 && pools.at(-2)!.value > pools.at(-1)!.value) {
      const [low, high] = pools.splice(-2) as [(typeof pools)[0], (typeof pools)[0]];
      const weight = low.weight + high.weight;
      pools.push({
        value: (low.value * low.weight + high.value * high.weight) / weight,
        weight,
        size: low.size + high.size,
      });
    }
  });
  return pools.flatMap(({ value, size }) => Array.from({ length: size }, () => value));
}
