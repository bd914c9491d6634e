import assert from 'node:assert/strict';
import { inlay, type SpeakerHints } from '../../src/features/inlay.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Range } from '../../src/manuscript/position.js';
import { offsetOf } from '../support/fixture.js';

const ALL: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

/** The text with each hint where it stands, in angle brackets. How sure the engine is of a speaker is its own affair: `sure` takes that sign away. */
function show(which: SpeakerHints, range = ALL): string {
  const hints = inlay(Manuscript.of(TALK), range, which);
  return [...hints].reverse().reduce((out, { position, label }) => {
    const at = offsetOf(TALK, position);
    return `${out.slice(0, at)}<${typeof label === 'string' ? label : ''}>${out.slice(at)}`;
  }, TALK);
}

const sure = (shown: string): string => shown.replace(/(?<=\p{L})\?>/gu, '>');

const TALK = `Mara shut the hatch. Idris was at the pump, and he did not look up.

“You are late,” Idris said.

“I know.”

“The pump is dry, Mara.”

“Then prime it,” Mara said. “Now.”

***

“Is anybody there?”`;

const HINTED = TALK.replace('“I know', '<Mara>“I know').replace('“The pump', '<Idris>“The pump').replace('“Is', '<?>“Is');

describe('inlay hints', () => {
  it('name the speakers of untagged speeches, and tell when nobody can', () => {
    assert.equal(sure(show('all')), HINTED);
  });

  it('name only the uncertain ones', () => {
    assert.equal(show('uncertain'), show('all').replace(/<[^?>]+>/g, ''));
    assert.ok(show('uncertain').includes('<?>“Is'));
  });

  it('are off', () => {
    assert.equal(show('off'), TALK);
  });

  it('are those of the range asked for', () => {
    assert.equal(sure(show('all', { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } })), TALK.replace('“The pump', '<Idris>“The pump'));
  });
});
