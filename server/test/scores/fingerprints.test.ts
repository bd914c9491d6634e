import path from 'node:path';
import { rules } from '../../src/rules/index.js';
import { labelledTexts, textOfLabelled } from '../../../tools/eval/labelled.js';
import { asRevised, casesOf, everyRule, textOf } from '../support/check-rule.js';
import { fingerprintOf, FINGERPRINT_PARTS } from '../support/fingerprint.js';
import { assertGolden } from '../support/golden.js';
import { passages, rulesUnder, settingsOf } from '../support/passages.js';

describe('what the core makes of', () => {
  for (const text of labelledTexts) {
    const name = path.parse(text.name).name;
    describe(name, () => {
      for (const part of FINGERPRINT_PARTS)
        it(part, () => assertGolden(name, part, fingerprintOf(textOfLabelled(text), everyRule, [part])));
    });
  }

  for (const [file, all] of passages) {
    describe(`passages: ${file}`, () => {
      for (const { title, text, project } of all)
        it(title, () =>
          assertGolden(
            `passages-${file}`,
            title,
            fingerprintOf(text, rulesUnder(project), FINGERPRINT_PARTS, settingsOf(project)),
          ),
        );
    });
  }

  describe('the examples of rules', () => {
    for (const rule of rules) {
      it(rule.id, () => {
        const lines = casesOf(rule).flatMap(lines => [
          '--',
          ...fingerprintOf(textOf(lines), asRevised(rule), ['cast', 'quotations', 'findings']),
        ]);
        assertGolden(`rules-${rule.id.split('/')[0]!}`, rule.id, lines);
      });
    }
  });
});
