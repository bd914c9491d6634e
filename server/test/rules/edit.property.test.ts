import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { everyRule } from '../support/check-rule.js';

const SAMPLES = ['harbour-lights.txt', 'ffn-borrowed-hour.txt', 'first-person-long-room.txt', 'paper-moons.md'].map(
  name => readFileSync(`samples/${name}`, 'utf8'),
);
const PIECES = [
  'x',
  ' ',
  '.',
  ',',
  '"',
  '”',
  '\n\n',
  '\n\n***\n\n',
  ' said Mara',
  '“No,” Mara said. “Yes,” said Idris.',
  '<!-- pov: Mara -->\n\n',
  '\n\n<!-- ignore-file turns/two-speakers -->\n\n',
  '',
  ' I walked home.',
  '\n\nMara nodded, “No.”\n\n',
  '\n\nMara nodded, “No.”\n\nIdris shrugged, “Yes.”\n\nMara nodded, “No.”\n\nIdris shrugged, “Yes.”\n\n',
];

/** What the rules say, by rule, line and words. */
const said = (manuscript: Manuscript): string[] =>
  placedFindings(snapshotFor(manuscript, { options: everyRule })).map(
    ({ finding, index }) =>
      `${manuscript.lineOf(index)}:${finding.span.from} ${finding.level} ${finding.rule} ${finding.message}`,
  );

describe('findings after edits', () => {
  it('are those of the text read afresh', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      cut: fc.nat({ max: 40 }),
      piece: fc.constantFrom(...PIECES),
    });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let manuscript = Manuscript.of(text);
        said(manuscript);
        for (const { at, cut, piece } of edits) {
          const from = Math.floor(at * manuscript.length);
          manuscript = manuscript.edit({
            range: {
              start: manuscript.positionOf(from),
              end: manuscript.positionOf(Math.min(manuscript.length, from + cut)),
            },
            text: piece,
          });
          said(manuscript);
        }
        assert.deepEqual(said(manuscript), said(Manuscript.of(manuscript.text)));
      }),
      { numRuns: 60 },
    );
  });
});
