import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { castEntries } from '../../src/features/castEntries.js';
import { counts } from '../../src/features/counts.js';
import { foldingRanges } from '../../src/features/foldingRange.js';
import { hover } from '../../src/features/hover/hover.js';
import { inlayHints } from '../../src/features/inlayHint.js';
import { references } from '../../src/features/references.js';
import { rename } from '../../src/features/rename/rename.js';
import { scenes } from '../../src/features/scenes.js';
import { setSpeaker } from '../../src/features/codeActions/setSpeaker.js';
import { documentSymbols } from '../../src/features/documentSymbol.js';
import { fullTokens, semanticTokensOf } from '../../src/features/tokens/semanticTokens.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

const SAMPLES = ['harbour-lights.txt', 'ffn-borrowed-hour.txt', 'first-person-long-room.txt', 'paper-moons.md'].map(
  name => readFileSync(`samples/${name}`, 'utf8'),
);
const PIECES = [
  'x',
  ' ',
  '"',
  '”',
  '\n\n',
  '\n\n***\n\n',
  ' said Mara',
  '“No,” Odile said.\n\n“Yes,” said Corin.\n\n',
  '\n\nTobin laughed. “Go.”\n\n',
  '',
  ' I walked home.',
  'Mara and Idris. Idris and Mara. ',
];
const URI = 'file:///lamp.fic';

/** What an editor is told of a text, at so many places of it. */
function told(manuscript: Manuscript): unknown {
  const cast = resolvedCastOf(outlineOf(manuscript), NO_AUTHOR_SETTINGS);
  const range = { start: { line: 0, character: 0 }, end: { line: manuscript.lineCount, character: 0 } };
  const places = Array.from({ length: 25 }, (_, n) => manuscript.positionOf(Math.floor((n / 25) * manuscript.length)));
  return {
    symbols: documentSymbols(snapshotFor(manuscript, { cast }), true),
    folds: foldingRanges(outlineOf(manuscript)),
    scenes: scenes(snapshotFor(manuscript, { cast }), true),
    counts: counts(manuscript, outlineOf(manuscript), {}),
    tokens: [...fullTokens(semanticTokensOf(snapshotFor(manuscript)))],
    hints: inlayHints(snapshotFor(manuscript, { cast }), range, 'all'),
    cast: castEntries(snapshotFor(manuscript, { cast })),
    places: places.map(place => [
      hover(snapshotFor(manuscript, { cast }), place),
      setSpeaker(snapshotFor(manuscript, { uri: URI, cast }), place),
      references(snapshotFor(manuscript, { uri: URI, cast }), place, true),
      rename(snapshotFor(manuscript, { cast, uri: URI }), place, 'Quill'),
    ]),
  };
}

describe('what an editor is told after edits', () => {
  it('is what it is told of the text read afresh', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      cut: fc.nat({ max: 200 }),
      piece: fc.constantFrom(...PIECES),
    });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        let manuscript = Manuscript.of(text);
        told(manuscript);
        for (const { at, cut, piece } of edits) {
          const from = Math.floor(at * manuscript.length);
          manuscript = manuscript.edit({
            range: {
              start: manuscript.positionOf(from),
              end: manuscript.positionOf(Math.min(manuscript.length, from + cut)),
            },
            text: piece,
          });
          told(manuscript);
        }
        assert.deepEqual(told(manuscript), told(Manuscript.of(manuscript.text)));
      }),
      { numRuns: 30 },
    );
  });
});
