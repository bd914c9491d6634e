import {
  addCounts,
  countsOf,
  countText,
  measureChapter,
  measureManuscript,
  measureScene,
  NO_WORDS,
  type Counts,
} from '../analysis/wordcount/wordcount.js';
import { sectionAt, type Outline } from '../analysis/structure/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { CountsAnswer, CountsQuery } from '../protocol/messages.js';
import type { Range } from '../text/position.js';
import { nameOf } from './describe.js';
import { forPlain } from './escape.js';

/** The counts that the status bar shows. */
export function counts(
  manuscript: Manuscript,
  outline: Outline,
  { selections = [], position }: CountsQuery,
): CountsAnswer {
  const selected = selections.filter(({ start, end }) => start.line !== end.line || start.character !== end.character);
  const at = position && sectionAt(outline, manuscript.locate(position).index);
  return {
    document: measureManuscript(outline),
    ...(selected.length > 0 && { selection: selected.map(range => countRange(manuscript, range)).reduce(addCounts) }),
    ...(at?.section.kind === 'scene' && { scene: { ...measureScene(at.section), title: nameOf(at.section) } }),
    ...(at && { chapter: { ...measureChapter(at.chapter), title: forPlain(at.chapter.title) } }),
  };
}

/** A block and an offset in its source. */
interface SourcePlace {
  readonly index: number;
  readonly offset: number;
}

/**
 * Counts of a range, whatever section it is in. No word crosses a block boundary, so counts of whole blocks are reused.
 */
function countRange(manuscript: Manuscript, { start, end }: Range): Counts {
  const [from, to] = [start, end].map(position => {
    const offset = manuscript.offsetAt(position);
    const index = manuscript.indexAt(offset);
    return { index, offset: offset - manuscript.offsetOf(index) };
  }) as [SourcePlace, SourcePlace];
  let total = NO_WORDS;
  for (let index = from.index; index <= to.index && index < manuscript.blocks.length; index++) {
    const block = manuscript.blocks[index]!;
    const first = index === from.index ? from.offset : 0;
    const last = index === to.index ? to.offset : block.source.length;
    total = addCounts(
      total,
      first === 0 && last === block.source.length ? countsOf(block) : countText(block.source.slice(first, last)),
    );
  }
  return total;
}
