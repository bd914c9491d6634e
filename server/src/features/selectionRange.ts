import type { SelectionRange } from 'vscode-languageserver-types';
import { quotationsOf } from '../analysis/dialogue/quotations.js';
import { sectionAt, type Outline, type PlacedSection } from '../analysis/structure/outline.js';
import type { Block, Prose } from '../manuscript/block.js';
import { isSpace } from '../text/lines.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { contains, type Position, type Range, type Span } from '../text/position.js';
import { sizeOfSection, placedChapters, rangeOfSection } from './ranges.js';
import { sentenceAt } from '../text/sentences.js';
import { wordPattern } from '../text/tokens.js';

/**
 * For each position the chain of "expand selection": word ⊂ sentence ⊂ speech ⊂ paragraph ⊂ scene ⊂ chapter ⊂ all.
 * Steps that add nothing are left out.
 */
export const selectionRanges = (
  manuscript: Manuscript,
  outline: Outline,
  positions: readonly Position[],
): SelectionRange[] => positions.map(position => selectionAt(manuscript, outline, position));

function selectionAt(manuscript: Manuscript, outline: Outline, position: Position): SelectionRange {
  const { index, offset } = manuscript.locate(position);
  const block = manuscript.blocks[index];
  const all: Range = { start: { line: 0, character: 0 }, end: manuscript.positionOf(manuscript.length) };
  let out: SelectionRange = { range: all };
  if (block === undefined) return out;
  const placed = sectionAt(outline, index);
  const place = (span: Span): Range => manuscript.rangeOf(index, span);
  const steps = [
    ...(placed === undefined ? [] : widerThanBlock(manuscript, outline, placed)),
    ...(offset <= block.size
      ? [place({ from: 0, to: block.size }), ...within(block, offset, tagsOf(block, placed)).map(place)]
      : []),
  ];
  for (const range of steps) {
    if (
      encloses(range, { start: position, end: position }) &&
      encloses(out.range, range) &&
      !encloses(range, out.range)
    )
      out = { range, parent: out };
  }
  return out;
}

/** Chapter and section, widest first. */
function widerThanBlock(
  manuscript: Manuscript,
  outline: Outline,
  { chapter, section, index }: PlacedSection,
): readonly Range[] {
  const section_ = rangeOfSection(section, manuscript.lineOf(index));
  const placed = placedChapters(outline).find(
    candidate =>
      candidate.chapter === chapter && candidate.index <= index && index < candidate.index + blocksOf(chapter.sections),
  );
  if (placed === undefined) return [section_];
  let line = placed.line;
  let end = { line, character: 0 };
  for (const part of chapter.sections) {
    if (part.kind !== 'separator' && sizeOfSection(part).end !== null) end = rangeOfSection(part, line).end;
    line += sizeOfSection(part).lines;
  }
  return [{ start: { line: placed.line, character: 0 }, end }, section_];
}

const blocksOf = (sections: PlacedSection['chapter']['sections']): number =>
  sections.reduce((sum, { blocks }) => sum + blocks.length, 0);

/**
 * Speech, quotation inside it, sentence and word at an offset of a block, widest first; some may be missing or equal.
 */
function within(block: Block, offset: number, tags: readonly Span[]): readonly Span[] {
  const steps: Span[] = [];
  const inline = block.kind === 'prose' ? inlineAt(block, offset) : undefined;
  const text = block.text.slice(0, block.size);
  if (inline === undefined || inline.kind === 'narration') {
    steps.push(sentenceAt(text, offset, { mayEnd: end => mayEnd(block, end, tags) }));
  } else {
    steps.push(inline);
    const quotation = inline.kind === 'speech' || inline.kind === 'quoted' ? inline : undefined;
    const nested = quotation?.nested.filter(inner => contains(inner, offset)) ?? [];
    steps.push(...nested);
    const inner = insideMarks(text, nested.at(-1) ?? inline);
    const sentence = sentenceAt(text.slice(inner.from, inner.to), offset - inner.from);
    steps.push({ from: inner.from + sentence.from, to: inner.from + sentence.to });
  }
  steps.push(wordAt(text, offset));
  return steps;
}

/** The inline at an offset; after the last character the last one. */
function inlineAt({ inlines }: Prose, offset: number): Prose['inlines'][number] | undefined {
  return inlines[firstBehind(inlines, offset)] ?? inlines.at(-1);
}

/** Index of the first of these ordered spans that ends after the offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether a sentence of narration may end at an offset: it runs on through its speeches, so not inside one, nor between
 * one and its tag.
 */
function mayEnd(block: Block, end: number, tags: readonly Span[]): boolean {
  if (block.kind !== 'prose') return true;
  const inline = block.inlines[firstBehind(block.inlines, end)];
  if (inline !== undefined && inline.kind !== 'narration' && inline.from < end) return false;
  const tag = tags[firstBehind(tags, end)];
  return tag === undefined || tag.from < end || !isBlank(block.text, end, tag.from);
}

/** Whether nothing is written between two offsets. */
function isBlank(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at === to;
}

function tagsOf(block: Block, placed: PlacedSection | undefined): readonly Span[] {
  if (placed?.section.kind !== 'scene') return [];
  return quotationsOf(placed.section)
    .flatMap(quotation => (quotation.block === block && quotation.tag !== null ? [quotation.tag] : []))
    .sort((a, b) => a.from - b.from);
}

const CLOSING = '"“”\'’‘«»‹›」』*_';

function insideMarks(text: string, { from, to }: Span): Span {
  const head = from + (/^["“”'‘«»„‚‹›「『*_—]+\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  while (end > head && CLOSING.includes(text[end - 1]!)) end--;
  return { from: head, to: end };
}

const WORD = wordPattern("'’‘-", '_');

/** The word at an offset; as editors have it, `_` belongs to one and a point parts two. Empty where there is none. */
function wordAt(text: string, offset: number): Span {
  for (const match of text.matchAll(WORD)) {
    const to = match.index + match[0].length;
    if (match.index > offset) break;
    if (offset <= to) return { from: match.index, to };
  }
  return { from: offset, to: offset };
}

const encloses = (outer: Range, inner: Range): boolean =>
  atMost(outer.start, inner.start) && atMost(inner.end, outer.end);
const atMost = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
