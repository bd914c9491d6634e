import { deepStrictEqual, strictEqual } from 'node:assert';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { outlineLines } from '../support/outline-lines.js';

const outline = (name: string, text: string, expected: string): void => {
  it(name, () =>
    deepStrictEqual(
      outlineLines(text),
      expected
        .trim()
        .split('\n')
        .map(line => line.trim()),
    ),
  );
};

describe('the outline', () => {
  outline(
    'of a plain paste: note, title, epigraph, place line, scenes that only a new time opens, end card, note, teaser',
    `A/N: 03.04.

Late again, I know.

Track II: Salt

"Nobody owns the tide" ~ The Low Lights, "Ebb"

Gull Harbour.

Wren tied the boat off and waited.

"You're late," Tam said.

"The tide was."

The following night, at slack water, Wren went back alone.

The boat was gone.

-End-

A/N: One more to go!

Next Track:

The gulls come home.`,
    `
    1–3 note A/N: 03.04.
    5–5 heading Track II: Salt
    7–7 epigraph "Nobody owns the tide" ~ The Low Lights…
    9–15 scene (place) Gull Harbour.
    17–19 scene (time) The following night, at slack water
    21–21 ending End
    23–23 note A/N: One more to go!
    25–27 teaser Next Track:`,
  );

  outline(
    'of a chapter with marked breaks, where an opener alone begins nothing',
    `Chapter 1

Wren waited.

The next day she waited again.

***

Tam came at noon.

oOo

Nobody spoke.`,
    `
    1–1 heading Chapter 1
    3–5 scene (start) Wren waited.
    9–9 scene (break) Tam came at noon.
    13–13 scene (break) Nobody spoke.`,
  );

  outline(
    'of POV heads and a flashback',
    `Chapter 4: Ebb

Wren's POV

I never liked the sea.

Tam's POV

She never liked the sea.

*Flashback*

The sea was calm.

*End Flashback*

The sea was not calm.`,
    `
    1–1 heading Chapter 4: Ebb
    3–5 scene (pov) Wren's POV
    7–9 scene (pov) Tam's POV
    11–13 scene (flashback) Flashback
    15–17 scene (flashback) End Flashback`,
  );

  outline('of a text with no heading', 'Wren waited.\n\n"Late," she said.', '1–3 scene (start) Wren waited.');
  outline(
    'of a chapter that opens with a line of dialogue, which is no epigraph',
    'Chapter 2\n\n"You came," said Tam.\n\n"I did."\n\nHe laughed.',
    '1–1 heading Chapter 2\n3–7 scene (start) "You came," said Tam.',
  );
  outline(
    'of several chapters, the notes of each with it',
    'Chapter 1\n\nOne.\n\nA/N: thanks for reading!\n\nChapter 2\n\nA/N: back!\n\nTwo.',
    `
    1–1 heading Chapter 1
    3–3 scene (start) One.
    5–5 note A/N: thanks for reading!
    7–7 heading Chapter 2
    9–9 note A/N: back!
    11–11 scene (start) Two.`,
  );
  outline(
    'of a note in brackets within a scene, which it does not part',
    'Chapter 1\n\nWren rowed.\n\n(A/N: she is the one from chapter two)\n\n"Where is he?" Tam said.\n\n(A/N: sorry!) Nobody answered.\n\ntbc\n\n[A/N: thank you all]',
    `
    1–1 heading Chapter 1
    3–9 scene (start) Wren rowed.
    11–11 ending tbc
    13–13 note A/N: thank you all`,
  );
  outline(
    'of a chapter whose every line is a paragraph',
    '“You came,” said Tam.\n“I did.”\nHe laughed at that.\n“You never do.”\n“I did today.”\n\nThree nights later, she came again.\n“Twice,” said Tam.',
    `
    1–5 scene (start) “You came,” said Tam.
    7–8 scene (time) Three nights later`,
  );
  outline(
    'of an unlabelled closing note, at the edge only',
    'Chapter 1\n\nThanks for reading, the sign said.\n\nWren went in.\n\n"Who is it?"\n\nNobody answered. The clock ran on.\n\nThe door shut.\n\nThanks so much for reading! Please review, and sorry for the long wait.',
    `
    1–1 heading Chapter 1
    3–11 scene (start) Thanks for reading, the sign said.
    13–13 note Thanks so much for reading! Please review, and…`,
  );

  it('keeps chapters and scenes that an edit did not touch', () => {
    const before = Manuscript.of('Chapter 1\n\nOne.\n\n***\n\nTwo.\n\nChapter 2\n\nThree.\n\n***\n\nFour.\n');
    const after = before.edit({
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } },
      text: 'And ',
    });
    const [old, now] = [outlineOf(before), outlineOf(after)];
    strictEqual(now.chapters[1], old.chapters[1]);
    const scenes = (at: 0 | 1, of: typeof old) => of.chapters[at]!.sections.filter(section => section.kind === 'scene');
    strictEqual(scenes(0, now)[0], scenes(0, old)[0]);
    strictEqual(scenes(0, now)[1] === scenes(0, old)[1], false);
  });

  it('has sections that tile the chapters, and chapters that tile the manuscript', () => {
    const manuscript = Manuscript.of(
      '\n\nA/N: hi\n\nChapter 1\n\n<!-- ignore x -->\n\nOne.\n\n***\n\n***\n\nTwo.\n\nTBC\n\n---\n',
    );
    deepStrictEqual(
      [...placedSections(outlineOf(manuscript))].flatMap(({ section }) => section.blocks),
      [...manuscript.blocks],
    );
  });
});
