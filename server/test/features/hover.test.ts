import assert from 'node:assert/strict';
import { hover } from '../../src/features/hover.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { fixture, positionOf, withBrackets } from '../support/fixture.js';

/** What the hover at the cursor says, and the stretch it is about in brackets. Null: nothing. */
function check(source: string, about: string | null, says: readonly RegExp[] = []): void {
  const { text, cursor } = fixture(source);
  const answer = hover(Manuscript.of(text), positionOf(text, cursor));
  assert.equal(answer && withBrackets(text, [answer.range!]), about);
  const value = answer === null ? '' : (answer.contents as { readonly value: string }).value;
  for (const pattern of says) assert.match(value, pattern);
}

describe('hover', () => {
  it('tells on a quotation who speaks and how that is known', () => {
    check('“Hold‸ it,” Ada said.', '⟦“Hold it,”⟧ Ada said.', [/\*\*Ada\*\*/, /the tag names the speaker/, /\d+ % sure/]);
  });

  it('tells when nothing says who speaks', () => {
    check('“Hold‸ it.”', '⟦“Hold it.”⟧', [/Who speaks\?/]);
  });

  it('tells the counts and voices of a scene on its first line and on the break above', () => {
    const says = [/\*\*Morning came\\\.\*\*/, /5 words of story · AO3 counts 5 · 1 min to read/, /Speeches: Ada 1/];
    check('Night.\n\n***\n\nMorn‸ing came.\n\n“Up!” Ada said.', 'Night.\n\n***\n\n⟦Morning came.⟧\n\n“Up!” Ada said.', says);
    check('Night.\n\n*‸**\n\nMorning came.\n\n“Up!” Ada said.', 'Night.\n\n⟦***⟧\n\nMorning came.\n\n“Up!” Ada said.', says);
  });

  it('tells the counts of a chapter on its heading', () => {
    check('Chap‸ter 1\n\nNight.\n\n***\n\nMorning came.', '⟦Chapter 1⟧\n\nNight.\n\n***\n\nMorning came.', [/Chapter 1\*\* · 2 scenes/, /3 words of story/]);
  });

  it('says nothing elsewhere', () => {
    check('Night fell.\n\nNobody‸ saw.', null);
    check('Night fell.\n\n‸\nNobody saw.', null);
    check('‸', null);
  });

  it('lets no title act as mark-up', () => {
    check('*A* [b‸ell](x) rang.', '⟦*A* [bell](x) rang.⟧', [/\\\[bell\\\]/]);
  });
});
