import type { Block } from './block.js';

/** Blocks of one chapter from its heading on; blocks before the first heading are a part of their own. */
export type ChapterBlocks = readonly Block[];

/** Splits blocks at headings. The parts tile the blocks; none is empty. */
export function splitAtHeadings(blocks: readonly Block[]): ChapterBlocks[] {
  const parts: ChapterBlocks[] = [];
  let start = 0;
  for (let i = 1; i <= blocks.length; i++) {
    if (i < blocks.length && blocks[i]!.kind !== 'heading') continue;
    parts.push(blocks.slice(start, i));
    start = i;
  }
  return blocks.length === 0 ? [] : parts;
}

/**
 * The parts after `old[first, last)` was replaced by `fresh`. Parts that the edit did not touch are the same arrays as
 * before, since arrays are cache keys.
 */
export function editParts(
  parts: readonly ChapterBlocks[],
  first: number,
  last: number,
  fresh: readonly Block[],
): ChapterBlocks[] {
  let from = 0;
  let head = 0;
  // A part whose heading is touched may join the one before it.
  while (from < parts.length && head + parts[from]!.length < first) head += parts[from++]!.length;
  let to = from;
  let tail = head;
  while (to < parts.length && tail < last) tail += parts[to++]!.length;
  if (to === from && to < parts.length) to++;
  const touched = parts.slice(from, to).flat();
  const middle = touched.slice(0, first - head).concat(fresh, touched.slice(last - head));
  return [
    ...parts.slice(0, from),
    ...splitAtHeadings(middle).map(part => same(parts, from, to, part)),
    ...parts.slice(to),
  ];
}

/** The earlier part with exactly these blocks, if there is one. */
function same(parts: readonly ChapterBlocks[], from: number, to: number, part: ChapterBlocks): ChapterBlocks {
  for (let i = from; i < to; i++) {
    const old = parts[i]!;
    if (old.length === part.length && old.every((block, at) => block === part[at])) return old;
  }
  return part;
}
