import type { Section } from '../analysis/outline.js';
import type { Directive } from '../manuscript/block.js';
import { memo } from '../manuscript/memo.js';
import type { Span } from '../manuscript/position.js';

/** How far a comment reaches: the next paragraph, the scene that begins below it, the whole file. */
export type Reach = 'next' | 'scene' | 'file';

/** A comment that asks for silence: `<!-- ignore rule-id, rule-id: reason -->`, `ignore-scene`, `ignore-file`; `ficwright` may stand before. */
export interface Ignore {
  readonly reach: Reach;
  /** The rules named, each in its place within the block. */
  readonly rules: readonly (Span & { readonly id: string })[];
}

const SHAPE = /^(\s*<!--\s*)((?:ficwright\s*:?\s+)?ignore(?:-(scene|file|next))?)(?![\w/-])\s*:?\s*/i;
const ID = /[a-z][\w-]*(?:\/[\w-]+)?/gy;

/** What a comment asks for; undefined when it is no business of this program's. */
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

/** The comments of a chapter with what they cover. One that covers nothing has an empty stretch; for a file's, the stretch means nothing. */
export function coversOf(sections: readonly Section[]): Cover[] {
  const covers: Cover[] = [];
  let base = 0;
  sections.forEach((section, s) => {
    for (const i of directivesIn(section)) {
      const directive = section.blocks[i] as Directive;
      const ignore = ignoreOf(directive);
      if (ignore) covers.push({ directive, ignore, at: base + i, ...(ignore.reach === 'next' ? nextProse(sections, s, i, base) : sceneBelow(sections, s, i, base)) });
    }
    base += section.blocks.length;
  });
  return covers;
}

const directivesIn = memo((section: Section): readonly number[] => section.blocks.flatMap((block, i) => (block.kind === 'directive' ? [i] : [])));

function nextProse(sections: readonly Section[], s: number, i: number, base: number): Span {
  for (let at = i + 1; s < sections.length; base += sections[s]!.blocks.length, s++, at = 0) {
    const { blocks } = sections[s]!;
    for (; at < blocks.length; at++) {
      if (blocks[at]!.kind === 'prose') return { from: base + at, to: base + at + 1 };
    }
  }
  return { from: base, to: base };
}

/** The scene in which the comment stands, unless nothing but comments follows there: then the next one. */
function sceneBelow(sections: readonly Section[], s: number, i: number, base: number): Span {
  for (let at = i + 1; s < sections.length; base += sections[s]!.blocks.length, s++, at = 0) {
    const { kind, blocks } = sections[s]!;
    if (kind === 'scene' && blocks.slice(at).some(block => block.kind === 'prose')) return { from: base, to: base + blocks.length };
  }
  return { from: base, to: base };
}
