import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { readGold } from './gold.js';
import { labelledTexts, textOfLabelled } from './labelled.js';
import { table, totalLine } from './print.js';
import { saidOf } from './said.js';
import { scoreOf, total } from './score.js';
import { rowsOf, SCORES, scoreTable } from './scoreTable.js';

/**
 * How well the core reads the project's own samples, against labels made by reading (`gold/`), then the corpora of
 * `../shared/eval` where they are. It reports: `npm run eval`. `-- --misses` lists what went wrong, too; `-- --write`
 * makes the scores of our own texts those that `npm test` holds.
 */
const OTHERS = '../shared/eval/run.mjs';

const misses = process.argv.includes('--misses');
const scores = labelledTexts.map(text => {
  const score = scoreOf(readGold(text.gold), saidOf(textOfLabelled(text)));
  console.log(`${table(text.name, score)}\n`);
  if (misses) console.log(score.misses.map(miss => `    line ${miss}\n`).join(''));
  return [text.name, score] as const;
});
const writes = process.argv.includes('--write');
if (writes) writeFileSync(SCORES, scoreTable(rowsOf(scores)));
console.log(`${totalLine(total(scores.map(([, score]) => score)))}\n`);

if (!writes && existsSync(OTHERS)) {
  const { status, error } = spawnSync(process.execPath, [OTHERS], { stdio: 'inherit' });
  if (status !== 0) console.log(`${OTHERS} did not finish: ${error?.message ?? `exit ${status}`}`);
} else if (!writes) console.log(`${OTHERS} is absent: skipped.`);
