import * as l10n from '@vscode/l10n';
import type { Block, OpeningMark, Prose, PlacedQuotation } from '../../manuscript/block.js';
import { defineRule, replace } from '../definition/rule.js';
import { quotationsIn, reread } from '../support/quotes/reread.js';
import { strayClosers } from '../support/quotes/closingMarks.js';
import { regexSource } from '../../text/regexSource.js';

/** A second paragraph of a speech that lacks its opening mark. */
export const continuationUnopened = defineRule({
  id: 'quotes/continuation-unopened',
  scope: 'scene',
  level: 'information',
  title: 'Opening quotation mark of speech that continues',
  summary: 'Speech that continues in the next paragraph begins there with an opening quotation mark.',
  reason: `Speech over several paragraphs has an opening quotation mark at the start of each one and a closing one only at the very end, so readers know that
somebody still speaks. A letter or a poem that is read aloud, introduced by a colon or a comma or running over more paragraphs, may do without.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“We sailed on the Monday, with nothing but biscuit.
By Thursday we had eaten the biscuit and were looking at the cook.”
^^ Insert an opening quotation mark: the speech from the paragraph above continues

“We sailed on the Monday, with nothing but biscuit.
“By Thursday we had eaten the biscuit and were looking at the cook.”

“Here is what the letter says:
The bridge is down and the road is out.”

“The bridge is down and the road is out.
Yours ever, F. Harker.”

“Harker writes that the bridge is down, and I quote him.
A bridge is but a road with doubts.” Petra folded the letter.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    written.forEach((block, at) => {
      const open = openEnd(written[at - 1]);
      if (!open || block.kind !== 'prose' || !isRest(block) || isFarewell(block.text)) return;
      report(
        block,
        { from: 0, to: 2 },
        l10n.t('Insert an opening quotation mark: the speech from the paragraph above continues'),
        {
          fixes: opensWith(block, open.openingMark)
            ? [replace(l10n.t('Insert an opening quotation mark'), block, { from: 0, to: 0 }, open.openingMark)]
            : [],
        },
      );
    });
  },
});

/** Whether the whole paragraph would be speech with the mark at its start. */
function opensWith(block: Prose, mark: OpeningMark): boolean {
  const again = reread(block, { from: 0, to: 0 }, mark, 1);
  const [first] = again ? quotationsIn(again) : [];
  return first?.from === 0 && !first.open && strayClosers(again!).length === 0;
}

/**
 * The speech in double marks that a paragraph leaves open, unless it leads into a letter or verse with a comma or
 * colon.
 */
function openEnd(block: Block | undefined): PlacedQuotation | undefined {
  const last = block?.kind === 'prose' ? block.inlines.at(-1) : undefined;
  if (last?.kind !== 'speech' || !last.open || !/["“]/.test(last.openingMark)) return undefined;
  return /[\p{L}\p{N}.!?…][*_]?$/u.test(block!.text.slice(0, last.to)) ? last : undefined;
}

/** Whether a text is a letter's closing formula: on a line of its own, without an opening mark. */
export const isFarewell = (text: string): boolean => FAREWELL.test(text);

const FAREWELL = new RegExp(
  regexSource`
    ^\s*(?:(?:ever|always|as ever|as always|very|most|and|i am|i remain|believe me)[,\s]+)*(?:your(?:['’]?s|\s+(?:own|
    most|very|ever|affectionate|loving|obedient|sincere|devoted|faithful|humble))|sincerely|faithfully|affectionately|
    love|lovingly|respectfully|regards|kind regards|best)\b
  `,
  'i',
);

/** Whether the paragraph is speech to its very end, but for the mark it lacks: the one mark in it closes there. */
function isRest(block: Prose): boolean {
  const strays = strayClosers(block);
  return strays.length === 1 && strays[0]!.at === block.size - 1 && block.inlines.length === 1;
}
