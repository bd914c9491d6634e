import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { selectionRanges } from '../../src/features/selectionRange.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import type { Range } from '../../src/text/position.js';
import { fixture, positionOf, withBrackets } from '../support/fixture.js';

/** The ranges about the cursor, widest outside. */
function check(source: string, expected: string): void {
  const { text, cursor } = fixture(source);
  const manuscript = Manuscript.of(text);
  const ranges: Range[] = [];
  for (
    let at: SelectionRange | undefined = selectionRanges(manuscript, outlineOf(manuscript), [
      positionOf(text, cursor),
    ])[0];
    at;
    at = at.parent
  )
    ranges.unshift(at.range);
  assert.equal(withBrackets(text, ranges), expected.replace(/^\n/, ''));
}

describe('selection ranges', () => {
  it('grow from a word to the paragraph', () => {
    check('The kettle sa‸ng. Nobody moved.', '⟦⟦The kettle ⟦sang⟧.⟧ Nobody moved.⟧');
  });

  it('keep apostrophes and hyphens inside a word', () => {
    check('It was the lamp-keep‸er’s coat.', '⟦It was the ⟦lamp-keeper’s⟧ coat.⟧');
    check("She didn‸'t answer.", "⟦She ⟦didn't⟧ answer.⟧");
  });

  it('take the sentence inside a speech, then the speech, then the paragraph', () => {
    check('“Hold it. Lo‸wer, please,” Ada said.', '⟦⟦“Hold it. ⟦⟦Lower⟧, please,⟧”⟧ Ada said.⟧');
  });

  it('take a quotation inside a speech before the speech', () => {
    check('“He said ‘not ye‸t’ and left,” Ada said.', '⟦⟦“He said ⟦‘⟦not ⟦yet⟧⟧’⟧ and left,”⟧ Ada said.⟧');
  });

  it('let narration’s sentence run through its speech to the tag', () => {
    check('“Wait!” Ada sa‸id. The boat was gone.', '⟦⟦“Wait!” Ada ⟦said⟧.⟧ The boat was gone.⟧');
  });

  it('do not end a sentence at a title or an initial', () => {
    check('Mr. Pell met J. Ro‸ok. They talked.', '⟦⟦Mr. Pell met J. ⟦Rook⟧.⟧ They talked.⟧');
  });

  it('grow on to the scene, the chapter and the whole', () => {
    check(
      'Chapter 1\n\nA bell ra‸ng.\n\nRain.\n\n***\n\nMorning.\n\nChapter 2\n\nSnow.\n',
      '⟦⟦Chapter 1\n\n⟦⟦A bell ⟦rang⟧.⟧\n\nRain.⟧\n\n***\n\nMorning.⟧\n\nChapter 2\n\nSnow.\n⟧',
    );
  });

  it('stand still in blank lines and outside the text', () => {
    check('One.\n\n‸\nTwo.\n', '⟦⟦One.\n\n\nTwo.⟧\n⟧');
    check('‸', '⟦⟧');
  });
});
