import type { Chapter, Outline, Section } from '../analysis/structure/outline.js';
import type { Block } from '../manuscript/block.js';
import { lineEnd } from '../text/lines.js';
import { lineIn } from '../manuscript/lineStarts.js';
import { memo } from '../manuscript/memo.js';
import type { Position, Range, Span } from '../text/position.js';
import { endInSource, spanInSource } from '../manuscript/visibleText.js';

/** Size of a section. Lines are relative to its first one, so edits elsewhere do not change it. */
export interface SectionSize {
  /** Number of line ends in its blocks. */
  readonly lines: number;
  /** Code units of its first line without the line end. */
  readonly width: number;
  /** End of its written text, `line` relative to its first one; null where nothing is written. */
  readonly end: Position | null;
}

/** The extent of a section. */
export const sizeOfSection = memo((section: Section): SectionSize => sizeOfBlocks(section.blocks));

/** Number of line ends in a chapter. */
export const linesOfChapter = memo((chapter: Chapter): number =>
  chapter.sections.reduce((sum, section) => sum + sizeOfSection(section).lines, 0),
);

/** A chapter with its first line and the index of its first block in the manuscript. */
export interface PlacedChapter {
  readonly chapter: Chapter;
  readonly line: number;
  readonly index: number;
}

/** All chapters with their positions; the cost is one step for each chapter and manuscript. */
export const placedChapters = memo((outline: Outline): readonly PlacedChapter[] => {
  let line = 0;
  let index = 0;
  return outline.chapters.map(chapter => {
    const placed = { chapter, line, index };
    line += linesOfChapter(chapter);
    index += blocksOfChapter(chapter);
    return placed;
  });
});

/** The written range of a section that begins at `line`; half-open, empty where nothing is written. */
export function rangeOfSection(section: Section, line: number): Range {
  const { end } = sizeOfSection(section);
  return { start: { line, character: 0 }, end: { line: line + (end?.line ?? 0), character: end?.character ?? 0 } };
}

/** The first line of a section that begins at `line`, cut to its written range. */
export function firstLineOfSection(section: Section, line: number): Range {
  const { end, width } = sizeOfSection(section);
  return {
    start: { line, character: 0 },
    end: { line, character: end === null ? 0 : end.line > 0 ? width : Math.min(width, end.character) },
  };
}

/** Level of a chapter's heading, 1 the highest. A title that is no heading by form has a usual chapter's level. */
export const levelOf = (chapter: Chapter): number => chapter.heading?.level ?? 2;

/** Starts of the lines in a block's source up to `size`, the first at 0. */
function lineStarts({ source }: Block, size: number): readonly number[] {
  const starts = [0];
  for (let at = lineEnd(source, 0); at < size; at = lineEnd(source, at)) starts.push(at);
  return starts;
}

/** The range of a span of a block that begins at `line`. */
export function rangeIn(block: Block, line: number, span: Span): Range {
  const { from, to } = spanInSource(block, span);
  return { start: positionIn(block, line, from), end: positionIn(block, line, to) };
}

/** The position of an offset in the source of a block that begins at `line`. */
function positionIn(block: Block, line: number, offset: number): Position {
  const { line: lines, start } = lineIn(block, offset, block.source.length - 1);
  return { line: line + lines, character: offset - start };
}

const blocksOfChapter = memo((chapter: Chapter): number =>
  chapter.sections.reduce((sum, section) => sum + section.blocks.length, 0),
);

function sizeOfBlocks(blocks: readonly Block[]): SectionSize {
  let lines = 0;
  let last: Block | undefined;
  let lastLine = 0;
  for (const block of blocks) {
    if (block.size > 0 && block.kind !== 'blank') [last, lastLine] = [block, lines];
    lines += block.lines;
  }
  const first = blocks[0];
  const width = first === undefined ? 0 : lineWidth(first.source);
  if (last === undefined) return { lines, width, end: null };
  const size = endInSource(last, last.size);
  const starts = lineStarts(last, size);
  return { lines, width, end: { line: lastLine + starts.length - 1, character: size - starts.at(-1)! } };
}

/** Code units of the first line without its line end. */
function lineWidth(text: string): number {
  const end = lineEnd(text, 0);
  return end - (/(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, end - 2), end))?.[0].length ?? 0);
}
