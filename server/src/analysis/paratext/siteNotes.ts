import type { Block, Prose } from '../../manuscript/block.js';
import { noteSignal } from '../../manuscript/forms/blockForm.js';
import { isNotePointer } from '../../manuscript/forms/site.js';
import { MAX_GAP_NOTE_PARAGRAPHS, MAX_SITE_NOTE_BLOCKS } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

const written = (block: Block): string => block.text.slice(0, block.size);
const labelIn = (block: Block): Extract<Prose['form'], { as: 'label' }> | null =>
  block.kind === 'prose' && block.form?.as === 'label' ? block.form : null;
const speaks = (block: Block): boolean => block.kind === 'prose' && block.inlines.some(({ kind }) => kind === 'speech');

/** Whether a paragraph is an AO3 heading that no story contains as a line: `Notes for the Chapter`, not `Notes`. */
export const isChapterNote = (block: Block): boolean =>
  labelIn(block)?.site !== undefined && !/^\W*notes\W*$/i.test(written(block));

/** End of a note, and whether the text marks it. */
export interface NoteEnd {
  readonly end: number;
  readonly sure: boolean;
}

/**
 * The end of the note below an AO3 heading at `head`; null below anything else. In order of certainty it ends at the
 * pointer to the chapter's end notes, at the next such heading, or at a wider gap than below the heading. Else it is
 * the paragraph below with those that address readers.
 */
export function siteNoteEnd(blocks: readonly Block[], head: number): NoteEnd | null {
  const label = labelIn(blocks[head]!);
  if (label?.site === undefined || !label.bare) return null;
  const limit = Math.min(blocks.length, head + MAX_SITE_NOTE_BLOCKS);
  let first = head + 1;
  while (first < limit && blocks[first]!.kind === 'directive') first++;
  if (blocks[first]?.kind !== 'prose' || labelIn(blocks[first]!)) return { end: head + 1, sure: true };
  const parted = partedAt(blocks, first, limit);
  const end = parted >= 0 ? parted : wideGapAfter(blocks, head, first, limit);
  if (end >= 0) return { end, sure: true };
  let last = first + 1;
  while (
    last < limit &&
    blocks[last]!.kind === 'prose' &&
    !labelIn(blocks[last]!) &&
    !speaks(blocks[last]!) &&
    talksToReaders(written(blocks[last]!))
  )
    last++;
  return { end: last, sure: false };
}

/** Index after a pointer, or of the next AO3 heading, with only paragraphs before it; -1 for neither. */
function partedAt(blocks: readonly Block[], first: number, limit: number): number {
  for (let at = first; at < limit; at++) {
    const block = blocks[at]!;
    if (block.kind === 'break' || block.kind === 'heading') return -1;
    if (block.kind !== 'prose') continue;
    if (isNotePointer(written(block))) return at + 1;
    const site = labelIn(block)?.site;
    if (site !== undefined) return site === 'end' ? -1 : at;
  }
  return -1;
}

/**
 * Index after the first of a few paragraphs with a wider gap than the heading's, if no other gap is as wide: those are
 * scene breaks.
 */
function wideGapAfter(blocks: readonly Block[], head: number, first: number, limit: number): number {
  const usual = blocks[head]!.gap;
  for (let at = first; at < Math.min(limit, first + MAX_GAP_NOTE_PARAGRAPHS); at++) {
    const block = blocks[at]!;
    if (block.kind !== 'prose' || labelIn(block) || (at > first && speaks(block))) return -1;
    if (block.gap <= usual) continue;
    const rest = blocks
      .slice(at + 1)
      .filter(({ kind }) => kind === 'prose')
      .slice(0, -1);
    return rest.length > 0 && rest.every(({ gap }) => gap < block.gap) ? at + 1 : -1;
  }
  return -1;
}

const TALK = new RegExp(
  regexSource`
    \b(?:chapters?|fics?|ao3|ffn|readers?|reading|comments?|kudos|reviews?|beta(?:[’']?d|ed|ing)?|updat(?:es?|ed|ing)|
    posted|posting|prompts?|tags?|warnings?|canon(?:ically)?|headcanons?|AU|OOC|tumblr|twitter|discord|enjoy|hiatus|
    writing|wrote this|title (?:is )?(?:from|taken)|inspired by|word ?count|exams?|finals|guys|everyone who|trigger|
    content notes?|translations?|mistakes|typos|thank(?:s| you)|sorry|hope you|see you)\b
  `,
  'i',
);

/**
 * Whether a paragraph below a note's heading addresses readers. Only meaningful there, since stories contain each of
 * these words.
 */
const talksToReaders = (text: string): boolean =>
  noteSignal(text) !== null || (/\b(?:I|my|me|you|your|we|this)\b|[I'’]m\b/.test(text) && TALK.test(text));
