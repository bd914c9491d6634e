import * as l10n from '@vscode/l10n';
import { isCapital, wordsIn } from '../../text/tokens.js';
import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { firstLetter, insideOf, joinsIn, lastSign, opensSentence, type Join } from '../support/dialogue/joins.js';
import { defineRule, type Fix } from '../definition/rule.js';
import { paragraphEnd } from '../support/paragraphEnd.js';
import { alike } from '../support/quotes/closingMarks.js';

/** `"Teodor, wait" "No."` */
export const sideBySide = defineRule({
  id: 'quotes/side-by-side',
  scope: 'scene',
  level: 'warning',
  title: 'Two quotations in a row',
  summary: 'Speech ends with punctuation before the next quotation begins.',
  reason: `When the first of two quotations has no punctuation at its end, they read as one speaker who closes and reopens the quotation marks for nothing, or
as two speakers whose paragraphs ran together. Both fixes are offered. Lists of words in quotation marks (*“yes” “no” “maybe”*) are left alone.`,
  yieldsTo: ['turns/two-speakers'],
  choice: true,
  examples: `
“Teodor, wait” “No.”
            ^^^^ End the first quotation
“I can't see the boat,” “It sank.” Petra turned away.
                     ^^^^ End the first quotation

“Teodor, wait.” Petra turned. “No.”
The buttons said “yes” “no” “maybe”.
“Yes” “No” “Maybe” stood on the buttons.
`,
  check(scene, { report }) {
    for (const block of scene.blocks) {
      if (block.kind !== 'prose') continue;
      for (const { join, next } of pairsIn(block)) {
        const at = lastSign(block.text, join.speech);
        report(
          block,
          { from: at, to: next.from + 1 },
          l10n.t('End the first quotation with punctuation, or start a new paragraph for another speaker'),
          { fixes: fixes(block, join, next, paragraphEnd(scene)) },
        );
      }
    }
  },
});

/** The quotations of a paragraph that run into the next one. */
const pairsIn = memo((block: Prose): readonly { readonly join: Join; readonly next: PlacedQuotation }[] =>
  joinsIn(block).flatMap(join => {
    const { next, speech: quotation, previous } = join;
    if (!next || (previous && touch(block, previous, quotation)) || !runsInto(block, join, next)) return [];
    return block.inlines.some(inline => inline.kind === 'speech' && inline !== next && touch(block, next, inline))
      ? []
      : [{ join, next }];
  }),
);

/** Whether nothing but spaces stands between two quotations. Three in a row are a list, or the voices of a crowd. */
const touch = ({ text }: Prose, one: PlacedQuotation, other: PlacedQuotation): boolean =>
  one.to <= other.from && /^[ \t]*$/.test(text.slice(one.to, other.from));

function runsInto(block: Prose, join: Join, next: PlacedQuotation): boolean {
  const { text } = block;
  const { speech: quotation } = join;
  if (
    !touch(block, quotation, next) ||
    quotation.open ||
    next.open ||
    !quotation.outer ||
    !next.outer ||
    !/["“'‘]/.test(quotation.openingMark) ||
    !alike(quotation.openingMark, next.openingMark)
  )
    return false;
  const last = text[lastSign(text, quotation)] ?? '';
  if (
    !/[\p{L}\p{N},]/u.test(last) ||
    !isCapital(firstLetter(text, next)) ||
    !isCapital(firstLetter(text, quotation)) ||
    !opensSentence(text, join)
  )
    return false;
  const [said, answer] = [quotation, next].map(({ from, to }) => wordsIn(text, from, to).length);
  return (last === ',' || said! > 1) && (answer! > 1 || /[.!?…—]/.test(text[lastSign(text, next)] ?? ''));
}

/** Two paragraphs, or one quotation. */
function fixes(block: Prose, { speech: quotation }: Join, next: PlacedQuotation, end: string): Fix[] {
  const at = lastSign(block.text, quotation);
  const stop = block.text[at] === ',' ? { from: at, to: at + 1 } : { from: at + 1, to: at + 1 };
  return [
    {
      title: l10n.t('Start a new paragraph'),
      edits: [
        { block, span: stop, text: '.' },
        { block, span: { from: quotation.to, to: next.from }, text: end },
      ],
    },
    {
      title: l10n.t('Join the two quotations'),
      edits: [{ block, span: { from: stop.from, to: insideOf(next).from }, text: '. ' }],
    },
  ];
}
