import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { counts } from '../../src/features/counts.js';
import { scenes } from '../../src/features/scenes.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf } from '../support/fixture.js';

/** Story words by what they are counted of. */
function check(source: string, expected: Readonly<Record<string, number>>): void {
  const { text, cursor, selections } = fixture(source);
  const manuscript = Manuscript.of(text);
  const answer = counts(manuscript, outlineOf(manuscript), {
    selections: selections.map(({ from, to }) => ({ start: positionOf(text, from), end: positionOf(text, to) })),
    ...(cursor < 0 ? {} : { position: positionOf(text, cursor) }),
  });
  assert.deepEqual(Object.fromEntries(Object.entries(answer).map(([of, { story }]) => [of, story])), expected);
}

const TEXT = 'Chapter 1: The Lamp\n\nThe la‸mp was out.\n\n***\n\nMorning ⟦came at⟧ last.\n\nChapter 2\n\n⟦Rain.⟧\n';

describe('counts', () => {
  it('are of the document, the scene and the chapter at the cursor, and of what is selected', () => {
    check(TEXT, { document: 9, selection: 3, scene: 4, chapter: 8 });
  });

  it('leave out what is not asked for or not there', () => {
    check('A bell rang.', { document: 3 });
    check('A/N: Thank‸ you.\n\nChapter 1\n\nA bell rang.', { document: 3, chapter: 0 });
    check('', { document: 0 });
  });

  it('leave out a comment of several paragraphs, and nothing behind its end', () => {
    check('The tide rose.\n\n<!-- which moon?\n\nand wind? -->\nA bell rang.\n\nRain fell.', { document: 8 });
    check('The tide rose.\n\n<!-- which moon?\n\nand wind? --> <!-- and then? -->\n\nRain fell.', { document: 5 });
  });

  it('show a title without its control characters', () => {
    const manuscript = Manuscript.of('# The \u202eLamp\u001b[31m\n\nIt was out.\n');
    const { chapter } = counts(manuscript, outlineOf(manuscript), { position: { line: 2, character: 0 } });
    assert.equal(chapter?.title, 'The Lamp[31m');
    assert.equal(scenes(snapshotFor(manuscript), true)[0]?.chapter, 'The Lamp[31m');
  });

  it('of a selection over several paragraphs are the sum of its parts', () => {
    check('A ⟦bell rang.\n\nRain fell.\n\n“Go,” Ada⟧ said.', { document: 8, selection: 6 });
    check('⟦A bell rang.\n\nRain fell.⟧\n', { document: 5, selection: 5 });
  });

  it('count no selection that is empty', () => {
    check('A ⟦⟧bell rang.', { document: 3 });
  });
});

describe('scenes', () => {
  it('are listed with title, detail, chapter and place', () => {
    const list = scenes(snapshotFor(Manuscript.of(fixture(TEXT).text)), true);
    assert.deepEqual(
      list.map(({ title, detail, chapter, start, range }) => [title, detail, chapter, start.line, range.end.line]),
      [
        ['The lamp was out.', '4 words', 'Chapter 1: The Lamp', 2, 2],
        ['Morning came at last.', '4 words', 'Chapter 1: The Lamp', 6, 6],
        ['Rain.', '1 word', 'Chapter 2', 10, 10],
      ],
    );
  });
});
