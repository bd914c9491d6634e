import * as l10n from '@vscode/l10n';
import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { defineRule, replace, type Level } from '../definition/rule.js';
import { MAX_SPACED_ITALIC_WORDS } from '../limits.js';

/** `" Hi"` */
export const spaceInside = defineRule({
  id: 'quotes/space-inside',
  scope: 'block',
  level: 'warning',
  title: 'Spaces inside quotation marks',
  summary: 'There is no space between quotation marks, or the asterisks of italics in them, and the words inside.',
  reason: `A space inside the quotation marks makes most programs curl them the wrong way, and may leave one alone at the end of a line. Inside the asterisks
or underscores of italics it keeps Markdown from making italics at all. French puts a space inside its guillemets: those are not checked. A space between two
kinds of quotation marks, or next to an ellipsis of spaced periods, is left alone.`,
  examples: `
“ Cast off,” said Petra.
 ^ Remove the space after the opening quotation mark
"Cast off! " said Petra.
          ^ Remove the space before the closing quotation mark
“* No *,” said Petra.
 ^^^^^^ Remove the space inside the asterisks
"I said *cast off *, Teodor."
        ^^^^^^^^^^^ Remove the space inside the asterisks
“ *No*,” said Petra.
 ^ Remove the space after the opening quotation mark
“Cast off *now*, ” said Petra.
                ^ Remove the space before the closing quotation mark

“Cast off,” said Petra.
« Larguez », dit-elle.
“ ‘Cast off’ was all he said,” said Petra.
“. . . and cast off . . . ” said Petra.
“*No*, I said *no*, Teodor,” said Petra.
“Six * three is eighteen, and two * two is four,” said Petra.
`,
  check(block, { report }) {
    for (const inline of block.inlines) {
      if (inline.kind !== 'speech' || inline.open || !/["“'‘]/.test(inline.openingMark)) continue;
      for (const { span, side, level } of spacesIn(block, inline)) {
        const message =
          side === 'opening'
            ? l10n.t('Remove the space after the opening quotation mark')
            : l10n.t('Remove the space before the closing quotation mark');
        report(block, span, message, { fixes: [replace(l10n.t('Remove the space'), block, span, '')], atMost: level });
      }
      for (const { from, to, text } of looseItalics(block.text, inline)) {
        const message = l10n.t('Remove the space inside the asterisks: it keeps the italics from showing');
        report(block, { from, to }, message, {
          fixes: [replace(l10n.t('Remove the space'), block, { from, to }, text)],
          atMost: 'information',
        });
      }
    }
  },
});

interface StraySpace {
  readonly span: Span;
  readonly side: 'opening' | 'closing';
  readonly level: Level;
}

/**
 * Spaces inside the quotation marks. Where a dash or an inner quotation mark may have been lost there, it is less sure;
 * before lowercase nothing is reported.
 */
function spacesIn({ text }: Prose, { from, to }: PlacedQuotation): StraySpace[] {
  // Nearly no quotation has a space beside its marks.
  if (text[from + 1] !== ' ' && text[to - 2] !== ' ') return [];
  const blanks: StraySpace[] = [];
  const level = /(?:^|[\s"“])['‘]\p{L}|['’](?:[\s.,!?]|$)/u.test(text.slice(from, to - 1)) ? 'information' : 'warning';
  if (/^ (?:\p{Lu}|[*_]{1,3}\p{L})/u.test(text.slice(from + 1, from + 6)))
    blanks.push({ span: { from: from + 1, to: from + 2 }, side: 'opening', level });
  if (/(?:[\p{L}\p{N}][*_]{0,3}[,.!?][*_]{0,3}|\p{L}[*_]{1,3}) $/u.test(text.slice(to - 10, to - 1)) && to - from > 4)
    blanks.push({ span: { from: to - 2, to: to - 1 }, side: 'closing', level });
  return blanks;
}

/** Italics or bold whose words have a space between them and the asterisks, as they should be. */
function looseItalics(
  text: string,
  { from, to }: PlacedQuotation,
): { readonly from: number; readonly to: number; readonly text: string }[] {
  const inside = text.slice(from + 1, to - 1);
  if (!/[*_] | [*_]/.test(inside)) return [];
  return Array.from(inside.matchAll(ITALICS)).flatMap(
    ({ 0: all, 1: mark = '', 2: before, 3: words = '', 4: after, index }) =>
      (before === '' && after === '') ||
      !/^["'“‘]?\p{L}/u.test(words) ||
      (before !== '' &&
        after !== '' &&
        index > 0 &&
        index + all.length < inside.length &&
        words.split(' ').length > MAX_SPACED_ITALIC_WORDS)
        ? []
        : [{ from: from + 1 + index, to: from + 1 + index + all.length, text: `${mark}${words}${mark}` }],
  );
}

/** A pair of asterisks or underscores, each with a space or sign on its outer side, and what they hold. */
const ITALICS =
  /(?<![\p{L}\p{N}*_])([*_]{1,3})( {0,2})([^\s*_[\]](?:[^*_[\]\r\n]{0,200}[^\s*_[\]])?)( {0,2})\1(?![\p{L}\p{N}*_])/gu;
