import type { Block } from './block.js';
import { lineEnd } from '../text/lines.js';
import { memo } from './memo.js';

/**
 * Starts of a block's source lines after the first; the offset after its last line end is one. Computed once, so that
 * thousands of positions in one paragraph stay cheap.
 */
const startsOf = memo(({ source }: Block): readonly number[] => {
  const starts: number[] = [];
  for (let at = lineEnd(source, 0); at <= source.length; at = lineEnd(source, at)) {
    if (at < source.length || isLineEnd(source.charCodeAt(at - 1))) starts.push(at);
    if (at >= source.length) break;
  }
  return starts;
});

/** Whether a block has one line, and its text equals its source. */
const isOneLine = ({ lines, pieces, text, size }: Block): boolean =>
  lines === 1 && pieces === null && isLineEnd(text.charCodeAt(size));

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/**
 * The line of an offset in a block's source, relative to the block, and the offset at which it begins. `most`: greatest
 * offset at which a line may begin.
 */
export function lineIn(
  block: Block,
  offset: number,
  most = Infinity,
): { readonly line: number; readonly start: number } {
  if (block.lines === 0 || (offset <= block.size && isOneLine(block))) return { line: 0, start: 0 };
  const starts = startsOf(block);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset && starts[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return { line: low, start: starts[low - 1] ?? 0 };
}
