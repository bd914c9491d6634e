import type { Block, Prose } from '../../manuscript/block.js';
import type { SceneDecision } from '../structure/outline.js';
import { sceneCommentOf } from './sceneComments.js';
import { MIN_PARAGRAPHS_PER_BREAK } from './limits.js';

/**
 * The story paragraphs of a chapter, with the properties read at each edit as parallel lists: going through the objects
 * of a long chapter repeatedly is slow.
 */
export interface StoryParagraphs {
  readonly paragraphs: readonly Prose[];
  /** Index of each among the blocks. */
  readonly places: readonly number[];
  /** Code units of each. */
  readonly lengths: readonly number[];
  /** Number of blank lines after each. */
  readonly gaps: readonly number[];
  /** Those whose form may be a scene heading. */
  readonly looking: readonly number[];
  /** Those with a break before them. */
  readonly parted: ReadonlySet<number>;
  /** Those below a comment that says whether a scene starts. */
  readonly said: ReadonlyMap<number, SceneDecision>;
}

/** Forms of paragraphs that may be headings of scenes. */
export const SCENE_HEADS: ReadonlySet<string> = new Set(['slug', 'pov', 'flashback', 'title']);

/** Reads the story paragraphs of `blocks[from, to)`. */
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
  const said = new Map<number, SceneDecision>();
  let broken = false;
  for (let at = from; at < to; at++) {
    const block = blocks[at]!;
    const comment = block.kind === 'directive' ? sceneCommentOf(block) : undefined;
    if (comment !== undefined) said.set(paragraphs.length, comment);
    // Rows of a card are story.
    if (block.kind === 'break' && !isStory(at)) broken = true;
    if (block.kind !== 'prose' || !isStory(at)) continue;
    if (broken && paragraphs.length > 0) parted.add(paragraphs.length);
    broken = false;
    if (block.form !== undefined && SCENE_HEADS.has(block.form.as)) looking.push(paragraphs.length);
    paragraphs.push(block);
    places.push(at);
    lengths.push(block.size);
    gaps.push(block.gap);
    if (block.spacer) spacers.push(paragraphs.length);
  }
  // Where most paragraphs have a spacer after them, spacers separate paragraphs, not scenes.
  if (spacers.length <= Math.max(1, paragraphs.length / MIN_PARAGRAPHS_PER_BREAK))
    for (const at of spacers) if (at < paragraphs.length) parted.add(at);
  return { paragraphs, places, lengths, gaps, looking, parted, said };
}
