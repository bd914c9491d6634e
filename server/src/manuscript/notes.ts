import type { Carry } from './block.js';
import { closingBracket, CLOSING_BRACKET, isOpening } from '../text/brackets.js';
import type { Span } from '../text/position.js';
import { MAX_INLINE_NOTE_UNITS, MAX_UNCLOSED_COMMENT_BLOCKS } from './limits.js';
import { regexSource } from '../text/regexSource.js';

/**
 * Beginnings of an author's note in brackets; `AN` and `TN` need a colon or dash, since words begin with them as well.
 */
const HEAD = new RegExp(
  regexSource`
    ([[({<])\s?(?:[Aa]\s?/\s?[Nn](?![\p{L}\p{N}])(>?)|(?:A\.N\.|AN|TN|T/N|NdA|(?:Author|AUTHOR|
    author)['’]?[sS]?['’]? (?:[Nn]otes?|NOTES?))\s*[:\-–—]|N/A\s*:|([Nn]ote\s*:))
  `,
  'gu',
);
const MAY_HOLD = /[([{<]\s?[ant]/i;

/** A note of the author's to readers: what a sign or a form in the story does not say. */
const TO_READERS = new RegExp(regexSource`
    \b(?:I|I['’](?:m|ve|ll|d)|my|you|your|guys|chapters?|fic|fanfic|readers?|canon|OOC|AU|updates?|typos?|betas?|
    reviews?|comments?|kudos|translat\w+|means?|refers?|reference)\b
  `);

/** Whether a note whose label may be part of a story (`Note:`, `Edit:`) addresses readers. */
export const speaksToReaders = (text: string): boolean => TO_READERS.test(text);

/** A note in brackets; `closed`: its bracket closes in this paragraph. */
export interface BracketedNote extends Span {
  readonly closed: boolean;
}

/**
 * Author's notes in brackets within a paragraph, `(A/N: he means the ship)`, in order; one that does not close runs to
 * its end. `[NOTE: NO ENTRY]` is none.
 */
export function notesIn(text: string): BracketedNote[] {
  const notes: BracketedNote[] = [];
  if (!MAY_HOLD.test(text)) return notes;
  for (const { 0: head, 1: bracket, 2: tag, 3: doubtful, index: from } of text.matchAll(HEAD)) {
    if (from < (notes.at(-1)?.to ?? 0) || !isOpening(bracket!)) continue;
    const end = tag
      ? endOfTag(text, from + head.length)
      : closingBracket(text, from + head.length, CLOSING_BRACKET[bracket], from + MAX_INLINE_NOTE_UNITS) + 1;
    const note = { from, to: end > 0 ? end : text.length, closed: end > 0 };
    // `(A/N)` alone labels the text after it.
    if (!/[\p{L}\p{N}]/u.test(text.slice(from + head.length, note.to))) continue;
    if (doubtful === undefined || (note.closed && speaksToReaders(text.slice(from + head.length, note.to))))
      notes.push(note);
  }
  return notes;
}

/** Spans of the notes that close. */
export const closedNotesIn = (text: string): Span[] =>
  notesIn(text)
    .filter(({ closed }) => closed)
    .map(({ from, to }) => ({ from, to }));

/** A paragraph's text without its bracketed notes. */
export function withoutNotes(text: string): string {
  const notes = notesIn(text);
  let [out, at] = ['', 0];
  for (const { from, to } of notes) {
    out += text.slice(at, from);
    at = to;
  }
  return notes.length === 0 ? text : out + text.slice(at);
}

/** Offset after `</A/N>`; 0 for none. */
function endOfTag(text: string, from: number): number {
  const match = /<\s?\/\s?A\s?\/?\s?N\s?>/i.exec(text.slice(from, from + MAX_INLINE_NOTE_UNITS));
  return match ? from + match.index + match[0].length : 0;
}

/** Comments of Obsidian within a paragraph: `%% check the tide %%`. */
export const obsidianCommentsIn = (text: string): Span[] =>
  text.includes('%%')
    ? [...text.matchAll(OBSIDIAN)].map(match => ({ from: match.index, to: match.index + match[0].length }))
    : [];

const OBSIDIAN = /(?<![%\d])%%(?!%)(?:[^%]|%(?!%)){0,4000}%%(?!%)/g;

/** Whether a text is only Obsidian comments: `closed`, or `open` where the last one continues in the next block. */
export function obsidianComment(written: string, entry: Carry): 'closed' | 'open' | null {
  if (!isIn(entry) && !/^\s*%%(?!%)/.test(written)) return null;
  const parts = (isIn(entry) ? `%%${written}` : written).split('%%');
  if (parts.some((part, i) => i % 2 === 0 && part.trim() !== '') && !isIn(entry)) return null;
  return parts.length % 2 === 0 ? 'open' : 'closed';
}

const isIn = (entry: Carry): boolean => entry.startsWith('comment%');

/** The carry after a block that an Obsidian comment continues beyond. */
export const commentLeftOpen = (entry: Carry): Carry => {
  const left = isIn(entry) ? Number(entry.slice('comment%'.length)) - 1 : MAX_UNCLOSED_COMMENT_BLOCKS;
  return left > 0 ? `comment%${left}` : '';
};

/**
 * HTML comments within a paragraph; one that does not close runs to its end. `within`: the paragraph begins inside of
 * one.
 */
export function commentsIn(text: string, size: number, within = false): Span[] {
  const out: Span[] = [];
  for (let from = within ? 0 : text.indexOf('<!--'); from >= 0 && from < size;) {
    const end = text.indexOf('-->', within && from === 0 ? 0 : from + 4);
    const to = end < 0 || end + 3 > size ? size : end + 3;
    out.push({ from, to });
    from = text.indexOf('<!--', to);
  }
  return out;
}
