import type { Chapter } from '../../analysis/structure/outline.js';
import type { Block, SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { written } from './sceneBreaks.js';
import { MAX_CARD_LINE_UNITS, MAX_CARD_LINES } from './limits.js';

const blocksOf = memo(({ sections }: Chapter): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'directive')),
);

/**
 * Whether a row of signs is one of two equal rows that frame a card: a few short lines that are no sentences, or in
 * brackets, or name a value.
 */
export function framesCard(row: SceneBreak, chapter: Chapter): boolean {
  const blocks = blocksOf(chapter);
  const at = blocks.indexOf(row);
  const near = (way: 1 | -1): readonly string[] => {
    const lines: string[] = [];
    for (let i = at + way; blocks[i] && lines.length <= MAX_CARD_LINES; i += way)
      lines.push(...(way > 0 ? linesOf(blocks[i]!) : linesOf(blocks[i]!).reverse()));
    return lines;
  };
  return [near(1), near(-1)].some(lines => {
    const other = lines.indexOf(written(row).trim());
    return other >= 0 && isCard(lines.slice(0, other));
  });
}

/** The written lines of a block, up to a card's size. A row right below a line belongs to its paragraph. */
const linesOf = ({ text }: Block): string[] =>
  (text.length > MAX_CARD_LINES * MAX_CARD_LINE_UNITS * 2 ? [text] : text.split(/[\r\n]+/))
    .map(line => line.trim())
    .filter(line => line !== '');

const isCard = (lines: readonly string[]): boolean =>
  lines.length > 0 &&
  lines.length <= MAX_CARD_LINES &&
  lines.every(line => line.length <= MAX_CARD_LINE_UNITS && !/^["“‘]/.test(line)) &&
  (lines.some(line => /^[[(<{|【「].*[\])>}|】」]$/.test(line) || /^[^.!?]{1,30}:\s+\S/.test(line)) ||
    !lines.some(line => /[.!?…]["”’)*_]*$/.test(line)));
