import * as l10n from '@vscode/l10n';
import { isMarked, type Block, type Prose, type PlacedQuotation } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import type { TagReading } from '../support/dialogue/tagClause.js';
import { joinsIn, tagBehind } from '../support/dialogue/joins.js';
import { closesAt } from '../support/quotes/reread.js';
import { CLOSING_MARK } from '../support/quotes/closingMarks.js';

/** An unclosed speech before another person's speech. */
export const continuationSuspicious = defineRule({
  id: 'quotes/continuation-suspicious',
  scope: 'scene',
  level: 'information',
  title: 'Open quotation before another speaker',
  summary: 'A quotation left open at the end of a paragraph continues with the same speaker.',
  reason: `Leaving out the closing quotation mark is right when the next paragraph continues the same speech. When the dialogue tag there names somebody else,
the quotation mark was probably lost. Speech over three or more paragraphs that all stay open is taken for what it looks like.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“I know the way,” said Petra. “Follow me.
                              ^^^^^^^ Close the quotation: the next paragraph belongs to another speaker, “Teodor said”
“You never knew the way,” Teodor said.

“I know the way,” said Petra. “Follow me.
“And mind the step,” Petra said.

“I know the way. Follow me.
“And mind the step,” Petra said.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    written.forEach((block, at) => {
      const next = written[at + 1];
      const open = openEnd(block);
      if (!open || block.kind !== 'prose' || next?.kind !== 'prose' || openEnd(next) || openEnd(written[at - 1]))
        return;
      const [one, other] = [speakerIn(block, 'last'), speakerIn(next, 'first')];
      if (!one || !other || !differ(one.name, other.name)) return;
      report(
        block,
        { from: open.from, to: open.from + firstWord(block.text, open.from) },
        l10n.t('Close the quotation: the next paragraph belongs to another speaker, “{0}”', excerpt(other.words)),
        {
          fixes: closesAt(block, open.to, CLOSING_MARK[open.openingMark], 1)
            ? [
                replace(
                  l10n.t('Insert the closing quotation mark at the end of the paragraph'),
                  block,
                  { from: open.to, to: open.to },
                  CLOSING_MARK[open.openingMark],
                ),
              ]
            : [],
          related: [
            { block: next, span: { from: other.tag.from, to: other.tag.to }, message: l10n.t('The other speaker') },
          ],
        },
      );
    });
  },
});

const firstWord = (text: string, from: number): number => /^\S+/.exec(text.slice(from))![0].length;

/** The speech that a paragraph leaves open at its end. */
const openEnd = (block: Block | undefined): PlacedQuotation | undefined => {
  const last = block?.kind === 'prose' ? block.inlines.at(-1) : undefined;
  return last?.kind === 'speech' && last.open && isMarked(last) ? last : undefined;
};

interface Speaker {
  readonly name: string;
  readonly words: string;
  readonly tag: TagReading;
}

/** The person whom the first or last tag of a paragraph names. */
function speakerIn(block: Prose, which: 'first' | 'last'): Speaker | undefined {
  const found = joinsIn(block).flatMap(({ speech: quotation, after }): Speaker[] => {
    const tag = quotation.open ? undefined : tagBehind(block.text, after);
    if (tag?.subject.kind !== 'name') return [];
    return [
      { tag, name: block.text.slice(tag.subject.from, tag.subject.to), words: block.text.slice(tag.from, tag.to) },
    ];
  });
  return found.at(which === 'first' ? 0 : -1);
}

/** Whether two names share no word: `Petra`, `Mr. Brandt`. */
function differ(one: string, other: string): boolean {
  const words = new Set(one.split(/[\s.]+/));
  return other.split(/[\s.]+/).every(word => word === '' || !words.has(word));
}
