import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGold } from './gold.js';
import { table, totalLine } from './print.js';
import { saidOf } from './said.js';
import { scoreOf, total } from './score.js';

/**
 * How well the core reads the project's own samples, against labels made by reading (`gold/`), then the corpora of
 * `../shared/eval` where they are. It reports and is no test: `npm run eval`. `-- --misses` lists what went wrong, too.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const GOLD = path.join(ROOT, 'tools/eval/gold');
const OTHERS = '../shared/eval/run.mjs';

const misses = process.argv.includes('--misses');
const samples = readdirSync(GOLD)
  .filter(file => file.endsWith('.scenes.tsv'))
  .map(file => file.slice(0, -'.scenes.tsv'.length))
  .sort();
const scores = samples.map(sample => {
  const score = scoreOf(
    readGold(path.join(GOLD, sample)),
    saidOf(readFileSync(path.join(ROOT, 'samples', sample), 'utf8')),
  );
  console.log(`${table(sample, score)}\n`);
  if (misses) console.log(score.misses.map(miss => `    line ${miss}\n`).join(''));
  return score;
});
console.log(`${totalLine(total(scores))}\n`);

if (existsSync(path.join(ROOT, OTHERS))) {
  const { status, error } = spawnSync(process.execPath, [OTHERS], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) console.log(`${OTHERS} did not finish: ${error?.message ?? `exit ${status}`}`);
} else console.log(`${OTHERS} is absent: skipped.`);
