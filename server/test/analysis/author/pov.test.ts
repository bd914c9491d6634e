import assert from 'node:assert/strict';
import { resolvedCastOf } from '../../../src/analysis/attribution/resolvedCast.js';
import { sceneCommentsIn } from '../../../src/analysis/author/sceneComments.js';
import { povOf } from '../../../src/analysis/checks/pov.js';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../../src/analysis/outline/outline.js';
import { placedScenes } from '../../../src/analysis/structure/outline.js';
import { Manuscript } from '../../../src/manuscript/manuscript.js';

const STORY = 'Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at her.\n\n';
const MINE = 'I shut the ledger. I had counted twice, and I was tired. “We open at nine,” I said.\n\n';

/** From whose eyes each scene is told. */
function views(text: string, told: Partial<AuthorSettings> = {}): string[] {
  const outline = outlineOf(Manuscript.of(text));
  const cast = resolvedCastOf(outline, { ...NO_AUTHOR_SETTINGS, ...told });
  return [...placedScenes(outline)].map(({ section }) => {
    const pov = povOf(section, cast);
    return pov === null ? '–' : `${pov.name}, ${pov.kind}, by ${pov.by}`;
  });
}

describe('the point of view', () => {
  it('of a scene is what a comment says, then a head, the text, the project', () => {
    assert.deepEqual(views(`${STORY}***\n\n<!-- pov: Teodor -->\n\n${STORY}***\n\n${MINE}`, { pov: 'Marisol' }), [
      'Marisol, person, by project',
      'Teodor, person, by comment',
      'I, narrator, by text',
    ]);
    assert.deepEqual(views(`Teodor’s POV\n\n${STORY}`), ['Teodor, person, by heading']);
  });

  it('is nobody’s where nobody says, or where all minds are open', () => {
    assert.deepEqual(views(STORY), ['–']);
    assert.deepEqual(views(STORY, { pov: 'omniscient' }), ['–']);
  });

  it('names a narrator whom a comment names', () =>
    assert.deepEqual(views(`<!-- pov: Odile -->\n\n${MINE}`), ['Odile, narrator, by comment']));
});

describe('comments of a scene about itself', () => {
  const declared = (text: string) =>
    [...placedScenes(outlineOf(Manuscript.of(text)))]
      .map(({ section }) => sceneCommentsIn(section))
      .map(({ pov, cast }) => [pov, cast?.names ?? null]);

  it('stand above it or in it', () => {
    assert.deepEqual(
      declared(`<!-- cast: Marisol, the cook -->\n\n${STORY}***\n\n${STORY}<!-- ficwright pov: Teodor -->\n\n${STORY}`),
      [
        [null, ['Marisol', 'the cook']],
        ['Teodor', null],
      ],
    );
  });

  it('are read again when they change', () => {
    const before = Manuscript.of(`<!-- cast: Marisol -->\n\n${STORY}`);
    assert.deepEqual(declared(before.text), [[null, ['Marisol']]]);
    const start = before.positionOf('<!-- cast: Marisol'.length);
    const after = before.edit({ range: { start, end: start }, text: ', Teodor' });
    assert.deepEqual(
      [...placedScenes(outlineOf(after))].map(({ section }) => sceneCommentsIn(section).cast?.names),
      [['Marisol', 'Teodor']],
    );
  });
});
