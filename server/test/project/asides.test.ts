import assert from 'node:assert/strict';
import { isAside, namesFiles } from '../../src/project/asides.js';

const LEFT_ALONE = [
  'README',
  'README.md',
  'readme.txt',
  'Readme.de.md',
  'README-first.txt',
  'LICENSE',
  'license.txt',
  'LICENCE.md',
  'LICENSE-MIT',
  'COPYING',
  'Changelog.md',
  'CHANGELOG_2.txt',
  'CONTRIBUTING.md',
  'AUTHORS',
  'authors.txt',
  'CODE_OF_CONDUCT.md',
  'notes.md',
  'Notes.txt',
  'story-notes.md',
  'Plot Notes.txt',
  'outline.md',
  'Outlines.txt',
  'plot_outline.txt',
  'characters.md',
  'character-sheets.txt',
  'Story Bible.md',
  'worldbuilding.txt',
  'TODO.md',
  'to-do list.txt',
];
const CHAPTERS = [
  'chapter-01.txt',
  '01.md',
  'Notes from the Weir.md',
  'notes-to-myself-ch3.txt',
  'License to Wander.txt',
  'license-to-wander.md',
  'readmeant.txt',
  'Copying Odile.txt',
  'The Outline of a Face.txt',
  'outlined.md',
  'Character Study.txt',
  'characters-welcome.txt',
  'Authors Anonymous.md',
  'todos santos.txt',
  'a note on grief.txt',
  'changelings.md',
  'worlds apart.txt',
];

describe('files beside a story', () => {
  for (const name of LEFT_ALONE) it(`leaves ${name} alone`, () => assert.ok(isAside(name)));
  for (const name of CHAPTERS) it(`takes ${name} for a chapter`, () => assert.ok(!isAside(name)));

  it('takes a pattern at its word only when it names files', () => {
    for (const glob of ['notes.md', 'chapter-*.txt', 'extra/README.md', '{README,NOTES}.md', 'LICENSE'])
      assert.ok(namesFiles(glob), glob);
    for (const glob of ['*.md', '**/*.txt', '**/*.{txt,md}', 'chapters/**', '**', '*', 'notes/*.md'])
      assert.ok(!namesFiles(glob), glob);
  });
});
