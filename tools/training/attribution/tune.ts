// Finds the offsets that texts without a free licence are used for: a few numbers, no weights. npm run tune -- DIR…
// [--without ID,ID] [--rounds N] [--fresh]
//   --fresh: from nothing, not from the offsets as they are. Corpora count alike, however large.
import { parseArgs } from 'node:util';
import { FEATURES } from '../../../server/src/analysis/attribution/evidence/features.js';
import { marginals } from '../../../server/src/analysis/attribution/crf.js';
import { MODEL } from '../../../server/src/analysis/attribution/model.js';
import { OFFSETS, withOffsets } from '../../../server/src/analysis/attribution/weightCorrections.js';
import { turnScoresOf } from '../../../server/src/analysis/attribution/score.js';
import { readTexts } from './corpus.js';
import { fromGold, type Example } from './examples.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string', default: '' },
    rounds: { type: 'string', default: '2' },
    fresh: { type: 'boolean', default: false },
  },
});
const without = values.without.split(',').filter(id => id !== '');
const corpora = positionals.map(folder =>
  readTexts(folder, true)
    .filter(({ id, gold }) => gold !== null && !without.some(part => id.includes(part)))
    .flatMap(text => fromGold(text, 1)),
);
process.stderr.write(`${FEATURES.length} features, ${corpora.map(corpus => corpus.length).join(' + ')} scenes\n`);

/** Share of the labelled turns whose likeliest candidate is right, corpora counted alike. */
function accuracy(offsets: Readonly<Record<string, number>>): number {
  const model = withOffsets(MODEL, offsets);
  const shares = corpora.map(examples =>
    share(examples, example => {
      const { own } = marginals(turnScoresOf(example.reading, model));
      return example.answers.map((answer, t) =>
        answer === null ? null : answer[own[t]!.indexOf(Math.max(...own[t]!))]!,
      );
    }),
  );
  return shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

function share(examples: readonly Example[], judge: (example: Example) => readonly (boolean | null)[]): number {
  const all = examples.flatMap(judge).filter(right => right !== null);
  return all.filter(right => right).length / all.length;
}

let best: Record<string, number> = Object.fromEntries(
  Object.entries(OFFSETS).map(([name, offset]) => [name, values.fresh ? 0 : offset]),
);
let top = accuracy(best);
process.stderr.write(`start ${top.toFixed(4)}\n`);
for (let round = 0; round < Number(values.rounds); round++) {
  for (const name of Object.keys(best)) {
    for (const step of [-0.8, 0.8, -0.4, 0.4, -0.2, 0.2]) {
      const tried = { ...best, [name]: Number((best[name]! + step).toFixed(2)) };
      const got = accuracy(tried);
      if (got > top + 1e-4) [best, top] = [tried, got];
    }
    process.stderr.write(`${name} ${best[name]} ${top.toFixed(4)}\n`);
  }
}
process.stdout.write(`${JSON.stringify(best, null, 2)}\n`);
