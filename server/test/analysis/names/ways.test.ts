import { NO_AUTHOR_SETTINGS } from '../../../src/analysis/author/authorSettings.js';
import assert from 'node:assert/strict';
import { resolvedCastOf } from '../../../src/analysis/attribution/resolvedCast.js';
import { NO_SPEECH_MODES, speechModesOf } from '../../../src/analysis/checks/speechModes.js';
import { outlineOf } from '../../../src/analysis/outline/outline.js';
import { Manuscript } from '../../../src/manuscript/manuscript.js';

function ways(text: string): string[] {
  const outline = outlineOf(Manuscript.of(text));
  const { of, signMarks } = speechModesOf(outline, resolvedCastOf(outline, NO_AUTHOR_SETTINGS));
  return [
    ...[...of].map(([name, { sign, aloud }]) => `${name}: ${sign} signed, ${aloud} aloud`),
    `marks: ${signMarks ?? 'those of speech'}`,
  ];
}

const ALOUD = '"We all are," said Teodor.\n\n"Sit down," said Petra.\n\n';

describe('ways of speaking', () => {
  it('are counted for those who mostly sign', () => {
    const signed = ['Tired', 'Hungry', 'Now'].map(word => `'${word},' Mira signed.`).join('\n\n');
    assert.deepEqual(ways(`${ALOUD}${signed}\n\n${ALOUD}${ALOUD}"Now," Mira said.\n\n'And now,' Petra signed.\n`), [
      'Mira: 3 signed, 1 aloud',
      "marks: ''",
    ]);
  });

  it('tell the marks of signing, unless those are of speech as well', () =>
    assert.deepEqual(ways(`${ALOUD}"Tired," Mira signed. "And hungry," Mira signed.\n`), [
      'Mira: 2 signed, 0 aloud',
      'marks: those of speech',
    ]));

  it('are none where nobody signs', () => {
    const outline = outlineOf(Manuscript.of(ALOUD));
    assert.equal(speechModesOf(outline, resolvedCastOf(outline, NO_AUTHOR_SETTINGS)), NO_SPEECH_MODES);
  });
});
