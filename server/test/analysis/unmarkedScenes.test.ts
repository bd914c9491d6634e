import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The first words of the lines where a scene starts after the first, surely or (`?`) probably. */
function startsOf(name: string): string[] {
  const text = readFileSync(`server/test/fixtures/unmarked/${name}.txt`, 'utf8');
  const manuscript = Manuscript.of(text);
  const outline = outlineOf(manuscript);
  const first = outline.chapters.map((_, at) =>
    outline.chapters.slice(0, at).reduce((sum, { sections }) => sum + blocksIn(sections), 0),
  );
  const sure = [...placedScenes(outline)].map(({ index }) => ({ index, mark: '' }));
  const probable = outline.chapters.flatMap(({ probableStarts }, chapter) =>
    probableStarts.map(({ at }) => ({ index: first[chapter]! + at, mark: '? ' })),
  );
  const lines = text.split('\n');
  return [...sure.slice(1), ...probable]
    .sort((a, b) => a.index - b.index)
    .map(({ index, mark }) => {
      const line = manuscript.lineOf(index);
      return `${mark}${line + 1} ${lines[line]!.split(' ').slice(0, 3).join(' ')}`;
    });
}

const blocksIn = (sections: readonly { readonly blocks: readonly unknown[] }[]): number =>
  sections.reduce((sum, { blocks }) => sum + blocks.length, 0);

const threeScenes = (name: string, ...starts: readonly string[]): void => {
  it(name, () =>
    deepEqual(
      startsOf(name).map(start => start.replace(/^\? /, '')),
      starts,
    ),
  );
};

/** Chapters written for this test, each with three scenes and no mark between them: found, surely or probably. */
describe('the scenes of a chapter that marks none', () => {
  threeScenes('tide-bell', '29 The next morning,', '59 Out on the');
  threeScenes('understairs', '25 Three weeks later', '55 It was past');
  threeScenes('relay', '32 Tamsin Vale hated', '60 Two days later');
  // The third scene starts with speech, on line 35; what is found is the description behind it.
  threeScenes('hazel-wood', '17 On Saturday I', '43 All down the');
});
