import type { Block, Prose } from '../../manuscript/block.js';
import { Manuscript } from '../../manuscript/manuscript.js';
import { memo } from '../../manuscript/memo.js';
import { isFootnote } from '../../manuscript/forms/markup.js';
import type { Span } from '../../text/position.js';
import type { HtmlState } from './html/state.js';
import { linkTargets } from './linkTargets.js';
import { postedOf, type Posted } from './posted.js';
import { storyWords } from './story.js';
import type { Chapter, Outline, Scene, Section } from '../structure/outline.js';

/** Words of one text by three ways of counting (story.ts, ao3.ts). */
export interface Counts {
  /** Words of the scenes: no notes, headings, breaks, epigraphs, teasers. */
  readonly story: number;
  /**
   * What AO3 will show when this text is put into its HTML box as it is: by AO3's own code, with every note and
   * heading, without what AO3 drops.
   */
  readonly ao3: number;
  /** Every word in the file but those in comments, by the same measure as `story`. */
  readonly file: number;
}

/** Counts of no text. */
export const NO_WORDS: Counts = { story: 0, ao3: 0, file: 0 };

/** Sum of two counts. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  story: a.story + b.story,
  ao3: a.ao3 + b.ao3,
  file: a.file + b.file,
});

/** Counts with the HTML state at the end of the text. */
interface Measured extends Counts {
  readonly exit: HtmlState;
}

/**
 * Counts of a text by itself, such as a selection, whatever it would be in a manuscript. Notes within the text are not
 * in `story`.
 */
export const countText = (text: string): Counts =>
  plain(countsFrom(Manuscript.of(text).blocks, blockCounts, blockPosted));

/** Counts of one block, as if it were story and posted by itself. Remembered for as long as the block lives. */
export const countsOf = (block: Block): Counts => blockCounts(block);

/** Words of a span of a block, as the story counts them; comments and inline notes in it are left out. */
export const storyWordsIn = (block: Prose, span: Span): number =>
  storySpans(block, span).reduce((words, part) => words + storyWords(block.text, part.from, part.to), 0);

/** Counts of a scene that is posted by itself. */
export const measureScene: (scene: Scene) => Counts = scene => measureSection(scene);

/** Counts of any section that is posted by itself: only scenes hold story words. */
export const measureSection: (section: Section) => Counts = memo(section => plain(sectionCounts(section)));

/** Counts of a chapter that is posted by itself: the sum over its sections, but for what one of them leaves open. */
export const measureChapter: (chapter: Chapter) => Counts = memo(chapter => plain(chapterCounts(chapter)));

/**
 * Counts of a manuscript that is posted in one piece: the sum over its chapters, but for what one of them leaves open.
 */
export const measureManuscript: (outline: Outline) => Counts = memo(outline =>
  plain(countsFrom(outline.chapters, chapterCounts, chapterPosted)),
);

const plain = ({ story, ao3, file }: Counts): Counts => ({ story, ao3, file });

const blockCounts: (block: Block) => Measured = memo(block => {
  const { words, exit } = postedOf(block.source, '');
  return { ...(block.kind === 'prose' ? ofProse(block) : ofOther(block)), ao3: words, exit };
});

const sectionCounts: (section: Section) => Measured = memo(section =>
  countsFrom(section.blocks, section.kind === 'scene' ? inScene : outside, blockPosted),
);

const chapterCounts: (chapter: Chapter) => Measured = memo(chapter =>
  countsFrom(chapter.sections, sectionCounts, sectionPosted),
);

/** Counts of a block in a scene: a break has no story, whatever letters it is made of. */
const inScene = (block: Block): Measured => (block.kind === 'prose' ? blockCounts(block) : outside(block));

const outside = (block: Block): Measured => ({ ...blockCounts(block), story: 0 });

/** The sum of parts, AO3's count of each after what the one before left open. */
function countsFrom<T extends object>(
  parts: readonly T[],
  alone: (part: T) => Measured,
  behind: (part: T, entry: HtmlState) => Posted,
): Measured {
  let [story, ao3, file] = [0, 0, 0];
  let exit: HtmlState = '';
  for (const part of parts) {
    const counts = alone(part);
    const posted = exit === '' ? { words: counts.ao3, exit: counts.exit } : behind(part, exit);
    story += counts.story;
    file += counts.file;
    ao3 += posted.words;
    exit = posted.exit;
  }
  return { story, ao3, file, exit };
}

/** AO3's count of a block after text that leaves something open. */
const blockPosted = behind((block: Block, entry) => postedOf(block.source, entry));
const sectionPosted = behind((section: Section, entry) => postedFrom(section.blocks, entry, blockCounts, blockPosted));
const chapterPosted = behind((chapter: Chapter, entry) =>
  postedFrom(chapter.sections, entry, sectionCounts, sectionPosted),
);

/** Memoises by part and by HTML state. */
function behind<T extends object>(
  compute: (part: T, entry: HtmlState) => Posted,
): (part: T, entry: HtmlState) => Posted {
  const byEntry = memo((_: T) => new Map<HtmlState, Posted>());
  return (part, entry) => {
    const known = byEntry(part);
    let posted = known.get(entry);
    if (posted === undefined) known.set(entry, (posted = compute(part, entry)));
    return posted;
  };
}

function postedFrom<T extends object>(
  parts: readonly T[],
  entry: HtmlState,
  alone: (part: T) => Measured,
  later: (part: T, entry: HtmlState) => Posted,
): Posted {
  let words = 0;
  let exit = entry;
  for (const part of parts) {
    const posted = exit === '' ? { words: alone(part).ao3, exit: alone(part).exit } : later(part, exit);
    words += posted.words;
    exit = posted.exit;
  }
  return { words, exit };
}

function ofProse(block: Prose): Pick<Counts, 'story' | 'file'> {
  const story = storyWordsIn(block, { from: 0, to: block.size });
  let file = story;
  for (const inline of block.inlines)
    if (inline.kind === 'aside') file += storyWords(block.text, inline.from, inline.to);
  return { story, file };
}

/** Counts of headings, breaks and directives; comments have no words. */
function ofOther(block: Exclude<Block, Prose>): Pick<Counts, 'story' | 'file'> {
  if (block.kind === 'blank' || (block.kind === 'directive' && !isFootnote(block.text))) return { story: 0, file: 0 };
  const words = storyWords(block.text, 0, block.size);
  return { story: block.kind === 'directive' ? 0 : words, file: words };
}

/** Spans of comments, notes and link addresses in a block, in order; most blocks have none. */
const holesOf: (block: Prose) => readonly Span[] = memo(block => {
  const unread = block.inlines.filter(({ kind }) => kind === 'aside' || kind === 'comment');
  const targets = linkTargets(block.text).filter(({ from, to }) =>
    unread.every(hole => to <= hole.from || hole.to <= from),
  );
  return targets.length === 0 ? unread : [...unread, ...targets].sort((a, b) => a.from - b.from);
});

/** The rest of a span of the block without these, in order. */
function storySpans(block: Prose, span: Span): readonly Span[] {
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
