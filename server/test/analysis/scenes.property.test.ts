import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Paragraphs that make scenes begin, go on, and be marked. */
const PARAGRAPHS = [
  'Wren sat on the step with the hammer across her knees and looked at the fence.',
  '"You left the gate open again," Wren said.',
  'Tam shrugged. "The goats like it open."',
  'The next morning, the yard was full of goats.',
  'That night, Odile Marsh stood at the window of the harbour office and counted the masts.',
  'She laughed.',
  'He did not answer, and the lamp went out.',
  '"Eleven," the clerk said. "There were twelve."',
  'It was raining in Port Sorrow, and the streets were empty but for the cats.',
  'Three days later, nobody spoke of it.',
  '"No."',
  'I woke before dawn, and the house was cold.',
  'They walked down to the water and back, and said nothing that they had not said before.',
  'Port Sorrow.',
  '…',
  'Moments later, the door opened.',
  '*Never again.*',
];
const paragraph = fc.constantFrom(...PARAGRAPHS);
const edit = fc.record({
  at: fc.nat(400),
  remove: fc.nat(3),
  insert: fc.array(
    fc.oneof({ weight: 12, arbitrary: paragraph }, { weight: 1, arbitrary: fc.constantFrom('***', 'Chapter 2') }),
    { maxLength: 3 },
  ),
});

const seen = (manuscript: Manuscript): unknown =>
  [...placedScenes(outlineOf(manuscript))].map(({ section: { cue, confidence, title }, index }) => ({
    index,
    cue,
    confidence,
    title,
  }));

describe('the scenes of an edited chapter', () => {
  it('are those of a fresh reading of the same text', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 60, maxLength: 300 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (paragraphs, edits) => {
          const current = [...paragraphs];
          let manuscript = Manuscript.of(`${current.join('\n\n')}\n\n`);
          outlineOf(manuscript);
          for (const { at, remove, insert } of edits) {
            const from = at % current.length;
            const removed = Math.min(remove, current.length - from);
            const text = insert.map(piece => `${piece}\n\n`).join('');
            manuscript = manuscript.edit({
              range: { start: { line: 2 * from, character: 0 }, end: { line: 2 * (from + removed), character: 0 } },
              text,
            });
            current.splice(from, removed, ...insert);
            deepStrictEqual(seen(manuscript), seen(Manuscript.of(current.map(piece => `${piece}\n\n`).join(''))));
            if (current.length === 0) break;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
