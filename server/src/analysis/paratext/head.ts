import type { Block } from '../../manuscript/block.js';
import { bylineIn, factsIn, isContents, isImprint } from '../../manuscript/forms/site.js';
import type { Paratext } from '../structure/outline.js';
import {
  MAX_HEAD_BLOCKS,
  MAX_TITLE_UNITS,
  MAX_UNLABELLED_PARAGRAPHS,
  MIN_HEAD_FACTS,
  MIN_HEAD_FACTS_AFTER_PROSE,
} from './limits.js';

type ParatextKind = Paratext['kind'];

/** The head of a work: its paragraphs of front matter. */
export interface WorkHead {
  /** Index of the first block that may be story. */
  readonly end: number;
  /** Kind of each paragraph before it, by index. */
  readonly roles: ReadonlyMap<number, ParatextKind>;
}

/**
 * The head that sites and download tools put before a work: title and byline, facts, a table of contents, AO3's
 * preface. Null where the text begins with none of these; a title alone is no head. `closed`: a chapter heading follows
 * these blocks.
 */
export function workHeadOf(blocks: readonly Block[], closed: boolean): WorkHead | null {
  const kinds = new Map<number, ParatextKind>();
  const headed = blocks[0]?.kind === 'heading';
  let pending: number[] = [];
  let end = 0;
  for (let at = 0; at < Math.min(blocks.length, MAX_HEAD_BLOCKS); at++) {
    const block = blocks[at]!;
    if (block.kind !== 'prose') continue;
    const begins = kinds.size === 0;
    const part = partOf(block, !begins || headed, pending.length);
    if (part === null) {
      if (pending.length === MAX_UNLABELLED_PARAGRAPHS || speaks(block)) break;
      pending.push(at);
      continue;
    }
    // Paragraphs above the first part are the title; above a later one, a summary.
    if (begins && !pending.every(other => mayBeTitle(blocks[other]!, block, headed))) break;
    const named = headed || [...kinds.values()].includes('heading');
    const byline = bylineIn(written(block)) === 0;
    for (const other of pending) kinds.set(other, begins || byline ? (named ? 'note' : 'heading') : 'summary');
    kinds.set(at, part === 'heading' && named ? 'note' : part);
    pending = [];
    end = at + 1;
    if (!isContents(written(block).trim())) continue;
    for (; end < blocks.length && blocks[end]!.kind === 'prose' && isListed(blocks[end]!, closed); end++)
      kinds.set(end, 'note');
    break;
  }
  if (kinds.size === 0) return null;
  return { end, roles: kinds };
}

const written = (block: Block): string => block.text.slice(0, block.size);
const speaks = (block: Block): boolean => block.kind === 'prose' && block.inlines.some(({ kind }) => kind === 'speech');

/**
 * The kind of a paragraph within a head, or null. `begun`: another part or a heading stands before it; `away`: number
 * of other paragraphs since.
 */
function partOf(block: Block, begun: boolean, away: number): ParatextKind | null {
  const text = written(block);
  const byline = bylineIn(text);
  // A byline alone needs a title above it; a title with its byline is one paragraph of two lines.
  if (byline > 0 && away === 0) return isTitleText(text.slice(0, byline)) ? 'heading' : null;
  if (byline === 0 && !begun) return away > 0 ? 'note' : null;
  if (byline === 0 && away < 2) return 'note';
  if (isImprint(text) || isContents(text.trim())) return 'note';
  const facts = factsIn(text);
  if (facts >= (away > 0 && begun ? MIN_HEAD_FACTS_AFTER_PROSE : MIN_HEAD_FACTS)) return 'note';
  const looks = block.kind === 'prose' && block.form?.as === 'label' ? block.form : null;
  if (!begun || (facts === 0 && looks === null)) return null;
  return looks?.label === 'summary' || looks?.label === 'disclaimer'
    ? looks.bare
      ? null
      : looks.label
    : facts > 0
      ? 'note'
      : null;
}

/**
 * Whether a paragraph above the first part of a head is the title: a byline or AO3's imprint tells; above facts, a
 * sentence is none, nor anything below a heading.
 */
function mayBeTitle(block: Block, part: Block, headed: boolean): boolean {
  const text = written(block);
  if (isImprint(written(part)) || (!headed && bylineIn(written(part)) === 0)) return isTitleText(text);
  return !headed && isTitleText(text) && !/[.!?…]["”’'*_]*$/.test(text.trim());
}

/** Whether a text is a short line that does not stop in mid-sentence. */
const isTitleText = (text: string): boolean =>
  text.trim().length <= MAX_TITLE_UNITS && !/[\r\n]/.test(text.trim()) && !/[,;:]$/.test(text.trim());

/**
 * Whether a paragraph lists chapters: a short line, or several; with no heading behind the list none that ends like a
 * sentence.
 */
const isListed = (block: Block, closed: boolean): boolean =>
  !speaks(block) &&
  written(block)
    .split(/\r\n|[\r\n]/)
    .every(line => line.length <= MAX_TITLE_UNITS && (closed || !/[.!?…]["”’'*_]*\s*$/.test(line)));

/** Whether a paragraph repeats the work's title: AO3's downloads of one chapter do so right above the text. */
export const isTitleAgain = (blocks: readonly Block[], at: number, { roles: kinds }: WorkHead): boolean =>
  [...kinds].some(
    ([i, kind]) =>
      kind === 'heading' &&
      written(blocks[i]!)
        .split(/[\r\n]/)[0]!
        .trim() === written(blocks[at]!).trim(),
  );
