import path from 'node:path';
import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { CALIBRATED, calibrated } from '../../src/analysis/attribution/calibration.js';
import { labelledTexts, textOfLabelled } from '../../../tools/eval/labelled.js';
import { assertGolden } from '../support/golden.js';
import { boundaryNumbers, speakerNumbers } from '../support/modelNumbers.js';
import { passages, settingsOf } from '../support/passages.js';

describe('numbers of the learned models', () => {
  for (const [file, all] of passages) {
    describe(`passages: ${file}`, () => {
      for (const { title, text, project } of all) {
        it(`speakers of ${title}`, () =>
          assertGolden(`speakers-${file}`, title, speakerNumbers(text, settingsOf(project))));
        it(`boundaries of ${title}`, () => assertGolden(`boundaries-${file}`, title, boundaryNumbers(text)));
      }
    });
  }

  for (const labelled of labelledTexts) {
    const { name } = path.parse(labelled.name);
    it(`speakers of ${name}`, () =>
      assertGolden('speakers-labelled', name, speakerNumbers(textOfLabelled(labelled), NO_AUTHOR_SETTINGS)));
    it(`boundaries of ${name}`, () =>
      assertGolden('boundaries-labelled', name, boundaryNumbers(textOfLabelled(labelled))));
  }

  it('confidence by evidence and chance', () =>
    assertGolden(
      'confidence',
      'by chance',
      CALIBRATED.map(
        evidence =>
          `${evidence}: ${Array.from({ length: 41 }, (_, i) => calibrated(evidence, i / 40).toFixed(4)).join(' ')}`,
      ),
    ));
});
