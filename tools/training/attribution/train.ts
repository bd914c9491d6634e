// Learns the weights of attribution.   npm run train -- --tags DIR… --labels DIR… [--without ID,ID] [--out FILE]
// --tags: folders of plain texts; tags that name the speaker are hidden and the speaker is to be found. --labels:
// folders of texts with labels.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../../server/src/analysis/attribution/evidence/features.js';
import { pack } from '../../../server/src/analysis/attribution/model.js';
import { readTexts } from './corpus.js';
import { fromGold, fromTags } from './examples.js';
import { learn, randomFrom } from './learn.js';

const { values } = parseArgs({
  options: {
    tags: { type: 'string', multiple: true, default: [] },
    labels: { type: 'string', multiple: true, default: [] },
    without: { type: 'string', default: '' },
    out: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.002' },
    units: { type: 'string', default: '16' },
    hide: { type: 'string', default: '0.4' },
    pronoun: { type: 'string', default: '0.45' },
    phrase: { type: 'string', default: '0.15' },
    passes: { type: 'string', default: '3' },
    gold: { type: 'string', default: '3' },
  },
});
const without = values.without.split(',').filter(id => id !== '');
const wanted = (id: string): boolean => !without.some(part => id.includes(part));
const random = randomFrom(20_261_122);
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const number = (text: string): number => Number.parseFloat(text);

const passes = number(values.passes);
const examples = [
  ...values.tags.flatMap(folder =>
    readTexts(folder, false)
      .filter(({ id }) => wanted(id))
      .flatMap(text =>
        Array.from({ length: passes }, () =>
          fromTags(
            text,
            { hide: number(values.hide), pronoun: number(values.pronoun), phrase: number(values.phrase) },
            random,
            1 / passes,
          ),
        ).flat(),
      ),
  ),
  ...values.labels.flatMap(folder =>
    readTexts(folder, true)
      .filter(({ id, gold }) => wanted(id) && gold !== null)
      .flatMap(text => fromGold(text, number(values.gold))),
  ),
];
const turns = examples.reduce((sum, { answers }) => sum + answers.filter(answer => answer !== null).length, 0);
tell(`${examples.length} scenes, ${turns} turns that teach, ${FEATURES.length} features`);
const course = {
  epochs: number(values.epochs),
  rate: number(values.rate),
  decay: number(values.decay),
  units: number(values.units),
};
const rows = Object.entries(pack(learn(examples, course, random, tell)))
  .map(([name, row]) => `  '${name}': [${row.join(',')}],`)
  .join('\n');
const source = `/** The model of attribution (model.ts reads it). Written by \`npm run train\`; do not edit. */\nexport const WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${rows}\n};\n`;
if (values.out === undefined) process.stdout.write(source);
else writeFileSync(values.out, source);
