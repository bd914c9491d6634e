import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver-types';
import { prepareRename, rename } from '../../src/features/rename/rename.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf, withBrackets, withEdits } from '../support/fixture.js';

const URI = 'file:///lamp.fic';

/** The text after the person at the cursor is renamed; null when nobody can be. */
function check(source: string, newName: string, expected: string | null): void {
  const { text, cursor } = fixture(source);
  const edit = rename(snapshotFor(Manuscript.of(text), { uri: URI }), positionOf(text, cursor), newName);
  assert.equal(edit && withEdits(text, edit.changes![URI]!), expected?.replace(/^\n/, '') ?? null);
}

/** What the editor offers to rename at the cursor. */
function offers(source: string, expected: string | null): void {
  const { text, cursor } = fixture(source);
  const found = prepareRename(snapshotFor(Manuscript.of(text)), positionOf(text, cursor));
  assert.equal(found && withBrackets(text, [found.range]), expected);
}

describe('rename', () => {
  it('changes names and possessives, in speech and in the story', () => {
    check(
      `
“Is it done?” Ma‸ra asked.

“It is, Mara,” Idris said. Mara’s hands shook, and he saw it. “MARA! Sit.”

Mara sat.`,
      'Tess',
      `
“Is it done?” Tess asked.

“It is, Tess,” Idris said. Tess’s hands shook, and he saw it. “TESS! Sit.”

Tess sat.`,
    );
  });

  it('leaves what stands beside a name: its tag, whose friend it is, what a nickname stands in', () => {
    check(
      'Wilhelmina “Mi‸nna” Stroud sat. “Tea?” Said Minna. Minna’s mother nodded.\n\n“Thanks, Minna,” said one of Minna’s friends.\n\n“Bye,” Says Minna And Tobin.',
      'Nan',
      'Wilhelmina “Nan” Stroud sat. “Tea?” Said Nan. Nan’s mother nodded.\n\n“Thanks, Nan,” said one of Nan’s friends.\n\n“Bye,” Says Nan And Tobin.',
    );
  });

  it('mends the possessive of a name in s', () => {
    check(
      '“Go,” Silas said. Silas’ coat was wet. “Go, S‸ilas,” Ada said.',
      'Bram',
      '“Go,” Bram said. Bram’s coat was wet. “Go, Bram,” Ada said.',
    );
  });

  it('changes every form that shares the words, and the family’s plural', () => {
    check(
      `
Anna Mar‸low closed the shop. “Good night, Miss Marlow,” Idris said.

“Good night,” Anna said. Anna Marlow had a key. The Marlows always had a key, and nobody else’s opened the Marlows’ door.

“Good night,” Miss Marlow said again.`,
      'Beth Hart',
      `
Beth Hart closed the shop. “Good night, Miss Hart,” Idris said.

“Good night,” Beth said. Beth Hart had a key. The Harts always had a key, and nobody else’s opened the Harts’ door.

“Good night,” Miss Hart said again.`,
    );
  });

  it('changes one of several words and leaves the others', () => {
    check(
      `
“Yes,” Anna M‸arlow said. Anna laughed, and the Marlows laughed with her.

“No,” Anna said.`,
      'Anna Fox',
      `
“Yes,” Anna Fox said. Anna laughed, and the Foxes laughed with her.

“No,” Anna said.`,
    );
  });

  it('leaves others and their nicknames for the person alone', () => {
    check(
      `
“Come in, Lizzie,” Tom said.

“I am in,” Eliz‸abeth said. Elizabeth shut the door.

“So you are, Lizzie,” Tom said.`,
      'Margaret',
      `
“Come in, Lizzie,” Tom said.

“I am in,” Margaret said. Margaret shut the door.

“So you are, Lizzie,” Tom said.`,
    );
  });

  it('asks about nicknames in speech where the editor can', () => {
    const { text, cursor } = fixture(
      '“Come in, Lizzie,” Tom said.\n\n“I am in,” Eliz‸abeth said. Elizabeth shut the door.\n\n“So you are, Lizzie,” Tom said.',
    );
    const edit = rename(snapshotFor(Manuscript.of(text), { uri: URI }), positionOf(text, cursor), 'Margaret Hale', 3);
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    const edits = change!.edits as AnnotatedTextEdit[];
    assert.equal(change!.textDocument.version, 3);
    assert.deepEqual(
      edits.map(({ newText, annotationId }) => `${newText} ${annotationId ?? ''}`.trim()),
      ['Margaret Hale', 'Margaret Hale', 'Margaret nickname', 'Margaret nickname'],
    );
    assert.equal(edit!.changeAnnotations!.nickname!.needsConfirmation, true);
  });

  it('changes names with something hung on to them, and those the cast does not know when they can be nobody else’s', () => {
    check(
      '“Yes,” M‸ara said. “M-Mara?” Idris asked. Mara’d gone, and Mara-like. “You, Mara?” Idris asked.',
      'Tess',
      '“Yes,” Tess said. “T-Tess?” Idris asked. Tess’d gone, and Tess-like. “You, Tess?” Idris asked.',
    );
    check(
      '“Yes,” Mr. Du‸nne said. “Dunne,” he said. Mr. Dunne bowed. “Mr. Dunne!” Ruth said.',
      'Hill',
      '“Yes,” Hill said. “Hill,” he said. Hill bowed. “Hill!” Ruth said.',
    );
  });

  it('takes a family name for one form without giving it to those that have one', () => {
    check(
      '“Yes,” said M‸ara. “No,” said Mara Quill. Mara Quill left. Mara sat.',
      'Mara Vane',
      '“Yes,” said Mara Vane. “No,” said Mara Quill. Mara Quill left. Mara Vane sat.',
    );
  });

  it('takes a name for one before a word that only begins like a subject', () => {
    check(
      '“I may,” W‸ill said. Will nodded. Will sat. “Will nobody go?” Will noticed nothing.',
      'Tom',
      '“I may,” Tom said. Tom nodded. Tom sat. “Will nobody go?” Tom noticed nothing.',
    );
  });

  it('knows a question from a name', () => {
    check(
      '“Will you come?” Ada asked.\n\n“I may,” W‸ill said. Will sat. “Will he?” Ada asked Will.',
      'Tom',
      '“Will you come?” Ada asked.\n\n“I may,” Tom said. Tom sat. “Will he?” Ada asked Tom.',
    );
  });

  it('changes headings', () => {
    check(
      'Chapter 1: Mara\n\n“Yes,” M‸ara said.\n\n“No,” Mara said.',
      'Tess',
      'Chapter 1: Tess\n\n“Yes,” Tess said.\n\n“No,” Tess said.',
    );
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
