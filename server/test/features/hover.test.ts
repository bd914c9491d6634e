import assert from 'node:assert/strict';
import { companyOf } from '../../src/analysis/author/company.js';
import { NOTHING_TOLD } from '../../src/analysis/author/told.js';
import { outlineOf } from '../../src/analysis/outline.js';
import { hover } from '../../src/features/hover.js';
import { keyAt } from '../../src/features/lineAt.js';
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

const TALK = `Mara shut the hatch. Idris was at the pump, and he did not look up.

“You are late,” Idris said.

“I know.”

“The pump is dry, Mara.”

“Then prime it.”

“With what?” he asked.

Mara kicked the bucket over. “With that.”`;

/** What the hover says of a line of a longer talk, but for how surely; `own`: whom the author set for it. */
function says(line: string, expected: string, { own }: { readonly own?: string } = {}): void {
  const { text, cursor } = fixture(TALK.replace(line.replace('‸', ''), line));
  const manuscript = Manuscript.of(text);
  const position = positionOf(text, cursor);
  const told = own === undefined ? NOTHING_TOLD : { cast: [], marks: new Map([[keyAt(manuscript, position)!, own]]) };
  const answer = hover(manuscript, position, companyOf(outlineOf(manuscript), told));
  assert.equal((answer?.contents as { readonly value: string }).value.split(' · ')[0], expected);
}

describe('hover', () => {
  it('tells on a quotation who speaks, why and how surely', () => {
    check('“Hold‸ it,” Ada said.', '⟦“Hold it,”⟧ Ada said.', [/^\*\*Ada\*\*: named in the tag · sure$/]);
    check('“Hold it,” Ada said. “N‸ow.”', '“Hold it,” Ada said. ⟦“Now.”⟧', [/^\*\*Ada\*\*: named in the same paragraph · sure$/]);
  });

  it('tells by what an untagged line is known', () => {
    says('“The pump is d‸ry, Mara.”', '**Idris**: answers Mara, who is addressed by name');
    says('“Then p‸rime it.”', '**Mara**: answers Idris, who calls Mara by name');
    says('“W‸ith what?” he asked.', '**Idris**: meant by “he” in the tag');
    says('Mara kicked the bucket over. “W‸ith that.”', '**Mara**: acts beside the words');
  });

  it('tells an author’s own mark', () => {
    says('“W‸ith what?” he asked.', '**Mara**: set by you', { own: 'Mara' });
  });

  it('tells when nobody can tell', () => {
    check('“Hold‸ it.”', '⟦“Hold it.”⟧', [/^\*\*Nobody can tell from the text\*\*\.$/]);
  });

  it('tells the counts and voices of a scene on its first line and on the break above', () => {
    const says = [/\*\*Morning came\\\.\*\*/, /5 words of story · AO3 will show 5 if this is posted as it is · 1 min to read/, /Speeches: Ada 1/];
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
