import type { Chapter, Section } from '../../analysis/structure/outline.js';
import type { Block, SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import type { FixEdit } from '../definition/rule.js';

/** What stands on one side of a break: a section, or nothing but the chapter's edge. */
export type Side = Section | 'edge';

/** A break among what it parts. */
export interface Break {
  readonly block: SceneBreak;
  readonly above: Side;
  readonly below: Side;
  /** The block right above it, comments to this program left out. */
  readonly previous: Block | undefined;
}

/** The breaks of a chapter in order, without those that fence Markdown's front matter. */
export const breaksOf: (chapter: Chapter) => readonly Break[] = memo(({ sections }) => {
  const breaks: Break[] = [];
  let previous: Block | undefined;
  sections.forEach((section, at) => {
    if (section.kind === 'separator') {
      const [above, below]: [Side, Side] = [sections[at - 1] ?? 'edge', sections[at + 1] ?? 'edge'];
      for (const block of section.blocks) {
        if (block.kind === 'break' && !isFence(block, below)) breaks.push({ block, above, below, previous });
        if (block.kind !== 'directive') previous = block;
      }
    } else {
      previous = section.blocks.findLast(block => block.kind !== 'directive') ?? previous;
    }
  });
  return breaks;
});

/**
 * The rows of a chapter's cards, which stand within its scenes: they part nothing, but Markdown may take them for an
 * underline.
 */
export const framesOf: (chapter: Chapter) => readonly Pick<Break, 'block' | 'previous'>[] = memo(
  ({ sections }: Chapter) => sections.flatMap(rowsIn),
);

const rowsIn = memo(({ kind, blocks }: Section): readonly Pick<Break, 'block' | 'previous'>[] =>
  kind !== 'scene'
    ? []
    : blocks.flatMap((block, at) => (block.kind === 'break' ? [{ block, previous: blocks[at - 1] }] : [])),
);

const isFence = ({ entry, exit }: SceneBreak, below: Side): boolean =>
  entry === 'front' || (exit === 'front' && !isScene(below));

/** Whether story stands on that side. */
export const isScene = (side: Side): boolean => side !== 'edge' && side.kind === 'scene';

/** The breaks with story above and below: those that part scenes. */
export const partingIn: (chapter: Chapter) => readonly Break[] = memo(chapter =>
  breaksOf(chapter).filter(({ above, below }) => isScene(above) && isScene(below)),
);

/** Where the signs of a break stand in its block. */
export const spanOf = ({ text, size }: SceneBreak): Span => ({ from: text.search(/\S/), to: size });

/** A break as it is written, without what stands before it on its line. */
export const written = (block: SceneBreak): string => block.text.slice(spanOf(block).from, block.size);

/** An edit that writes a break in another way. */
export const rewrite = (block: SceneBreak, text: string): FixEdit => ({ block, span: spanOf(block), text });

/** Whether a break is drawn with signs, and not spelled or made by a tag. */
export const isDrawn = ({ mark, spelled }: SceneBreak): boolean => !spelled && !/^[<[]\/?\w/.test(mark);
