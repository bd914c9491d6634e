import { BOUNDARY_FEATURES } from '../../../server/src/analysis/scenes/features.js';
import type { Table } from '../manifest.js';
import type { ReadTexts } from '../texts.js';
import type { Trained } from '../write.js';
import { expected, fromMarked } from './examples.js';
import { fit } from './fit.js';
import { chaptersOf } from './texts.js';

interface Options {
  /** In how many orders the scenes of fan fiction are put behind one another: novels have borders enough. */
  readonly shuffles: number;
  /** How strongly a weight is drawn to what is expected of it. */
  readonly pull: number;
}

/** Fits the weights by which scene borders without a mark are found: the marks are taken out and become the labels. */
export function fitBoundaries(table: Table, read: ReadTexts, tell: (line: string) => void): Trained {
  const { shuffles, pull } = table.options as unknown as Options;
  const chapters = (part: string) =>
    read(part)
      .flat()
      .flatMap(({ text }) => chaptersOf(text));
  const examples = [
    ...fromMarked(chapters('breaks'), shuffles, table.seed!),
    ...fromMarked(chapters('breaksOfBooks'), 0, table.seed!),
  ];
  const begins = examples.filter(example => example.begins).length;
  tell(`${examples.length} borders, ${begins} of them scenes`);
  const { intercept, weights } = fit(examples, expected, pull);
  const seen = BOUNDARY_FEATURES.map((_, i) => examples.some(({ vector }) => vector[i] !== 0));
  const rows = BOUNDARY_FEATURES.map((name, i) => `${JSON.stringify(name)}: ${rounded(seen[i] ? weights[i]! : 0)},`);
  return {
    source: `/** Log odds that a scene begins at a border of which nothing is known. */
export const INTERCEPT = ${rounded(intercept)};

/** What each feature adds to the log odds. */
export const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
    notes: { borders: examples.length, scenes: begins, untrained: BOUNDARY_FEATURES.filter((_, i) => !seen[i]) },
  };
}

/** A weight to three decimals, without a sign where it is 0. */
const rounded = (weight: number): number => Number(weight.toFixed(3)) + 0;
