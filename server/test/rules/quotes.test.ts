import { snapshotFor } from '../support/snapshot.js';
import assert from 'node:assert/strict';
import { Manuscript } from '../../src/manuscript/manuscript.js';
import { rules } from '../../src/rules/index.js';
import { optionsFrom } from '../../src/rules/engine/options.js';
import { placedFindings } from '../../src/rules/engine/run.js';
import { each, scenes } from '../support/each-line.js';

describe('quotation marks that are right', () => {
  each(`
“I can swim,” she said. “Can you?”
« Je nage », dit-elle.
„Ich schwimme“, sagte er.
”Jag simmar”, sade han.
“He said ‘no’ and left.”
“ ‘No’ was all he said,” she told me.
She had it from the “Gannet.”
The rope was 6" thick and 5' 10" long.
“…”
“Oh—” she said.
Rock ’n’ roll, she called it. Get ’em.
`);
  scenes(`
“I know the way,” said Petra. “Follow me.
“Mind the step. Mind the beam.
“And mind the dog,” Petra said.

“We sailed on the Monday,” said Petra.
“On the Tuesday,” said Teodor.
`);
});

describe('quotation marks that are wrong', () => {
  each(`
Come on board,” she said.
              ^ Insert the opening quotation mark, or remove this closing one: no quotation is open
“Come on board. ”
               ^ Remove the space before the closing quotation mark
‘ Come on board,’ she said.
 ^ Remove the space after the opening quotation mark
“She said “no” again.”
          ^^^^ Use single quotation marks: this quotation is inside another one
“Come on board,“ she said.
               ^ Turn this quotation mark: it closes a quotation
I sent ‘em home.
       ^ Turn this apostrophe
`);
});

describe('a closing mark without an opening one', () => {
  const options = optionsFrom(
    Object.fromEntries(rules.map(({ id, level }) => [id, id === 'quotes/extra-close' ? level : 'off'])),
    [],
  );
  const levels = (text: string): string[] =>
    placedFindings(snapshotFor(Manuscript.of(text), { options })).map(({ finding }) => finding.level);
  const told = 'The tide went out that evening.\n\nPetra mended the net on deck.\n\nTeodor slept through it all.\n\n';

  it('is a slip', () => assert.deepEqual(levels(`${told}Mind the step.”\n`), ['warning']));

  it('may be the end of a speech that began before an unmarked border', () => {
    const text = `${told.repeat(6)}“Do you know the verse?\n\nThe tide is but a debt.\n\n\nAnd I forget the rest.”\n\n${told.repeat(2)}`;
    assert.deepEqual(levels(text), ['information']);
  });
});
