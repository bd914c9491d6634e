import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readGold, readGoldSpeech } from '../../../tools/eval/gold.js';
import { labelledTexts, speakerTexts, textOfLabelled } from '../../../tools/eval/labelled.js';
import { saidOf, saidQuotesOf } from '../../../tools/eval/said.js';
import { scoreOf, speechScoreOf, totalSpeech } from '../../../tools/eval/score.js';
import { ALL_SPEAKERS, lost, readScoreTable, rowsOf, SCORES, speakerRowsOf } from '../../../tools/eval/scoreTable.js';

describe('scores on our own labelled texts', () => {
  const table = readScoreTable(readFileSync(SCORES, 'utf8'));

  for (const text of labelledTexts) {
    it(`of ${text.name} lose nothing (if what is lost was wrong: npm run eval -- --write)`, () => {
      const score = scoreOf(readGold(text.gold), saidOf(textOfLabelled(text)));
      const rows = rowsOf([[text.name, score]]).filter(row => row.text === text.name);
      assert.deepEqual(
        lost(
          table.filter(row => row.text === text.name),
          rows,
        ),
        [],
      );
    });
  }

  for (const { name, texts } of speakerTexts) {
    it(`of the texts in ${name} lose nothing (if what is lost was wrong: npm run eval -- --write)`, () => {
      const score = totalSpeech(
        texts.map(text => speechScoreOf(readGoldSpeech(text.gold), saidQuotesOf(textOfLabelled(text)))),
      );
      const rows = speakerRowsOf([[name, score]]).filter(({ text }) => text === name);
      assert.deepEqual(
        lost(
          table.filter(({ text }) => text === name),
          rows,
        ),
        [],
      );
    });
  }

  it('stand in the table for every text', () =>
    assert.deepEqual(
      [...new Set(table.map(({ text }) => text))],
      [...labelledTexts.map(({ name }) => name), 'all', ...speakerTexts.map(({ name }) => name), ALL_SPEAKERS],
    ));

  it('tell what is lost: something right, something wrong, a label that the table does not know', () => {
    const row = { text: 'a', measure: 'scenes', right: 3, wrong: 1, of: 4 };
    assert.deepEqual(lost([row], [row]), []);
    assert.deepEqual(lost([row], [{ ...row, right: 4, wrong: 0 }]), []);
    assert.deepEqual(lost([row], [{ ...row, right: 2 }]), ['a: scenes: 2 right, 3 before']);
    assert.deepEqual(lost([row], [{ ...row, wrong: 2 }]), ['a: scenes: 2 wrong, 1 before']);
    assert.deepEqual(lost([row], []), ['a: scenes: 0 right, 3 before']);
    assert.deepEqual(lost([], [row]), ['a: scenes: 1 wrong, 0 before']);
    assert.deepEqual(lost([row], [{ ...row, of: 5 }]), ['a: scenes: the labels say 5, the table 4']);
  });
});
