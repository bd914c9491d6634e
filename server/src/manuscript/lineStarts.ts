import type { Block } from './block.js';
import { lineEnd } from '../text/lines.js';
import { memo } from './memo.js';

/**
 * Where the lines of a block, as it is written, begin behind its first one; the offset behind its last line end is one.
 * Counted once, so that thousands of places in one paragraph cost no more than one.
 */
const startsOf = memo(({ source }: Block): readonly number[] => {
  const starts: number[] = [];
  for (let at = lineEnd(source, 0); at <= source.length; at = lineEnd(source, at)) {
    if (at < source.length || isLineEnd(source.charCodeAt(at - 1))) starts.push(at);
    if (at >= source.length) break;
  }
  return starts;
});

/** Whether nothing is written behind the only line end, and the text is read as it is written. */
const isOneLine = ({ lines, pieces, text, size }: Block): boolean =>
  lines === 1 && pieces === null && isLineEnd(text.charCodeAt(size));

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/**
 * The line of an offset in what is written of a block, from the block's first, and the offset at which it begins.
 * `most`: the greatest offset at which a line may begin.
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
