import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { readGold, readGoldSpeech } from './gold.js';
import { labelledTexts, speakerTexts, textOfLabelled } from './labelled.js';
import { speechLine, table, totalLine } from './print.js';
import { saidOf, saidQuotesOf } from './said.js';
import { scoreOf, speechScoreOf, total, totalSpeech } from './score.js';
import { ALL_SPEAKERS, rowsOf, SCORES, scoreTable, speakerRowsOf } from './scoreTable.js';

/**
 * How well the core reads the project's own samples, against labels made by reading (`gold/`), and who speaks in our
 * small texts of forms and languages (`speakers/`); then the corpora of `../shared/eval` where they are. It reports:
 * `npm run eval`. `-- --misses` lists what went wrong, too; `-- --speakers` does the small texts alone; `-- --write`
 * makes the scores of our own texts those that `npm test` holds.
 */
const OTHERS = '../shared/eval/run.mjs';

const misses = process.argv.includes('--misses');
const writes = process.argv.includes('--write');
const speakersOnly = !writes && process.argv.includes('--speakers');
const listMisses = (list: readonly string[]): void => {
  if (misses) console.log(list.map(miss => `    line ${miss}\n`).join(''));
};

const scores = (speakersOnly ? [] : labelledTexts).map(text => {
  const score = scoreOf(readGold(text.gold), saidOf(textOfLabelled(text)));
  console.log(`${table(text.name, score)}\n`);
  listMisses(score.misses);
  return [text.name, score] as const;
});
const folders = speakerTexts.map(({ name, texts }) => {
  const each = texts.map(text => {
    const score = speechScoreOf(readGoldSpeech(text.gold), saidQuotesOf(textOfLabelled(text)));
    console.log(speechLine(`  ${name}/${text.name}`, score));
    listMisses(score.misses);
    return score;
  });
  const score = totalSpeech(each);
  console.log(`${speechLine(name, score)}\n`);
  return [name, score] as const;
});
console.log(`${speechLine(ALL_SPEAKERS, totalSpeech(folders.map(([, score]) => score)))}\n`);
if (writes) writeFileSync(SCORES, scoreTable([...rowsOf(scores), ...speakerRowsOf(folders)]));
if (!speakersOnly) console.log(`${totalLine(total(scores.map(([, score]) => score)))}\n`);

if (!writes && !speakersOnly && existsSync(OTHERS)) {
  const { status, error } = spawnSync(process.execPath, [OTHERS], { stdio: 'inherit' });
  if (status !== 0) console.log(`${OTHERS} did not finish: ${error?.message ?? `exit ${status}`}`);
} else if (!writes && !speakersOnly) console.log(`${OTHERS} is absent: skipped.`);
