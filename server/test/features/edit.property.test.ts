import { NO_AUTHOR_SETTINGS } from '../../src/analysis/author/authorSettings.js';
import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { outlineWith } from '../../src/analysis/outline/outline.js';
import { paragraphKeyOf } from '../../src/analysis/scenes/paragraphKeys.js';
import type { SceneDecision, SceneDecisions } from '../../src/analysis/structure/outline.js';
import { castEntries } from '../../src/features/castEntries.js';
import { counts } from '../../src/features/counts.js';
import { foldingRanges } from '../../src/features/foldingRange.js';
import { hover } from '../../src/features/hover/hover.js';
import { inlayHints } from '../../src/features/inlayHint.js';
import { references } from '../../src/features/references.js';
import { rename } from '../../src/features/rename/rename.js';
import { scenes } from '../../src/features/scenes.js';
import { sceneActions } from '../../src/features/codeActions/sceneActions.js';
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
function told(manuscript: Manuscript, decisions: SceneDecisions): unknown {
  const outline = outlineWith(manuscript, decisions);
  const cast = resolvedCastOf(outline, NO_AUTHOR_SETTINGS);
  const snapshot = snapshotFor(manuscript, { uri: URI, decisions, cast });
  const range = { start: { line: 0, character: 0 }, end: { line: manuscript.lineCount, character: 0 } };
  const places = Array.from({ length: 25 }, (_, n) => manuscript.positionOf(Math.floor((n / 25) * manuscript.length)));
  return {
    symbols: documentSymbols(snapshot, true),
    folds: foldingRanges(outline),
    scenes: scenes(snapshot, true),
    counts: counts(manuscript, outline, {}),
    tokens: [...fullTokens(semanticTokensOf(snapshot))],
    hints: inlayHints(snapshot, range, 'all'),
    cast: castEntries(snapshot),
    places: places.map(place => [
      hover(snapshot, place),
      setSpeaker(snapshot, place),
      sceneActions(snapshot, place, { decides: true, asked: true }),
      references(snapshot, place, true),
      rename(snapshot, place, 'Quill'),
    ]),
  };
}

/** What an author says of the paragraphs at some places of a text. */
const decided = ({ parts }: Manuscript, said: readonly (readonly [number, SceneDecision])[]): SceneDecisions =>
  new Map(
    said.flatMap(([place, decision]) => {
      const chapter = Math.floor(place * parts.length);
      const { length } = parts[chapter]!;
      const key = paragraphKeyOf(parts, chapter, Math.floor((place * parts.length * length) % length));
      return key === null ? [] : [[key, decision] as const];
    }),
  );

describe('what an editor is told after edits', () => {
  it('is what it is told of the text read afresh', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      cut: fc.nat({ max: 200 }),
      piece: fc.constantFrom(...PIECES),
    });
    const place = fc.double({ min: 0, max: 0.999, noNaN: true });
    const said = fc.array(fc.tuple(place, fc.constantFrom<SceneDecision>('starts', 'continues')), { maxLength: 6 });
    const edits = fc.array(edit, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), edits, said, (text, changes, decisionsAt) => {
        let manuscript = Manuscript.of(text);
        const decisions = decided(manuscript, decisionsAt);
        told(manuscript, decisions);
        for (const { at, cut, piece } of changes) {
          const from = Math.floor(at * manuscript.length);
          manuscript = manuscript.edit({
            range: {
              start: manuscript.positionOf(from),
              end: manuscript.positionOf(Math.min(manuscript.length, from + cut)),
            },
            text: piece,
          });
          told(manuscript, decisions);
        }
        assert.deepEqual(told(manuscript, decisions), told(Manuscript.of(manuscript.text), decisions));
      }),
      { numRuns: 30 },
    );
  });
});
