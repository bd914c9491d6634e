import type { Prose, Speech } from '../../manuscript/block.js';
import type { Span } from '../../manuscript/position.js';
import { defineRule, replace, type Level } from '../rule.js';

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
      for (const { span, side, level } of blanksIn(block, inline)) {
        report(block, span, `A blank stands ${side} mark`, { fixes: [replace('Remove the blank', block, span, '')], atMost: level });
      }
    }
  },
});

interface Blank {
  readonly span: Span;
  readonly side: string;
  readonly level: Level;
}

/** Blanks beside the marks. Where a dash or an inner mark may have been lost beside the blank, it is less sure; before a small letter nothing is said. */
function blanksIn({ text }: Prose, { from, to }: Speech): Blank[] {
  const blanks: Blank[] = [];
  const level = /(?:^|[\s"“])['‘]\p{L}|['’](?:[\s.,!?]|$)/u.test(text.slice(from, to - 1)) ? 'information' : 'warning';
  if (/^ \p{Lu}/u.test(text.slice(from + 1, from + 3))) blanks.push({ span: { from: from + 1, to: from + 2 }, side: 'behind the opening', level });
  if (/[\p{L}\p{N}][,.!?] $/u.test(text.slice(to - 4, to - 1)) && to - from > 4) blanks.push({ span: { from: to - 2, to: to - 1 }, side: 'before the closing', level });
  return blanks;
}
