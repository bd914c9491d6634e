import type { Block } from './block.js';
import { cut } from './cut.js';
import { addTally, dialectOf, sameDialect, subtractTally, sumTallies, type Dialect } from './dialect.js';
import { lineEnd, offsetOfLine } from '../text/lines.js';
import { lineIn } from './lineStarts.js';
import { parseBlock, parseBlocks } from './parse.js';
import { editParts, splitAtHeadings, type ChapterBlocks } from './chapterParts.js';
import { wellFormed, type Position, type Range, type Span } from '../text/position.js';
import { fromSource, spanInSource, toSource } from './visibleText.js';
import { NO_TALLY } from './dialectTally.js';
import { EDIT_MARGIN_BLOCKS } from './limits.js';

/** One change of a text: `range` is replaced by `text`. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

/**
 * A text as blocks, immutable. The blocks tile it; an edit makes a new manuscript that shares each untouched block by
 * identity. Invariants: `edit` equals a fresh reading of the edited text; the `exit` of a block is the `entry` of the
 * next.
 */
export class Manuscript {
  private constructor(
    readonly blocks: readonly Block[],
    readonly dialect: Dialect,
    /** The blocks by chapters: each part but the first begins at a heading. Untouched parts keep their identity. */
    readonly parts: readonly ChapterBlocks[],
    private readonly tally: Block['tally'],
    /** For each block the offset of its head, and last the text's length. */
    private readonly offsets: Int32Array,
    /** For each block the line of its head, and last the number of line ends. */
    private readonly lineSums: Int32Array,
  ) {}

  /** Reads a text. Never fails: malformed text gives blocks with `open` flags. */
  static of(text: string): Manuscript {
    let dialect = dialectOf(NO_TALLY);
    let blocks = parseBlocks(cut(text, dialect), 'start', dialect);
    let tally = sumTallies(blocks);
    const right = dialectOf(tally);
    if (!sameDialect(right, dialect)) {
      dialect = right;
      blocks = parseBlocks(cut(text, dialect), 'start', dialect);
      tally = sumTallies(blocks);
    }
    const offsets = new Int32Array(blocks.length + 1);
    const lineSums = new Int32Array(blocks.length + 1);
    sumUp(blocks, 0, offsets, lineSums);
    return new Manuscript(blocks, dialect, splitAtHeadings(blocks), tally, offsets, lineSums);
  }

  /**
   * The manuscript after a change. The cost depends on the blocks touched, not on the work's length, except for the
   * copy of three arrays.
   */
  edit(change: Change): Manuscript {
    const range = wellFormed(change.range);
    const [start, end] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    const old = this.blocks;
    const first = Math.max(0, this.indexAt(start) - EDIT_MARGIN_BLOCKS);
    let last = Math.min(old.length, this.indexAt(end) + EDIT_MARGIN_BLOCKS + 1);

    let before = '';
    for (let i = first; i < last; i++) before += old[i]!.source;
    const base = this.offsets[first]!;
    const region = before.slice(0, start - base) + change.text + before.slice(end - base);
    const fresh = parseBlocks(
      cut(region, this.dialect, old[first - 1]?.source),
      first === 0 ? 'start' : old[first]!.entry,
      this.dialect,
      old.slice(first, last),
    );

    // A changed carry may reach further: blocks are read on while their entry differs.
    let exit = fresh.at(-1)?.exit ?? 'start';
    while (last < old.length && old[last]!.entry !== exit) {
      const again = parseBlock(old[last]!.source, exit, this.dialect);
      fresh.push(again);
      exit = again.exit;
      last++;
    }
    const blocks = old.slice(0, first).concat(fresh, old.slice(last));
    const tally = addTally(subtractTally(this.tally, sumTallies(old.slice(first, last))), sumTallies(fresh));
    if (!sameDialect(dialectOf(tally), this.dialect)) return Manuscript.of(blocks.map(block => block.source).join(''));

    const behind = first + fresh.length;
    const offsets = new Int32Array(blocks.length + 1);
    const lineSums = new Int32Array(blocks.length + 1);
    offsets.set(this.offsets.subarray(0, first + 1));
    lineSums.set(this.lineSums.subarray(0, first + 1));
    sumUp(fresh, first, offsets, lineSums);
    shift(this.offsets, last, offsets, behind);
    shift(this.lineSums, last, lineSums, behind);
    return new Manuscript(blocks, this.dialect, editParts(this.parts, first, last, fresh), tally, offsets, lineSums);
  }

  /** The whole text. */
  get text(): string {
    return this.blocks.map(block => block.source).join('');
  }

  /** Length of the text in UTF-16 code units. */
  get length(): number {
    return this.offsets[this.blocks.length]!;
  }

  /** Line ends in the text. */
  get lineCount(): number {
    return this.lineSums[this.blocks.length]!;
  }

  /** Offset of a block's head in the text. */
  offsetOf(index: number): number {
    return this.offsets[index]!;
  }

  /** Line (0-based) of a block's head. */
  lineOf(index: number): number {
    return this.lineSums[index]!;
  }

  /** Index of the block that holds the offset; the last one for the text's end; 0 in an empty text. */
  indexAt(offset: number): number {
    return lastAtMost(this.offsets, this.blocks.length, offset);
  }

  /**
   * The block and the offset in its text that a position means; a position outside the text means the nearest inside.
   */
  locate(position: Position): { readonly index: number; readonly offset: number } {
    const offset = this.offsetAt(position);
    const index = this.indexAt(offset);
    const own = offset - (this.offsets[index] ?? 0);
    const block = this.blocks[index];
    return { index, offset: block === undefined ? own : fromSource(block, own) };
  }

  /** The span of a block's text in the manuscript's text. */
  spanOf(index: number, span: Span): Span {
    const block = this.blocks[index];
    const base = this.offsets[index] ?? 0;
    const { from, to } = block === undefined ? span : spanInSource(block, span);
    return { from: base + from, to: base + to };
  }

  /** The same as an LSP range. */
  rangeOf(index: number, span: Span): Range {
    const block = this.blocks[index];
    const { from, to } = block === undefined ? span : spanInSource(block, span);
    return { start: this.placeIn(index, from), end: this.placeIn(index, to) };
  }

  /** Offset in the text of a position; one past a line's end means the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line > this.lineCount) return this.length;
    let index = lastAtMost(this.lineSums, this.blocks.length, position.line);
    // A line may go on in the next blocks only when a block has no line end: the last one.
    while (index > 0 && this.lineSums[index]! === position.line && this.blocks[index - 1]!.lines === 0) index--;
    const text = this.blocks[index]?.source ?? '';
    const start = offsetOfLine(text, position.line - this.lineSums[index]!);
    let end = lineEnd(text, start);
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    return (this.offsets[index] ?? 0) + Math.min(end, start + Math.max(0, position.character));
  }

  /** The position of an offset in a block's text. */
  positionAt(index: number, offset: number): Position {
    const block = this.blocks[index];
    return this.placeIn(index, block === undefined ? offset : toSource(block, offset));
  }

  /** The position of an offset in a block's source. */
  private placeIn(index: number, offset: number): Position {
    const block = this.blocks[index];
    if (block === undefined) return { line: this.lineSums[index] ?? 0, character: 0 };
    const within = Math.min(offset, block.source.length);
    const { line, start } = lineIn(block, within);
    return { line: (this.lineSums[index] ?? 0) + line, character: within - start };
  }

  /** The position of an offset in the text. */
  positionOf(offset: number): Position {
    const index = this.indexAt(offset);
    return this.placeIn(index, offset - (this.offsets[index] ?? 0));
  }

  /** The text in a range. */
  slice(range: Range): string {
    const [from, to] = [this.offsetAt(range.start), this.offsetAt(range.end)];
    let out = '';
    for (let i = this.indexAt(from); i < this.blocks.length && this.offsets[i]! < to; i++) {
      out += this.blocks[i]!.source.slice(Math.max(0, from - this.offsets[i]!), to - this.offsets[i]!);
    }
    return out;
  }
}

/** Writes the running sums of block starts from index `at` on, whose sums are already there. */
function sumUp(blocks: readonly Block[], at: number, offsets: Int32Array, lineSums: Int32Array): void {
  let offset = offsets[at]!;
  let line = lineSums[at]!;
  for (const block of blocks) {
    at++;
    offsets[at] = offset += block.source.length;
    lineSums[at] = line += block.lines;
  }
}

/** Copies the sums after `from`, shifted by what the edit added. */
function shift(old: Int32Array, from: number, sums: Int32Array, at: number): void {
  const by = sums[at]! - old[from]!;
  for (let i = from + 1, to = at + 1; i < old.length; i++, to++) sums[to] = old[i]! + by;
}

/** Greatest index below `count` whose sum is at most `value`; 0 when there is none. */
function lastAtMost(sums: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sums[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
