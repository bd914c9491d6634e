import type { Section } from '../../analysis/structure/outline.js';
import type { Directive } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';

/** What a comment covers: the next paragraph, the scene that begins below it, the whole file. */
export type Reach = 'next' | 'scene' | 'file';

/**
 * A comment that suppresses rules: `<!-- ignore rule-id, rule-id: reason -->`, `ignore-scene`, `ignore-file`;
 * `ficwright` may precede it.
 */
export interface Ignore {
  readonly reach: Reach;
  /** The rules named, with their spans in the block. */
  readonly rules: readonly (Span & { readonly id: string })[];
}

const SHAPE = /^(\s*<!--\s*)((?:ficwright\s*:?\s+)?ignore(?:-(scene|file|next))?)(?![\w/]|-(?!-))\s*:?\s*/i;
const ID = /[a-z]\w*(?:-\w+)*(?:\/\w+(?:-\w+)*)?/gy;

/** What a comment suppresses; undefined for a comment not addressed to this program. */
export const ignoreOf = memo((directive: Directive): Ignore | undefined => {
  const head = SHAPE.exec(directive.text);
  if (!head) return undefined;
  const rules: (Span & { id: string })[] = [];
  let at = head[0].length;
  for (;;) {
    ID.lastIndex = at;
    const id = ID.exec(directive.text)?.[0];
    if (id === undefined) break;
    rules.push({ id, from: at, to: at + id.length });
    const comma = /^\s*,\s*/.exec(directive.text.slice(at + id.length));
    if (!comma) break;
    at += id.length + comma[0].length;
  }
  const reach = head[3]?.toLowerCase();
  return { reach: reach === 'scene' || reach === 'file' ? reach : 'next', rules };
});

/** A comment of a chapter and the blocks that it covers, by their indices in the chapter: `[from, to)`. */
export interface Cover {
  readonly directive: Directive;
  readonly ignore: Ignore;
  /** Index of the comment itself. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The comments of a chapter with what they cover; `[from, to)` is empty for one that covers nothing and for one on the
 * file.
 */
export function coversOf(sections: readonly Section[]): Cover[] {
  const covers: Cover[] = [];
  let base = sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  let prose = NOTHING;
  let sceneBelow = NOTHING;
  for (const section of sections.toReversed()) {
    const { blocks, kind } = section;
    base -= blocks.length;
    const own = { from: base, to: base + blocks.length };
    const { directives, firstProse, lastProse } = landmarks(section);
    if (directives.length > 0) {
      for (let i = blocks.length - 1; i >= 0; i--) {
        const block = blocks[i]!;
        if (block.kind === 'prose') prose = { from: base + i, to: base + i + 1 };
        const ignore = block.kind === 'directive' ? ignoreOf(block) : undefined;
        // Within a scene it covers that scene, unless only comments follow there: then it belongs to the next one.
        const scene = kind === 'scene' && i < lastProse ? own : sceneBelow;
        if (ignore)
          covers.push({
            directive: block as Directive,
            ignore,
            at: base + i,
            ...(ignore.reach === 'file' ? NOTHING : ignore.reach === 'next' ? prose : scene),
          });
      }
    } else if (firstProse >= 0) prose = { from: base + firstProse, to: base + firstProse + 1 };
    if (kind === 'scene') sceneBelow = own;
  }
  return covers.reverse();
}

const NOTHING: Span = { from: 0, to: 0 };

const landmarks = memo(({ blocks }: Section) => ({
  directives: blocks.filter(block => block.kind === 'directive'),
  firstProse: blocks.findIndex(block => block.kind === 'prose'),
  lastProse: blocks.findLastIndex(block => block.kind === 'prose'),
}));
