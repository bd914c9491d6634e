import type { Block, Prose, PlacedQuotation } from '../../../manuscript/block.js';
import { dialectOf, type Dialect } from '../../../manuscript/dialect.js';
import { memo } from '../../../manuscript/memo.js';
import { parseBlock } from '../../../manuscript/parse.js';
import type { Span } from '../../../text/position.js';
import { MAX_REREAD_UNITS } from '../limits.js';

/**
 * The paragraph as it would be read with `text` in the place of a span; undefined where it would be no prose, or where
 * reading it so many `times` costs too much. What its text's dialect is, only the paragraph itself tells here.
 */
export function reread(block: Prose, { from, to }: Span, text: string, times: number): Prose | undefined {
  if (block.size * times > MAX_REREAD_UNITS) return undefined;
  const again: Block = parseBlock(
    block.text.slice(0, from) + text + block.text.slice(to),
    block.entry,
    dialectIn(block),
  );
  return again.kind === 'prose' ? again : undefined;
}

const dialectIn = memo((block: Prose): Dialect => {
  const quotations = quotationsIn(block);
  return {
    ...dialectOf(block.tally),
    marks: true,
    dashes: quotations.some(({ openingMark }) => openingMark === '—'),
    singles: quotations.some(({ openingMark, outer }) => outer && (openingMark === "'" || openingMark === '‘')),
    guillemets: quotations.some(({ openingMark, continues }) => openingMark === '»' && !continues) ? 'in' : 'out',
  };
});

/** All words in marks of a paragraph, said or held up. */
export const quotationsIn = ({ inlines }: Prose): readonly PlacedQuotation[] =>
  inlines.filter((inline): inline is PlacedQuotation => inline.kind === 'speech' || inline.kind === 'quoted');

/** How many of them lack their closing mark. */
export const openCount = (block: Prose): number =>
  quotationsIn(block).filter(({ open, openingMark }) => open && openingMark !== '—').length;

/** Whether a mark put in at `at` would be read as the end of a quotation, with one open quotation less for it. */
export function closesAt(block: Prose, at: number, mark: string, times: number): boolean {
  const again = reread(block, { from: at, to: at }, mark, times);
  return (
    again !== undefined &&
    openCount(again) < openCount(block) &&
    quotationsIn(again).some(({ open, to }) => !open && to === at + mark.length)
  );
}
