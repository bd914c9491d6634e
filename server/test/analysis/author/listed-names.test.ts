import assert from 'node:assert/strict';
import { attributedQuotations, resolvedCastOf } from '../../../src/analysis/attribution/resolvedCast.js';
import { type ListedMember } from '../../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../../src/analysis/outline/outline.js';
import { placedScenes } from '../../../src/analysis/structure/outline.js';
import { Manuscript } from '../../../src/manuscript/manuscript.js';

/** Who speaks each quotation, one a line, where the author lists these persons. */
function spoken(text: string, cast: readonly ListedMember[]): string {
  const outline = outlineOf(Manuscript.of(text.trim()));
  const resolved = resolvedCastOf(outline, { cast, speakerOverrides: new Map() });
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, resolved))
    .map(({ speaker }) => speaker ?? 'nobody known')
    .join('\n');
}

/** All persons, one a line with their names, where the author lists these. */
const company = (text: string, cast: readonly ListedMember[]): string =>
  resolvedCastOf(outlineOf(Manuscript.of(text.trim())), { cast, speakerOverrides: new Map() })
    .roster.members.map(({ name, aliases }) => [name, ...aliases].join(' = '))
    .sort()
    .join('\n');

const FERRY = `
Ilse untied the rope. "Last crossing," she said.

"Is there room for two?" asked Corin.

"There is room for one," said Ilse, "and a goat."

"Then the goat stays," said Corin.
`;

describe('a name that the author lists', () => {
  it('is that of the one whom the text calls by a part of it', () =>
    assert.equal(company(FERRY, [{ name: 'Ilse Varga' }, { name: 'Corin' }]), 'Corin\nIlse Varga = Ilse'));
  it('is nobody’s where two listed persons may be meant', () =>
    assert.equal(
      company(FERRY, [{ name: 'Ilse Varga' }, { name: 'Ilse Bott' }]),
      'Corin\nIlse\nIlse Bott\nIlse Varga',
    ));
  it('is not that of a person of other pronouns', () =>
    assert.equal(company(FERRY, [{ name: 'Ilse Varga', pronouns: ['he'] }]), 'Corin\nIlse\nIlse Varga'));
  it('may be a group’s, with its article or without', () => {
    const text = `
Ilse knocked at the gate. "Is it open?" she asked.

"It is shut," said Corin.

"Nobody passes," said the Choir.

"We have a letter," said Ilse.

"Read it," the Choir said.
`;
    const expected = 'Ilse\nCorin\nthe Choir\nIlse\nthe Choir';
    assert.equal(spoken(text, [{ name: 'the Choir', pronouns: ['they'] }]), expected);
    assert.equal(
      spoken(text.replaceAll('the Choir', 'the sentries'), [{ name: 'the sentries' }]),
      expected.replaceAll('the Choir', 'the sentries'),
    );
  });
});
