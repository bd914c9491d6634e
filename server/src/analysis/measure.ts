import type { Block, Prose } from '../manuscript/block.js';
import { Manuscript } from '../manuscript/manuscript.js';
import { memo } from '../manuscript/memo.js';
import type { Span } from '../manuscript/position.js';
import { countWords } from './count/words.js';
import type { Chapter, Outline, Scene, Section } from './outline.js';

/** Words of one text by the three ways of counting (CONVENTIONS §7.1; what a word is: count/words.ts). */
export interface Counts {
  /** Words of the story's zones: no notes, headings, breaks, epigraphs, teasers. */
  readonly story: number;
  /** What AO3 shows once the text is posted: the chapter's text, without what goes into fields of its own (notes, summary, title). */
  readonly ao3: number;
  /** Every word in the file but those in comments, by the same measure as `story`. */
  readonly file: number;
}

/** Counts of no text. */
export const NO_WORDS: Counts = { story: 0, ao3: 0, file: 0 };

/** Sum of two counts. */
export const addCounts = (a: Counts, b: Counts): Counts => ({ story: a.story + b.story, ao3: a.ao3 + b.ao3, file: a.file + b.file });

/** Counts of a text by itself, whatever zone its lines would be of in a manuscript: of a selection, say. Inline author's notes are in `file` only. */
export const countText = (text: string): Counts => sum(Manuscript.of(text).blocks, block => countsOf(block));

/** Counts of one block, as if it were story. Remembered for as long as the block lives. */
export const countsOf: (block: Block) => Counts = memo(block => (block.kind === 'prose' ? ofProse(block) : ofOther(block)));

/** Words of a span of a block, as the story counts them; comments and inline notes in it are left out. */
export const wordsIn = (block: Prose, span: Span): number => stretches(block, span).reduce((words, part) => words + countWords(block.text, part.from, part.to).story, 0);

/** Counts of a scene. */
export const measureScene: (scene: Scene) => Counts = memo(scene => sum(scene.blocks, inScene));

/** Counts of any section, by its zone: only scenes hold story words; breaks, epigraphs and endings are part of what AO3 counts. */
export const measureSection: (section: Section) => Counts = memo(section =>
  section.kind === 'scene' ? measureScene(section) : sum(section.blocks, block => {
    const { ao3, file } = countsOf(block);
    return { story: 0, ao3: POSTED.has(section.kind) ? ao3 : 0, file };
  }));

/** Counts of a chapter: the sum over its sections. */
export const measureChapter: (chapter: Chapter) => Counts = memo(chapter => sum(chapter.sections, measureSection));

/** Counts of a manuscript: the sum over its chapters. */
export const measureManuscript: (outline: Outline) => Counts = memo(outline => sum(outline.chapters, measureChapter));

/** Zones that stand in the text field on AO3 beside the scenes; notes, summaries, titles and teasers have fields of their own or go to the notes. */
const POSTED: ReadonlySet<Section['kind']> = new Set<Section['kind']>(['epigraph', 'separator', 'ending']);

function sum<T>(parts: readonly T[], counts: (part: T) => Counts): Counts {
  let [story, ao3, file] = [0, 0, 0];
  for (const part of parts) {
    const words = counts(part);
    story += words.story;
    ao3 += words.ao3;
    file += words.file;
  }
  return { story, ao3, file };
}

/** A break within a scene holds no story, however many letters it is made of. */
function inScene(block: Block): Counts {
  const counts = countsOf(block);
  return block.kind === 'prose' ? counts : { ...counts, story: 0 };
}

function ofProse(block: Prose): Counts {
  const borders = underscores(block);
  let [story, ao3] = [0, 0];
  for (const part of stretches(block, { from: 0, to: block.size })) {
    const words = countWords(block.text, part.from, part.to, borders);
    story += words.story;
    ao3 += words.ao3;
  }
  let file = story;
  for (const inline of block.inlines) if (inline.kind === 'aside') file += countWords(block.text, inline.from, inline.to).story;
  return { story, ao3, file };
}

/** Headings and breaks; comments to this program hold no words. */
function ofOther(block: Exclude<Block, Prose>): Counts {
  if (block.kind === 'blank' || block.kind === 'directive') return NO_WORDS;
  const { story, ao3 } = countWords(block.text, 0, block.size);
  return { story, ao3, file: story };
}

/** Comments and inline notes of a block, in order; most have none. */
const holesOf: (block: Prose) => readonly Span[] = memo(block => block.inlines.filter(({ kind }) => kind === 'aside' || kind === 'comment'));

/** What is left of a span of the block without comments and inline notes, in order. */
function stretches(block: Prose, span: Span): readonly Span[] {
  const holes = holesOf(block);
  if (holes.length === 0) return [span];
  const out: Span[] = [];
  let from = span.from;
  for (let i = firstAfter(holes, from); i < holes.length && holes[i]!.from < span.to; i++) {
    if (holes[i]!.from > from) out.push({ from, to: holes[i]!.from });
    from = holes[i]!.to;
  }
  if (from < span.to) out.push({ from, to: span.to });
  return out;
}

/** Index of the first span that ends after `at`. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of the `_` that are emphasis marks; null where there are none. */
function underscores(block: Prose): ReadonlySet<number> | null {
  let offsets: Set<number> | null = null;
  for (const { from, to } of block.emphasis) {
    if (block.text[from] !== '_') continue;
    offsets ??= new Set();
    for (let at = from; block.text[at] === '_' && at < to; at++) offsets.add(at);
    for (let at = to - 1; block.text[at] === '_' && at > from; at--) offsets.add(at);
  }
  return offsets;
}
