import { deepStrictEqual } from 'node:assert/strict';
import { measureManuscript } from '../../src/analysis/wordcount/wordcount.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/**
 * The kinds of a text's sections, and its words of story, as AO3 counts it, and of all. Two paragraphs of 3 and 4 words
 * stand below the one given.
 */
function read(paragraph: string): readonly [kinds: string, story: number, ao3: number, file: number] {
  const outline = outlineOf(Manuscript.of(`${paragraph}\n\nShe sang again.\n\n“Heave, all,” said Petra.\n`));
  const { story, ao3, file } = measureManuscript(outline);
  return [[...placedSections(outline)].map(({ section }) => section.kind).join(' '), story, ao3, file];
}

describe('notes in brackets', () => {
  for (const [paragraph, kinds, story, ao3, file] of [
    // A note within a paragraph: the paragraph is story, the note is not, and AO3 counts both.
    ['Petra turned the capstan (A/N: a winch) and the rope came in.', 'scene', 9, 13, 12],
    ['(A/N: a winch) Petra turned the capstan (twice).', 'scene', 5, 9, 8],
    ['(A/N: a winch (big)) Petra turned the capstan.', 'scene', 4, 9, 8],
    ['Petra turned the capstan. [A/N sorry for the wait, please review!]', 'scene', 4, 12, 11],
    ['Petra turned it <A/N> a winch </A/N> twice.', 'scene', 4, 6, 8],
    ['Petra turned it [Author’s Note: I had to look it up].', 'scene', 3, 11, 11],
    ['Petra turned it (Note: I know, I know).', 'scene', 3, 8, 8],
    // One that never closes takes no other paragraph with it.
    ['Petra turned the capstan (A/N: a winch and the rope came in.', 'scene', 12, 13, 12],
    ['The tide went.\n\n(A/N: a winch] Petra turned it.\n\n“Now,” she said.', 'scene', 6, 13, 12],
    // Signs and forms within the story.
    ['The sign read [NOTE: NO ENTRY] and she stopped.', 'scene', 9, 9, 9],
    ['The sign said this.\n\n[NOTE: NO ENTRY]', 'scene', 7, 7, 7],
    ['The form said (N/A) twice.', 'scene', 5, 6, 5],
    ['(An old man sat there.)', 'scene', 5, 5, 5],
    ['Nobody replied.\n\n[Edited] Petra: hi there', 'scene', 6, 6, 6],
    // Whole paragraphs.
    ['(A/N) Sorry about the wait!', 'note scene', 0, 6, 5],
    ['(A/N: a winch)', 'note scene', 0, 4, 3],
    ['(A/N: They all live! :( Well, most of them.)', 'note scene', 0, 9, 8],
    ['She hummed.\n\n(A/N: So this is it.\n\nI hope you liked it.)\n\nThey slept.', 'scene', 4, 15, 14],
  ] as const) {
    it(JSON.stringify(paragraph), () => deepStrictEqual(read(paragraph), [kinds, story + 7, ao3 + 7, file + 7]));
  }
});

describe('a heart on a line of its own', () => {
  for (const heart of ['<3', '</3', '<33', '<3 <3 <3', '<3!']) {
    it(`${heart} is no chapter`, () =>
      deepStrictEqual(
        Manuscript.of(`She sang.\n\n${heart}\n\nThey slept.\n`).blocks.map(({ kind }) => kind),
        ['prose', 'prose', 'prose'],
      ));
  }
});
