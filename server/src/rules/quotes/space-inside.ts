import type { Span } from '../../manuscript/position.js';
import { defineRule, replace } from '../rule.js';
import type { Prose, Speech } from '../../manuscript/block.js';

/** `" Hi"` */
export const spaceInside = defineRule({
  id: 'quotes/space-inside',
  scope: 'block',
  level: 'warning',
  summary: 'No blank stands between quotation marks and the words in them.',
  reason: `A blank inside the marks turns curly ones the wrong way in most programs, and may leave the mark alone at a line's end. French sets a blank in its guillemets,
by rule: those are not looked at. Between marks of two kinds, and beside an ellipsis of points with blanks, it is left alone.`,
  examples: `
“ Cast off,” said Petra.
 ^ A blank stands behind the opening mark
"Cast off! " said Petra.
          ^ A blank stands before the closing mark

“Cast off,” said Petra.
« Larguez », dit-elle.
“ ‘Cast off’ was all he said,” said Petra.
“. . . and cast off . . . ” said Petra.
`,
  check(block, { report }) {
    for (const inline of block.inlines) {
      if (inline.kind !== 'speech' || inline.open || !/["“'‘]/.test(inline.marks)) continue;
      for (const { span, side } of blanksIn(block, inline)) report(block, span, `A blank stands ${side} mark`, { fixes: [replace('Remove the blank', block, span, '')] });
    }
  },
});

function blanksIn({ text }: Prose, { from, to }: Speech): { readonly span: Span; readonly side: string }[] {
  const blanks = [];
  if (/^ [\p{L}\p{N}]/u.test(text.slice(from + 1, from + 3))) blanks.push({ span: { from: from + 1, to: from + 2 }, side: 'behind the opening' });
  if (/[^\s.…—–-][\p{L},.!?…] $/u.test(text.slice(to - 4, to - 1)) && to - from > 4) blanks.push({ span: { from: to - 2, to: to - 1 }, side: 'before the closing' });
  return blanks;
}
