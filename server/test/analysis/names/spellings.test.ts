import assert from 'node:assert/strict';
import { resolvedCastOf } from '../../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS, type ListedMember } from '../../../src/analysis/author/authorSettings.js';
import { nameVariantsOf } from '../../../src/analysis/checks/nameVariants.js';
import { outlineOf } from '../../../src/analysis/outline/outline.js';
import { Manuscript } from '../../../src/manuscript/manuscript.js';

const TALK =
  'Marisol shut the ledger. “We open at nine,” said Marisol. Teodor nodded at Marisol. “At nine,” Teodor said.\n\n'.repeat(
    4,
  );

/** What looks like a slip in a text that ends so. */
function slips(end: string, cast: readonly ListedMember[] = []): string[] {
  const outline = outlineOf(Manuscript.of(TALK + end + '\n'));
  return [...nameVariantsOf(outline, resolvedCastOf(outline, { ...NO_AUTHOR_SETTINGS, cast }))].map(
    ([word, { name, sure }]) => `${word} for ${name}${sure ? '' : '?'}`,
  );
}

describe('slips of names', () => {
  it('are words a letter away from a name that stands often', () => {
    assert.deepEqual(slips('“Good night, Marsiol,” Teodor said. Later Tedor left.'), [
      'Marsiol for Marisol',
      'Tedor for Teodor',
    ]);
  });

  it('are less sure when they stand often themselves', () =>
    assert.deepEqual(slips('Marsiol sat, Marsiol rose, and Marsiol left.'), ['Marsiol for Marisol?']));

  it('are no other names, plurals, pet forms, abbreviations or words of the text', () => {
    assert.deepEqual(
      slips('Marisa came. The Marisols were out. Marisolo, called Teodora, laughed at a marisal; a Marisal is a tree.'),
      [],
    );
    assert.deepEqual(slips('The street was Marisol Rd. in July.'), []);
  });

  it('are no names that the author lists', () =>
    assert.deepEqual(slips('“Good night, Marsiol,” Teodor said.', [{ name: 'Marisol', aliases: ['Marsiol'] }]), []));

  it('are told of names that the author lists, however rare', () => {
    assert.deepEqual(slips('Annika sat. Annica rose. Annika left.', [{ name: 'Annika' }]), ['Annica for Annika']);
    assert.deepEqual(slips('Annika sat. Annica rose. Annika left.'), []);
  });

  it('are the same object while an edit changes none', () => {
    const before = Manuscript.of(`${TALK}“Good night, Marsiol,” Teodor said. It was late.\n`);
    const at = before.positionOf(before.text.length - 2);
    const after = before.edit({ range: { start: at, end: at }, text: ' again' });
    const of = (manuscript: Manuscript) =>
      nameVariantsOf(outlineOf(manuscript), resolvedCastOf(outlineOf(manuscript), NO_AUTHOR_SETTINGS));
    assert.equal(of(after), of(before));
  });
});
