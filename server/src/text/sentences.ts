import { isSpace } from './lines.js';
import type { Span } from './position.js';

/** A full stop after these, or after a single capital, ends no sentence. */
const SHORT = /(?:^|[\s(“"‘'«—-])(?:mr|mrs|ms|mx|dr|st|prof|capt|lt|sgt|col|gen|rev|jr|sr|vs|no|etc|[A-Z])$/i;

/**
 * What ends a sentence where white space follows, with the closing marks behind it. No condition stands in it, so that
 * a row of periods is read once.
 */
const END = /[.!?…]+["”’'»)\]*_]*/gu;

/**
 * The sentence of `text` that holds the offset, blanks round it left out. `mayEnd` says of the offset behind a
 * terminator whether a sentence may end there; by default it may when what follows does not go on in lower case.
 */
export function sentenceAt(text: string, at: number, mayEnd: (end: number) => boolean = () => true): Span {
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end < text.length && !isSpace(text.charCodeAt(end))) continue;
    if (goesOn(text, match.index, match[0], end) || !mayEnd(end)) continue;
    if (at < end) return trimmed(text, from, end);
    from = end;
  }
  return trimmed(text, from, text.length);
}

/** Whether a terminator is an abbreviation's, or the next word begins in lower case. */
function goesOn(text: string, index: number, terminator: string, end: number): boolean {
  if (terminator === '.' && SHORT.test(text.slice(Math.max(0, index - 8), index))) return true;
  const next = /\S/u.exec(text.slice(end, end + 80))?.index;
  return next !== undefined && /^["“‘'«*_(]*\p{Ll}/u.test(text.slice(end + next, end + next + 8));
}

function trimmed(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return lead === raw.length ? { from, to } : { from: from + lead, to: from + raw.trimEnd().length };
}
