/**
 * Fits the weights by which scene borders without a mark are found, and writes them to
 * server/src/analysis/scenes/weights.ts.
 *
 *   npx tsc -b server && node out/tools/training/scenes/train.js FICS BOOKS [HELD-OUT] [TARGET]
 *
 * Both folders hold `<id>.txt` whose authors marked their breaks; the marks are taken out and become the labels. FICS:
 * fan fiction under CC0. BOOKS: novels and stories in the public domain. HELD-OUT: a pattern of file names to leave
 * out, to measure on them.
 */
import fs from 'node:fs';
import path from 'node:path';
import { BOUNDARY_FEATURES } from '../../../server/src/analysis/scenes/boundaryFeatures.js';
import { expected, fromMarked } from './examples.js';
import { fit } from './fit.js';
import { chaptersOf, isMarked, textsOf } from './texts.js';

const [fics, books, heldOut = '^$', target = path.join('server', 'src', 'analysis', 'scenes', 'weights.ts')] =
  process.argv.slice(2);
if (fics === undefined || books === undefined) throw new Error('usage: train.js FICS BOOKS [HELD-OUT] [TARGET]');
const held = new RegExp(heldOut);

/**
 * In how many orders the scenes of fan fiction are put behind one another, for more borders to learn from: novels have
 * enough.
 */
const MIXES = 2;
const examples = [
  ...fromMarked(textsOf(fics, held).flatMap(chaptersOf), MIXES),
  ...fromMarked(textsOf(books, held).filter(isMarked).flatMap(chaptersOf), 0),
];
const model = fit(examples, expected, 10);

const rows = BOUNDARY_FEATURES.map((feature, at) => `  ${model.weights[at]!.toFixed(3)}, // ${feature}`);
fs.writeFileSync(
  target,
  `// Made by tools/training/scenes/train.ts. Do not edit.

/** Log odds that a scene begins at a border of which nothing is known. */
export const INTERCEPT = ${model.intercept.toFixed(3)};

/** What each number of a border's vector (border.ts) adds to the log odds. */
export const WEIGHTS: readonly number[] = [
${rows.join('\n')}
];
`,
);
console.log(
  `${examples.length} borders, ${examples.filter(example => example.begins).length} of them scenes: ${target}`,
);
