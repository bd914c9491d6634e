import type { Prose, Speech } from '../../manuscript/block.js';
import { defineRule, type Fix } from '../rule.js';

/** `"He said "no" to me."` */
export const nestedSame = defineRule({
  id: 'quotes/nested-same',
  scope: 'block',
  level: 'information',
  summary: 'A quotation inside a quotation stands in the other kind of marks.',
  reason: `With the same marks inside, the first of them seems to end the speech, and readers have to find its end by trial. Reported only where the marks can be read in one
way.`,
  examples: `
“She told me “no” twice,” said Petra.
             ^^^^ The quotation inside stands in the same marks
"He wrote "Beware" on the door and left."
          ^^^^^^^^ The quotation inside stands in the same marks

“She told me ‘no’ twice,” said Petra.
“He said, ‘She called it “late” and left,’ and laughed,” said Petra.
"Beware," he said, "of the door."
`,
  check(block, { report }) {
    for (const inline of block.inlines) {
      if (inline.kind !== 'speech' && inline.kind !== 'quoted') continue;
      const [inner, second] = inline.nested.filter(({ marks }) => /["“”]/.test(marks));
      if (!inner || second || inline.open || !/["“”]/.test(inline.marks) || isThird(inline, inner)) continue;
      report(block, { from: inner.from, to: inner.to }, 'The quotation inside stands in the same marks as the one around it', { fixes: fixes(block, inner) });
    }
  },
});

/** Whether it stands inside a quotation in the other marks, where these come round again. */
const isThird = ({ nested }: Speech, inner: Speech['nested'][number]): boolean => nested.some(({ from, to, marks }) => !/["“”]/.test(marks) && from < inner.from && inner.to < to);

const SINGLE: Readonly<Record<string, string>> = { '"': "'", '“': '‘', '”': '’' };

const fixes = (block: Prose, { from, to }: Speech['nested'][number]): Fix[] => [{
  title: 'Use single marks inside',
  edits: [from, to - 1].map(at => ({ block, span: { from: at, to: at + 1 }, text: SINGLE[block.text[at]!]! })),
}];
