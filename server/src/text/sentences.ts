import { MAX_ABBREVIATION_UNITS, isInitial, isTitleAbbreviation } from './abbreviations.js';
import { isDigit } from './characters.js';
import { isSpace } from './lines.js';
import type { Span } from './position.js';
import { isSmall } from './tokens.js';

/**
 * What ends a sentence where white space or the text's end follows, with the closing marks behind it. No condition
 * stands in it, so that a row of periods is read once.
 */
const END = /[.!?…]+["”’'»)\]*_]*/g;

/** Marks before a sentence's first letter that are passed over, at most. */
const MAX_OPENING_MARKS = 6;

/**
 * Index behind the first sentence end that stands in `[from, to)`, closing marks included; -1 where none does. What
 * goes on with a small letter has not ended, unless `smallBegins`; nor does the point of a title or an initial end
 * anything.
 */
function nextEnd(text: string, from: number, to: number, smallBegins: boolean): number {
  END.lastIndex = from;
  for (let found = END.exec(text); found !== null && found.index < to; found = END.exec(text)) {
    const end = found.index + found[0].length;
    if (end < text.length && !isSpace(text.charCodeAt(end))) continue;
    if (!smallBegins && goesOn(text, end)) continue;
    if (text.charCodeAt(found.index) === POINT && isShortened(text, found.index, end)) continue;
    return end;
  }
  return -1;
}

const POINT = 46;

/** Whether the next letter behind `end`, marks that open passed over, is a small one. */
function goesOn(text: string, end: number): boolean {
  let at = behindBlanks(text, end);
  for (let marks = 0; marks < MAX_OPENING_MARKS && at < text.length && '"“‘«\'*_('.includes(text[at]!); marks++) at++;
  return isSmall(text.slice(at, at + 2));
}

/** Whether the point at `at` belongs to a title, an initial, or the likes of `No. 5`. */
function isShortened(text: string, at: number, end: number): boolean {
  const word = /(?:\p{L}\.)*\p{L}+$/u.exec(text.slice(Math.max(0, at - MAX_ABBREVIATION_UNITS), at))?.[0];
  if (word === undefined) return false;
  if (isTitleAbbreviation(word) || isInitial(word) || word === 'vs') return true;
  return /^no$/i.test(word) && isDigit(text.charCodeAt(behindBlanks(text, end)));
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the last sentence of `[from, to)` begins, blanks before it passed over. */
export function sentenceStart(text: string, from: number, to: number): number {
  let start = from;
  for (let end = nextEnd(text, from, to, false); end >= 0; end = nextEnd(text, end, to, false)) {
    const next = behindBlanks(text, end);
    if (next >= to) break;
    start = next;
  }
  return Math.min(behindBlanks(text, start), Math.max(start, to));
}

/**
 * Where the first sentence of `[from, to)` ends, its closing marks included; `to` where it does not.
 * @param smallBegins whether a sentence may begin with a small letter. A tag ends at its point in a text without
 *   capitals, too.
 */
export function sentenceEnd(text: string, from: number, to: number, smallBegins = false): number {
  const end = nextEnd(text, from, to, smallBegins);
  return end < 0 ? to : Math.min(end, to);
}

/** What bounds a sentence that is looked for. */
export interface SentenceBounds {
  readonly from?: number;
  readonly to?: number;
  /** Whether a sentence may end at an offset behind closing marks where one seems to. */
  readonly mayEnd?: (end: number) => boolean;
}

/** The sentence of `text` that holds the offset, blanks round it left out. */
export function sentenceAt(
  text: string,
  at: number,
  { from = 0, to = text.length, mayEnd = () => true }: SentenceBounds = {},
): Span {
  let start = from;
  for (let end = nextEnd(text, from, to, false); end >= 0 && end <= to; end = nextEnd(text, end, to, false)) {
    if (!mayEnd(end)) continue;
    if (at < end) return trimmed(text, start, end);
    start = end;
  }
  return trimmed(text, start, to);
}

/** The sentences of `[from, to)`, each with the blanks behind it: together they are all of it. */
export function sentencesIn(text: string, from = 0, to = text.length): readonly Span[] {
  const sentences: Span[] = [];
  let start = from;
  while (start < to) {
    const end = nextEnd(text, start, to, false);
    const next = end < 0 ? to : Math.min(behindBlanks(text, end), to);
    sentences.push({ from: start, to: next });
    start = next;
  }
  return sentences;
}

function trimmed(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return lead === raw.length ? { from, to } : { from: from + lead, to: from + raw.trimEnd().length };
}
