/**
 * Fits the weights by which scene borders without a mark are found, and writes them to server/src/analysis/scenes/weights.ts.
 *
 *   npx tsc -b server && node out/server/training/scenes/train.js ../shared/eval/dev
 *
 * Learns from texts that may be learned from: fan fiction under CC0 whose authors marked their breaks (the marks are taken out), and public-domain
 * novels (a chapter's beginning stands for a scene's). The novel that is measured with (scenes_storylab) is left out.
 */
import fs from 'node:fs';
import path from 'node:path';
import { FEATURES } from '../../src/analysis/scenes/border.js';
import { expected, fromMarked, fromNovels } from './examples.js';
import { fit } from './fit.js';
import { chaptersOf, joined, textsOf } from './texts.js';

const root = process.argv[2] ?? '../shared/eval/dev';
/** Works to leave out, to measure on them: a pattern. */
const held = new RegExp(process.argv[3] ?? '^$');
const target = process.argv[4] ?? path.join('server', 'src', 'analysis', 'scenes', 'weights.ts');

const works = textsOf(path.join(root, 'fic_pony_cc0'), held).flatMap(chaptersOf);
const novels = textsOf(path.join(root, 'pdnc'), /^Winnie/).map(text => joined(chaptersOf(text)));
const examples = [...fromMarked(works, 2), ...fromNovels(novels)];
const model = fit(examples, expected, 10);

const rows = FEATURES.map((feature, at) => `  ${model.weights[at]!.toFixed(3)}, // ${feature}`);
fs.writeFileSync(target, `// Made by server/training/scenes/train.ts. Do not edit.

/** Log odds that a scene begins at a border of which nothing is known. */
export const INTERCEPT = ${model.intercept.toFixed(3)};

/** What each number of a border's vector (border.ts) adds to the log odds. */
export const WEIGHTS: readonly number[] = [
${rows.join('\n')}
];
`);
console.log(`${examples.length} borders, ${examples.filter(example => example.begins).length} of them scenes: ${target}`);
