import * as l10n from '@vscode/l10n';
import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { defineRule, type Fix } from '../definition/rule.js';

/** `"He said "no" to me."` */
export const nestedSame = defineRule({
  id: 'quotes/nested-same',
  scope: 'block',
  level: 'information',
  title: 'Quotation inside a quotation',
  summary: 'A quotation inside a quotation has the other kind of quotation marks.',
  reason: `With the same kind inside, the inner quotation seems to end the speech, and readers have to find the real end by trial. It is reported only where
the quotation can be read in one way.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“She told me “no” twice,” said Petra.
             ^^^^ Use single quotation marks
"He wrote "Beware" on the door and left."
          ^^^^^^^^ Use single quotation marks

“She told me ‘no’ twice,” said Petra.
“He said, ‘She called it “late” and left,’ and laughed,” said Petra.
"Beware," he said, "of the door."
`,
  check(block, { report }) {
    for (const inline of block.inlines) {
      if (inline.kind !== 'speech' && inline.kind !== 'quoted') continue;
      const [inner, second] = inline.nested.filter(({ openingMark }) => /["“”]/.test(openingMark));
      if (!inner || second || inline.open || !/["“”]/.test(inline.openingMark) || isThird(inline, inner)) continue;
      report(
        block,
        { from: inner.from, to: inner.to },
        l10n.t('Use single quotation marks: this quotation is inside another one'),
        { fixes: fixes(block, inner) },
      );
    }
  },
});

/** Whether it stands inside a quotation in the other marks, where these come round again. */
const isThird = ({ nested }: PlacedQuotation, inner: PlacedQuotation['nested'][number]): boolean =>
  nested.some(({ from, to, openingMark }) => !/["“”]/.test(openingMark) && from < inner.from && inner.to < to);

const SINGLE: Readonly<Record<string, string>> = { '"': "'", '“': '‘', '”': '’' };

const fixes = (block: Prose, { from, to }: PlacedQuotation['nested'][number]): Fix[] => [
  {
    title: l10n.t('Change to single quotation marks'),
    edits: [from, to - 1].map(at => ({ block, span: { from: at, to: at + 1 }, text: SINGLE[block.text[at]!]! })),
  },
];
