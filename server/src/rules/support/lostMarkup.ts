import { areAttributes, isElement } from '../../analysis/wordcount/html/elements.js';
import { scan, type MarkupPiece } from '../../analysis/wordcount/html/scan.js';
import { stateAfter, isHidden, type HtmlState } from '../../analysis/wordcount/html/state.js';
import type { Chapter, Section } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { endInSource, fromSource } from '../../manuscript/visibleText.js';

/** Text that disappears when a chapter is read as HTML. */
export interface Lost {
  readonly block: Block;
  readonly from: number;
  /** Where it ends in that block. */
  readonly to: number;
  /** How far it extends beyond its block. */
  readonly beyond: 'none' | 'paragraphs' | 'chapter';
  /** Number of paragraphs affected. */
  readonly paragraphs: number;
}

/** The unintended tags and comments that HTML5 reads in a chapter, in order. */
export function lostIn(chapter: Chapter): readonly Lost[] {
  if (!chapter.sections.some(section => markedIn(section).length > 0)) return [];
  const lost: (Lost & { readonly at: number })[] = [];
  const blocks = chapter.sections.flatMap(({ blocks: own }) => own);
  let entry: HtmlState = '';
  let running: { readonly block: Block; readonly from: number; readonly at: number; paragraphs: number } | null = null;
  for (const [at, block] of blocks.entries()) {
    if (entry === '' && !block.source.includes('<')) continue;
    const read = scan(entry + block.source);
    const ends = new Set(read.markup.map(({ kind, name }) => (kind === 'end' ? name : '')));
    const end = endInSource(block, block.size);
    for (const piece of read.markup) {
      const [from, to] = [piece.from - entry.length, Math.min(piece.to - entry.length, end)];
      if (from < 0) {
        if (running && !piece.open && piece.kind !== 'comment') lost.push(lostFrom(running, 'paragraphs', 1));
        if (!piece.open) running = null;
        else if (running) running.paragraphs++;
      } else if (piece.open) running = { block, from: fromSource(block, from), at, paragraphs: 1 };
      else if (!isMeant(piece, block.source.slice(from, to), ends))
        lost.push({
          block,
          from: fromSource(block, from),
          to: fromSource(block, to),
          at,
          beyond: 'none',
          paragraphs: 1,
        });
    }
    const exit = stateAfter(read);
    // An element that is only open loses nothing.
    entry = isHidden(exit) && !exit.endsWith('>') ? exit.slice(exit.lastIndexOf('<')) : '';
  }
  if (running) lost.push(lostFrom(running, 'chapter', 0));
  return lost.sort((a, b) => a.at - b.at || a.from - b.from);
}

const lostFrom = <
  R extends { readonly block: Block; readonly from: number; readonly at: number; readonly paragraphs: number },
>(
  { block, from, at, paragraphs }: R,
  beyond: Lost['beyond'],
  more: number,
) => ({ block, from, at, to: block.size, beyond, paragraphs: paragraphs + more });

/** Blocks that may contain markup. */
const markedIn = memo(({ blocks }: Section): readonly Block[] => blocks.filter(({ source }) => source.includes('<')));

/** Whether a closed tag or comment is intended. `ends`: elements that have an end tag beside it. */
function isMeant({ kind, name, rest }: MarkupPiece, written: string, ends: ReadonlySet<string>): boolean {
  if (kind === 'comment') return true;
  if (kind === 'bogus') return /^<(?:!doctype\b|\?xml\b|!\[)/i.test(written);
  if (/^<\/?a\/?n>$/i.test(written)) return true; // the label of an author’s note
  if (!isElement(name) || !areAttributes(rest)) return false;
  // `<Ruby> hi`: a nickname in a chat, unless an end tag says otherwise.
  return kind === 'end' || !ALSO_NAMES.has(name) || !/^<\p{Lu}\p{Ll}/u.test(written) || ends.has(name);
}

const ALSO_NAMES = new Set(['ruby', 'mark', 'dir', 'map', 'del', 'code', 'time', 'title', 'source', 'track']);
