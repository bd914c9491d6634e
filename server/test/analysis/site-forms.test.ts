import { deepStrictEqual } from 'node:assert';
import { outlineLines } from '../support/outline-lines.js';

const STORY = 'Wren tied the boat off.\n\n"Late again," said Tam.\n\n"The tide was," said Wren.';

/** The kinds of a text's sections with the first words of each, scenes' cues and lines left out. */
const sections = (name: string, text: string, expected: string): void => {
  it(name, () =>
    deepStrictEqual(
      outlineLines(text).map(line => line.replace(/^\S+ /, '').replace(/^scene \(\w+\)/, 'scene')),
      expected
        .trim()
        .split('\n')
        .map(line => line.trim()),
    ),
  );
};

describe('AO3’s own headings', () => {
  for (const colon of ['', ':']) {
    for (const [summary, note, end] of [
      ['Chapter Summary', 'Chapter Notes', 'Chapter End Notes'],
      ['Summary for the Chapter', 'Notes for the Chapter', 'End Notes'],
      ['Summary', 'Notes', 'End Notes for the Chapter'],
    ] as const) {
      sections(
        `stand above a summary and notes: ${summary}${colon}`,
        `Chapter 2\n\n${summary}${colon}\n\nWren waits.\n\n${note}${colon}\n\nThis one is short.\n\n${STORY}\n\n${end}${colon}\n\nThanks to Tern for "Ebb".`,
        `
        heading Chapter 2
        summary ${summary}${colon}
        note ${note}${colon}
        scene Wren tied the boat off.
        note ${end}${colon}`,
      );
    }
  }
  sections(
    'head a note that runs to the pointer below it',
    `Chapter 2\n\nChapter Notes\n\nI said "soon" and meant it.\n\nIt rained all week.\n\nSee the end of the chapter for more notes\n\n${STORY}`,
    `
    heading Chapter 2
    note Chapter Notes
    scene Wren tied the boat off.`,
  );
  sections(
    'head a note that talks to readers over several paragraphs',
    `Chapter 2\n\nNotes for the Chapter:\n\nHello there.\n\nI read all your comments on the last chapter.\n\n${STORY}`,
    `
    heading Chapter 2
    note Notes for the Chapter:
    scene Wren tied the boat off.`,
  );
  sections(
    'head a note that ends at a wider gap',
    `Chapter 2\n\nChapter Notes\n\nHello there.\n\nThe weather was lovely.\n\n\n${STORY}`,
    `
    heading Chapter 2
    note Chapter Notes
    scene Wren tied the boat off.`,
  );
  sections(
    'head one paragraph where wide gaps part scenes',
    `Chapter 2\n\nChapter Notes\n\nHello there.\n\nWren walked home.\n\n\nThe sea had gone.\n\nWren slept.\n\n\nThe third day came.\n\n${STORY}`,
    `
    heading Chapter 2
    note Chapter Notes
    scene Wren walked home.`,
  );
  sections(
    'end a chapter that no heading ends',
    `Chapter Summary\n\nWren waits.\n\n${STORY}\n\nChapter End Notes\n\nThanks all.\n\nSand\n\nChapter Summary\n\nTam waits.\n\n"Well," said Tam.`,
    `
    summary Chapter Summary
    scene Wren tied the boat off.
    note Chapter End Notes
    summary Chapter Summary
    scene "Well," said Tam.`,
  );
  sections(
    'are a line of the story in its midst',
    `Chapter 3\n\n${STORY}\n\nNotes\n\nWren read the page and put it down.\n\n"Who wrote this?" said Tam.`,
    `
    heading Chapter 3
    scene Wren tied the boat off.`,
  );
  sections(
    'of a page',
    `The Ebb\nquillmoth\nSummary:\n\nWren waits.\n\nNotes:\n\n(See the end of the work for notes.)\n\nWork Text:\n\n${STORY}`,
    `
    note The Ebb quillmoth Summary:
    scene Wren tied the boat off.`,
  );
  sections(
    'of a download',
    `Preface\n\nThe Ebb\nPosted originally on the Archive of Our Own at http://x.example/1.\n\nRating:\n    Teen\nFandom:\n    Original Work\nStats:\n    Words: 61 Chapters: 1/1\n\nThe Ebb\nby quillmoth\n\nSummary\n\n    Wren waits.\n\nChapter 1: Salt\n\n${STORY}\n\nAfterword\n\nEnd Notes\n\nThanks!\n\nPlease drop by the Archive and comment to let the creator know if you enjoyed their work!`,
    `
    heading Preface
    note The Ebb Posted originally on the Archive of…
    summary Summary
    heading Chapter 1: Salt
    scene Wren tied the boat off.
    heading Afterword
    note End Notes`,
  );
});

describe('the head of a work', () => {
  sections(
    'is a title and a byline',
    `The Ebb\n\nby Quill Moth\n\n${STORY}`,
    'heading The Ebb\nnote by Quill Moth\nscene Wren tied the boat off.',
  );
  sections(
    'is a title and a byline below it',
    `The Ebb\nBy: quillmoth\n\n${STORY}`,
    'heading The Ebb By: quillmoth\nscene Wren tied the boat off.',
  );
  sections(
    'is FanFiction.net’s: title, byline, summary, facts in a row',
    `The Ebb\n\nBy: quillmoth\n\nWren waits for the tide.\n\nRated: Fiction T - English - Drama - Chapters: 2 - Words: 61 - Updated: Apr 11\n\n${STORY}`,
    `
    heading The Ebb
    note By: quillmoth
    summary Wren waits for the tide.
    note Rated: Fiction T - English - Drama …
    scene Wren tied the boat off.`,
  );
  sections(
    'is FanFicFare’s, with contents and titles behind a tab',
    `\n\nThe Ebb\n\nby quillmoth\n\n\nCategory: Original\nLanguage: English\nSummary: Wren waits. "Soon," they said.\n\n\nTABLE OF CONTENTS\n\n\nSalt\n\nWho Goes There?\n\n\n\n\tSalt\n\n\n${STORY}\n\n\n\n\tWho Goes There?\n\n\nNobody went.\n\n\nEnd file.\n`,
    `
    heading The Ebb
    note by quillmoth
    heading Salt
    scene Wren tied the boat off.
    heading Who Goes There?
    scene Nobody went.
    ending End file.`,
  );
  sections(
    'is none where a sentence begins with “by”',
    `The Ebb\n\nBy noon the quay was full.\n\n${STORY}`,
    'scene The Ebb',
  );
  sections('is none where a verse goes on', `Wren lived\n\nby the sea\n\n${STORY}`, 'scene Wren lived');
  sections(
    'is none of a card that the story shows',
    `Wren picked up the card.\n\nTitle: Ebb\nAuthor: Tam Reed\nStatus: Lost\n\n"Ours," said Tam.`,
    'scene Wren picked up the card.',
  );
  sections('has no titles behind a tab without contents', `Wren rowed.\n\n\tSalt\n\n\n${STORY}`, 'scene Wren rowed.');
  sections(
    'is no table of contents within a story',
    'Chapter 1\n\nWren opened the book.\n\nTable of Contents\n\nIt was blank.\n\n"Odd," said Tam.',
    'heading Chapter 1\nscene Wren opened the book.',
  );
});

describe('a card between two rows', () => {
  const REPLY = 'Wren laughed. "Who wrote this?"\n\n"The guild did," said Tam.';
  for (const row of ['===', '---', '***', '~~~', '-----------']) {
    sections(
      `parts no scenes: ${row}`,
      `Wren opened the scroll.\n\n${row}\nName: Wren Hale\nClass: Sailor\nHealth: 12\n${row}\n\n${REPLY}`,
      'scene Wren opened the scroll.',
    );
    sections(
      `with a name and short lines: ${row}`,
      `Wren opened the scroll.\n\n${row}\n[Wren Hale]\n17 years old\nA good hand in a boat.\n${row}\n\n${REPLY}`,
      'scene Wren opened the scroll.',
    );
  }
  sections(
    'keeps its brackets in the title',
    `===\n[Wren Hale]\n17 years old\n===\n\n${REPLY}`,
    'scene [Wren Hale] 17 years old',
  );
  sections(
    'may have room round its lines',
    `Wren opened the scroll.\n\n---\n\n[Wren Hale]\n\nHealth: 12\n\nMana: 3\n\n---\n\n${REPLY}`,
    'scene Wren opened the scroll.',
  );
  sections(
    'needs no rows to be no place',
    `Wren opened the scroll.\n\n[Wren Hale]\n\nHealth: 12\n\n${REPLY}`,
    'scene Wren opened the scroll.',
  );
  sections(
    'is none where the rows part scenes',
    `Wren slept.\n\n***\n\nTam rowed home.\n\n***\n\n${REPLY}`,
    'scene Wren slept.\nscene Tam rowed home.\nscene Wren laughed. "Who wrote this?"',
  );
  sections(
    'is none of paragraphs that stand tight',
    `Wren slept.\n***\nTam rowed home.\nThe tide was out.\n***\n${REPLY.replace('\n\n', '\n')}\nNobody answered.`,
    'scene Wren slept.\nscene Tam rowed home.\nscene Wren laughed. "Who wrote this?"',
  );
});
