import type { Block, SceneBreak } from '../../manuscript/block.js';
import { MAX_CARD_BLOCKS, MAX_CARD_LINE_UNITS, MAX_CARD_LINES } from './limits.js';

const written = (block: Block): string => block.text.slice(0, block.size);
const rowOf = (block: Block | undefined): string | null =>
  block?.kind === 'break' && !block.spelled && DRAWN.test(block.mark) ? block.mark : null;
const DRAWN = /^[-=~*_+#─━═\s]{3,}$/;

/**
 * A card: two rows of signs and the blocks between. `to`: index of the second row, or of the paragraph whose last line
 * it is.
 */
export interface Card {
  readonly from: number;
  readonly to: number;
}

/**
 * The cards of a chapter, framed by two equal rows: status screens, system messages, labels. Their rows are no scene
 * breaks.
 */
export function cardsIn(blocks: readonly Block[]): Card[] {
  const frames: Card[] = [];
  for (let from = 0; from + 1 < blocks.length; from++) {
    const row = rowOf(blocks[from]);
    const to = row === null ? -1 : closingRow(blocks, from, row);
    if (to < 0) continue;
    frames.push({ from, to });
    from = to;
  }
  return frames;
}

/** Index of the block that ends the card opened by the row at `from`; -1 for no card. */
function closingRow(blocks: readonly Block[], from: number, row: string): number {
  let tight = blocks[from]!.gap === 0;
  const lines: string[] = [];
  for (let at = from + 1; at < Math.min(blocks.length, from + 2 + MAX_CARD_BLOCKS); at++) {
    const block = blocks[at]!;
    if (rowOf(block) === row)
      return lines.length > 0 && isCard(lines, tight && blocks[at - 1]!.gap === 0) && (tight || isRare(blocks, row))
        ? at
        : -1;
    if (block.kind !== 'prose' || block.inlines.some(({ kind }) => kind === 'speech')) return -1;
    lines.push(
      ...written(block)
        .split(/\r\n|[\r\n]/)
        .map(line => line.trim())
        .filter(line => line !== ''),
    );
    // Below a paragraph, a row of `=` is its last line.
    if (lines.length > 1 && lines.at(-1) === row) return isCard(lines.slice(0, -1), tight) ? at : -1;
    if (lines.length > MAX_CARD_LINES || lines.some(line => line.length > MAX_CARD_LINE_UNITS)) return -1;
    if (at > from + 1 && blocks[at - 1]!.gap > 0) tight = false;
  }
  return -1;
}

/** `[Mara Venn]`, `Health: 12`, `Mana — 4/10`, `Level 3`. */
const isEntry = (line: string): boolean =>
  /^[[【<|].*[\]】>|]$/u.test(line) ||
  /^[-*•]?\s*[*_]*\p{Lu}[\p{L} '’/-]{0,30}(?:[*_]*\s?[:=—–][*_]*\s|\s-\s)\S/u.test(line) ||
  /^\p{L}[\p{L} ]{0,20}\s[+-]?\d+(?:\/\d+)?[%+]?$/u.test(line);
const isSentence = (line: string): boolean => /[.!?…]["”’*_)]*$/.test(line) && line.split(/\s+/).length > 3;

/**
 * Whether lines belong to a card: named by brackets, or entry by entry; right between the rows (`tight`), short lines
 * that are mostly no sentences are enough.
 */
function isCard(lines: readonly string[], tight: boolean): boolean {
  const entries = lines.filter(isEntry).length;
  if (/^[[【]/.test(lines[0]!) && isEntry(lines[0]!)) return true;
  if (entries * 2 > lines.length) return lines.length > 1 || tight;
  return tight && lines.length > 1 && lines.filter(isSentence).length * 3 <= lines.length;
}

/** Whether rows separate nothing else: a card between two rows with blank lines counts as one only then. */
const isRare = (blocks: readonly Block[], row: string): boolean =>
  blocks.filter((block): block is SceneBreak => rowOf(block) === row).length <= 2;

/** Whether a paragraph is an entry of a card by itself: a bracketed name above `Health: 12` is no place line. */
export const isCardEntry = (block: Block | undefined): boolean => {
  if (block?.kind !== 'prose' || block.size > MAX_CARD_LINE_UNITS) return false;
  const line = written(block).trim();
  return /^[[【].*[\]】]$/u.test(line) || /^[*_]*\p{Lu}[\p{L} ]{0,30}[*_]*\s?[:=][*_]*\s[+-]?\d/u.test(line);
};
