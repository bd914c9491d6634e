import type { Block } from '../manuscript/block.js';

/** The blocks of one chapter, from its heading on. Kept by identity while they are the same blocks. */
export type ChapterBlocks = readonly Block[];

const known = new WeakMap<Block, ChapterBlocks>();

/** Cuts a manuscript at its headings. What stands before the first is a part of its own. An edit renews the parts it touched, no others. */
export function splitChapters(blocks: readonly Block[]): ChapterBlocks[] {
  const parts: ChapterBlocks[] = [];
  let start = 0;
  for (let i = 1; i <= blocks.length; i++) {
    if (i < blocks.length && blocks[i]!.kind !== 'heading') continue;
    parts.push(sameAsBefore(blocks, start, i));
    start = i;
  }
  return blocks.length === 0 ? [] : parts;
}

/** The array that was made of these very blocks before, or a new one, remembered under its first block. */
export function sameAsBefore(blocks: readonly Block[], from: number, to: number, memory = known): readonly Block[] {
  const first = blocks[from]!;
  const before = memory.get(first);
  if (before?.length === to - from) {
    let i = 0;
    while (i < before.length && before[i] === blocks[from + i]) i++;
    if (i === before.length) return before;
  }
  const part = blocks.slice(from, to);
  memory.set(first, part);
  return part;
}
