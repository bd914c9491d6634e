import type { Block, Prose } from '../../manuscript/block.js';
import { MIN_PARAGRAPHS_PER_BREAK } from './limits.js';

/**
 * A chapter's paragraphs of story, and what of them is asked at each edit, in lists of numbers: going through a long
 * chapter's objects more than once takes time.
 */
export interface StoryParagraphs {
  readonly paragraphs: readonly Prose[];
  /** Where they stand among the blocks. */
  readonly places: readonly number[];
  /** Code units of each. */
  readonly lengths: readonly number[];
  /** Blank lines behind each. */
  readonly gaps: readonly number[];
  /** Those whose own form says that they may be a head of a scene. */
  readonly looking: readonly number[];
  /** Those with a break before them. */
  readonly parted: ReadonlySet<number>;
}

const HEADS: ReadonlySet<string> = new Set(['slug', 'pov', 'flashback', 'title']);

/** The story among `blocks[from, to)`. */
export function storyParagraphsOf(
  blocks: readonly Block[],
  from: number,
  to: number,
  isStory: (at: number) => boolean,
): StoryParagraphs {
  const paragraphs: Prose[] = [];
  const places: number[] = [];
  const lengths: number[] = [];
  const gaps: number[] = [];
  const looking: number[] = [];
  const parted = new Set<number>();
  const spacers: number[] = [];
  let broken = false;
  for (let at = from; at < to; at++) {
    const block = blocks[at]!;
    // The rows of a card are story.
    if (block.kind === 'break' && !isStory(at)) broken = true;
    if (block.kind !== 'prose' || !isStory(at)) continue;
    if (broken && paragraphs.length > 0) parted.add(paragraphs.length);
    broken = false;
    if (block.form !== undefined && HEADS.has(block.form.as)) looking.push(paragraphs.length);
    paragraphs.push(block);
    places.push(at);
    lengths.push(block.size);
    gaps.push(block.gap);
    if (block.spacer) spacers.push(paragraphs.length);
  }
  // Where most paragraphs have one behind them, they are how this author parts paragraphs.
  if (spacers.length <= Math.max(1, paragraphs.length / MIN_PARAGRAPHS_PER_BREAK))
    for (const at of spacers) if (at < paragraphs.length) parted.add(at);
  return { paragraphs, places, lengths, gaps, looking, parted };
}
