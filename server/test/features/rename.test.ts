import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../src/features/rename.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf, withBrackets, withEdits } from '../support/fixture.js';

const URI = 'file:///lamp.fic';

/** The text after the person at the cursor is renamed; null when nobody can be. */
function check(source: string, newName: string, expected: string | null): void {
  const { text, cursor } = fixture(source);
  const edit = rename(Manuscript.of(text), positionOf(text, cursor), newName, URI);
  assert.equal(edit && withEdits(text, edit.changes![URI]!), expected?.replace(/^\n/, '') ?? null);
}

/** What the editor offers to rename at the cursor. */
function offers(source: string, expected: string | null): void {
  const { text, cursor } = fixture(source);
  const found = prepareRename(Manuscript.of(text), positionOf(text, cursor));
  assert.equal(found && withBrackets(text, [found.range]), expected);
}

describe('rename', () => {
  it('changes names and possessives, in speech and in the story', () => {
    check(`
“Is it done?” Ma‸ra asked.

“It is, Mara,” Idris said. Mara’s hands shook, and he saw it. “MARA! Sit.”

Mara sat.`, 'Tess', `
“Is it done?” Tess asked.

“It is, Tess,” Idris said. Tess’s hands shook, and he saw it. “TESS! Sit.”

Tess sat.`);
  });

  it('mends the possessive of a name in s', () => {
    check('“Go,” Silas said. Silas’ coat was wet. “Go, S‸ilas,” Ada said.', 'Bram', '“Go,” Bram said. Bram’s coat was wet. “Go, Bram,” Ada said.');
  });

  it('changes every form that shares the words, and the family’s plural', () => {
    check(`
Anna Mar‸low closed the shop. “Good night, Miss Marlow,” Idris said.

“Good night,” Anna said. Anna Marlow had a key. The Marlows always had a key, and nobody else’s opened the Marlows’ door.

“Good night,” Miss Marlow said again.`, 'Beth Hart', `
Beth Hart closed the shop. “Good night, Miss Hart,” Idris said.

“Good night,” Beth said. Beth Hart had a key. The Harts always had a key, and nobody else’s opened the Harts’ door.

“Good night,” Miss Hart said again.`);
  });

  it('changes one of several words and leaves the others', () => {
    check(`
“Yes,” Anna M‸arlow said. Anna laughed, and the Marlows laughed with her.

“No,” Anna said.`, 'Anna Fox', `
“Yes,” Anna Fox said. Anna laughed, and the Foxes laughed with her.

“No,” Anna said.`);
  });

  it('leaves others and their nicknames for the person alone', () => {
    check(`
“Come in, Lizzie,” Tom said.

“I am in,” Eliz‸abeth said. Elizabeth shut the door.

“So you are, Lizzie,” Tom said.`, 'Margaret', `
“Come in, Lizzie,” Tom said.

“I am in,” Margaret said. Margaret shut the door.

“So you are, Lizzie,” Tom said.`);
  });

  it('changes headings', () => {
    check('Chapter 1: Mara\n\n“Yes,” M‸ara said.\n\n“No,” Mara said.', 'Tess', 'Chapter 1: Tess\n\n“Yes,” Tess said.\n\n“No,” Tess said.');
  });

  it('is offered on names of the cast only', () => {
    offers('“Yes,” M‸ara said. She left.', '“Yes,” ⟦Mara⟧ said. She left.');
    offers('“Yes,” Mara said. S‸he left.', null);
    offers('“Yes,” sh‸e said, and Mara left.', null);
    offers('“Y‸es,” Mara said.', null);
    offers('“Yes,” said the cap‸tain. “No,” said the captain. “Go,” said the captain.', null);
    check('“Yes,” M‸ara said.', ' ', null);
  });
});
