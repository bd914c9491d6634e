import { rules } from '../../src/rules/index.js';
import { randomFrom } from '../../../tools/mutate/random.js';
import { asRevised, casesOf, textOf } from '../support/check-rule.js';
import { changedLines, disturbed } from '../support/disturbed.js';
import { fingerprintOf } from '../support/fingerprint.js';
import { assertGolden } from '../support/golden.js';
import { passages, rulesUnder, settingsOf } from '../support/passages.js';

/** What is told of a disturbed text: all but where words are mentioned, and what is as before. */
const PARTS = ['outline', 'borders', 'cast', 'quotations', 'findings'] as const;

/** Kinds of change tried on a passage, and on an example of a rule. */
const SLIPS_A_PASSAGE = 12;
const SLIPS_AN_EXAMPLE = 5;

describe('what one slip changes', () => {
  for (const [file, all] of passages) {
    describe(`in passages: ${file}`, () => {
      for (const [n, { title, text, project }] of all.entries()) {
        it(title, () => {
          const [options, settings] = [rulesUnder(project), settingsOf(project)];
          const before = fingerprintOf(text, options, PARTS, settings);
          const lines = disturbed(text, SLIPS_A_PASSAGE, randomFrom(n + 1)).flatMap(({ told, text: other }) => [
            `-- ${told}`,
            ...changedLines(before, fingerprintOf(other, options, PARTS, settings)),
          ]);
          assertGolden(`slips-${file}`, title, lines);
        });
      }
    });
  }

  describe('in the examples of rules', () => {
    for (const [n, rule] of rules.entries()) {
      it(rule.id, () => {
        const random = randomFrom(n + 1);
        const lines = casesOf(rule).flatMap((example, i) => {
          const text = textOf(example);
          const before = fingerprintOf(text, asRevised(rule), ['findings']);
          return disturbed(text, SLIPS_AN_EXAMPLE, random).flatMap(({ told, text: other }) => [
            `-- example ${i + 1}, ${told}`,
            ...changedLines(before, fingerprintOf(other, asRevised(rule), ['findings'])),
          ]);
        });
        assertGolden(`slips-rules-${rule.id.split('/')[0]!}`, rule.id, lines);
      });
    }
  });
});
