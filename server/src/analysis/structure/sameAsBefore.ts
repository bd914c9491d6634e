import type { Block } from '../../manuscript/block.js';

/**
 * The array that was made of these very blocks before, or a new one, remembered under its first block: an unchanged
 * scene keeps its identity.
 */
export function sameAsBefore(
  blocks: readonly Block[],
  from: number,
  to: number,
  memory: WeakMap<Block, readonly Block[]>,
): readonly Block[] {
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
