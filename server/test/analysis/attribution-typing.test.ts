import { spoken } from '../support/spoken.js';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Two people who are there, by name and deed, before anybody speaks. */
const KITCHEN = `Mara pushed the kitchen door open. Tobin looked up from the stove. He had burnt the rice again, and Mara could smell it from the hall. She said nothing. Tobin wiped his hands.`;

/** A story of two scenes in which an edit can change who is who. */
const STORY = `${KITCHEN}

"Are you coming tomorrow?" Mara asked.

"I might."

"You promised."

***

Wren waited at the gate. Old Mr. Hale limped up the road, and Wren waved at him.

"You are early," Mr. Hale said.

"You are late," she answered.

Mr. Hale laughed. "So I am."
`;

describe('attribution while typing', () => {
  it('after any edits says what it says of the whole text read anew', () => {
    const at = fc.nat({ max: STORY.length });
    const piece = fc.constantFrom(
      '',
      ' ',
      '"',
      '.',
      '\n\n',
      'Mara',
      ' Wren said',
      ' said',
      'He ',
      '"No," she said.',
      'Mrs. Hale',
      '***\n\n',
      ', Tobin',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(at, fc.nat({ max: 30 }), piece), { minLength: 1, maxLength: 6 }), edits => {
        let manuscript = Manuscript.of(STORY);
        spoken(manuscript);
        for (const [from, length, text] of edits) {
          const whole = manuscript.blocks.map(block => block.source).join('');
          const start = Math.min(from, whole.length);
          const end = Math.min(start + length, whole.length);
          manuscript = manuscript.edit({
            range: { start: manuscript.positionOf(start), end: manuscript.positionOf(end) },
            text,
          });
          const text_ = manuscript.blocks.map(block => block.source).join('');
          assert.equal(spoken(manuscript), spoken(Manuscript.of(text_)));
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('reads no other scene again when the cast stays', () => {
    const manuscript = Manuscript.of(STORY);
    const outline = outlineOf(manuscript);
    const cast = castOf(outline);
    const [, gate] = [...placedScenes(outline)].map(({ section }) => section);
    const before = speakersOf(gate!, cast.roster);
    const end = manuscript.positionOf(STORY.indexOf('You promised') + 3);
    const edited = outlineOf(manuscript.edit({ range: { start: end, end }, text: ' two' }));
    assert.equal(castOf(edited), cast);
    assert.equal(speakersOf([...placedScenes(edited)][1]!.section, castOf(edited).roster), before);
  });

  it('says the same twice', () =>
    assert.equal(spoken(Manuscript.of(STORY)), spoken(Manuscript.of(`${STORY} `.slice(0, -1)))));
});
