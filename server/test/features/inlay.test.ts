import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { inlayHints, type SpeakerHints } from '../../src/features/inlayHint.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Range } from '../../src/text/position.js';
import { offsetOf } from '../support/fixture.js';

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** A text with each hint where it stands, in angle brackets. */
function hinted(text: string, which: SpeakerHints, range = ALL): string {
  const hints = inlayHints(snapshotFor(Manuscript.of(text)), range, which);
  return [...hints].reverse().reduce((out, { position, label }) => {
    const at = offsetOf(text, position);
    return `${out.slice(0, at)}<${typeof label === 'string' ? label : ''}>${out.slice(at)}`;
  }, text);
}

/** The same of the talk. How sure the engine is of a speaker is its own affair: `sure` takes that sign away. */
const show = (which: SpeakerHints, range = ALL): string => hinted(TALK, which, range);

const sure = (shown: string): string => shown.replace(/(?<=\p{L})\?>/gu, '>');

const TALK = `Mara shut the hatch. Idris was at the pump, and he did not look up.

“You are late,” Idris said.

“I know.”

“The pump is dry, Mara.”

“Then prime it,” Mara said. “Now.”

***

“Is anybody there?”`;

const HINTED = TALK.replace('“I know', '<Mara>“I know')
  .replace('“The pump', '<Idris>“The pump')
  .replace('“Is', '<?>“Is');

describe('inlay hints', () => {
  it('name the speakers of untagged speeches, and tell when nobody can', () => {
    assert.equal(sure(show('all')), HINTED);
  });

  it('are those alone of which a reader would ask, when so set', () => {
    assert.equal(show('uncertain'), TALK.replace('“Is', '<?>“Is'));
  });

  /** The text with the hints of `uncertain`. */
  const asked = (text: string): string => hinted(text, 'uncertain');

  it('never ask beside a paragraph whose beat or tag names its speaker', () => {
    for (const text of [
      'Petra and Tobin stood at the rail.\n\nTobin coiled the rope. “Nothing out there.”\n\n“Something is.” Petra leaned out.\n\n“A seal,” Tobin said. “Or a cask.”',
      'Odile met Ilse on the stairs.\n\nOdile sighed: “Again?”\n\nIlse took the lamp from her. “Again.”',
      'Nobody was in the yard.\n\n“Hello?” He cleared his throat. “Hello!”\n\n“Not so loud.” The old man put down his lantern, and she saw that it was out.',
      'The road was empty.\n\nWren sat down. “Here?”\n\n***\n\nIdris came in. “Anyone?”',
    ]) {
      assert.equal(asked(text), text);
      assert.doesNotMatch(hinted(text, 'all'), /\?>/);
    }
  });

  it('do not ask where two plainly take turns, and ask again where nobody has been named for long', () => {
    const turns = [
      'Petra and Tobin stood at the rail.',
      '“Cold,” Petra said.',
      '“Wet,” Tobin said.',
      '“Both.”',
      '“Come below.”',
    ];
    assert.equal(asked(turns.join('\n\n')), turns.join('\n\n'));
  });

  it('ask where nothing tells', () => {
    assert.match(asked('Petra, Ilse and Tobin stood at the rail.\n\n“Look there.”'), /<[^>]*\?>“Look/);
  });

  it('are off', () => {
    assert.equal(show('off'), TALK);
  });

  it('are those of the range asked for', () => {
    assert.equal(
      sure(show('all', { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } })),
      TALK.replace('“The pump', '<Idris>“The pump'),
    );
  });
});
