import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { NO_SCENE_DECISIONS, outlineWith } from '../../src/analysis/outline/outline.js';
import { shownSections } from '../../src/analysis/outline/sceneParts.js';
import { paragraphKeyOf } from '../../src/analysis/scenes/paragraphKeys.js';
import type { SceneDecision, SceneDecisions } from '../../src/analysis/structure/outline.js';
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

const decision = fc.tuple(fc.nat(400), fc.constantFrom<SceneDecision>('starts', 'continues'));

/** What an author says of some paragraphs of a text. */
const decided = ({ parts }: Manuscript, decisions: readonly (readonly [number, SceneDecision])[]): SceneDecisions =>
  new Map(
    decisions.flatMap(([at, said]) => {
      const key = paragraphKeyOf(parts, 0, at % parts[0]!.length);
      return key === null ? [] : [[key, said] as const];
    }),
  );

const seen = (manuscript: Manuscript, decisions: SceneDecisions): unknown =>
  outlineWith(manuscript, decisions).chapters.map(chapter => ({
    decisions: [...chapter.decisions],
    scenes: shownSections(chapter).map(section => ({
      size: section.blocks.length,
      title: section.title,
      start: section.kind === 'scene' && [section.cue, section.confidence, section.part?.probable],
    })),
  }));

/** Edits a chapter, and compares it with a fresh reading after each edit. */
function check(
  paragraphs: readonly string[],
  edits: readonly Edit[],
  decisionsIn: (text: Manuscript) => SceneDecisions,
) {
  const current = [...paragraphs];
  let manuscript = Manuscript.of(`${current.join('\n\n')}\n\n`);
  const decisions = decisionsIn(manuscript);
  seen(manuscript, decisions);
  for (const { at, remove, insert } of edits) {
    const from = at % current.length;
    const removed = Math.min(remove, current.length - from);
    const text = insert.map(piece => `${piece}\n\n`).join('');
    manuscript = manuscript.edit({
      range: { start: { line: 2 * from, character: 0 }, end: { line: 2 * (from + removed), character: 0 } },
      text,
    });
    current.splice(from, removed, ...insert);
    const fresh = Manuscript.of(current.map(piece => `${piece}\n\n`).join(''));
    deepStrictEqual(seen(manuscript, decisions), seen(fresh, decisions));
    if (current.length === 0) break;
  }
}

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
const chapter = fc.array(paragraph, { minLength: 60, maxLength: 300 });
const edits = fc.array(edit, { minLength: 1, maxLength: 8 });

describe('the scenes of an edited chapter', () => {
  it('are those of a fresh reading of the same text', () => {
    fc.assert(
      fc.property(chapter, edits, (paragraphs, changes) => check(paragraphs, changes, () => NO_SCENE_DECISIONS)),
      { numRuns: 300 },
    );
  });

  it('are those of a fresh reading under what the author decided before', () => {
    fc.assert(
      fc.property(chapter, edits, fc.array(decision, { minLength: 1, maxLength: 12 }), (paragraphs, changes, said) =>
        check(paragraphs, changes, manuscript => decided(manuscript, said)),
      ),
      { numRuns: 150 },
    );
  });

  it('are those of the text alone again when nothing is decided', () => {
    fc.assert(
      fc.property(chapter, fc.array(decision, { minLength: 1, maxLength: 12 }), (paragraphs, said) => {
        const manuscript = Manuscript.of(`${paragraphs.join('\n\n')}\n\n`);
        const before = seen(manuscript, NO_SCENE_DECISIONS);
        seen(manuscript, decided(manuscript, said));
        deepStrictEqual(seen(manuscript, NO_SCENE_DECISIONS), before);
      }),
      { numRuns: 50 },
    );
  });
});
