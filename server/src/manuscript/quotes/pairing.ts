import type { OpeningMark } from '../block.js';
import { isDigit, isGap, isUpper } from '../../text/characters.js';
import { closeOfSingle, type QuoteMark } from './marks.js';
import type { Span } from '../../text/position.js';
import type { MarkedSpan } from './classify.js';

type Nested = Span & { readonly openingMark: OpeningMark };

/**
 * Pairs the marks of a paragraph to its outermost quotations. An unpaired mark affects only its own quotation: a mark
 * that clearly opens ends the quotation before it. `singles`: the text uses single marks for speech, so one that never
 * closes still opens.
 */
export function pairQuotations(
  text: string,
  size: number,
  marks: readonly QuoteMark[],
  singles: boolean,
): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  for (let i = 0; i < marks.length;) {
    const mark = marks[i]!;
    if (mark.role === 'close' || (mark.role === 'either' && out.length === 0 && isWordEnd(text, mark.at))) {
      i++;
      continue;
    }
    const [end, next] =
      mark.family === 'single' ? endOfSingle(text, size, marks, i, singles) : endOfPaired(text, size, marks, i);
    if (end === null) {
      i++;
      continue;
    }
    const open = end.open;
    out.push({
      from: mark.at,
      to: end.to,
      openingMark: mark.mark,
      open,
      nested: nestedIn(text, marks, i + 1, next - (open ? 0 : 1), mark),
    });
    i = next;
  }
  return out;
}

const isWordEnd = (text: string, at: number): boolean =>
  !isGap(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 1));

type End = { readonly to: number; readonly open: boolean } | null;

function endOfSingle(
  text: string,
  size: number,
  marks: readonly QuoteMark[],
  i: number,
  singles: boolean,
): [End, number] {
  const close = closeOfSingle(text, marks, i);
  if (close >= 0) return [{ to: marks[close]!.at + 1, open: false }, close + 1];
  if (!singles || marks[i]!.role !== 'open' || !opensWell(text, marks[i]!.at)) return [null, i + 1];
  return [{ to: size, open: true }, marks.length];
}

/** Whether an unpaired single mark opens a quotation: only at the start of a paragraph or before a capital. */
const opensWell = (text: string, at: number): boolean =>
  /^\s*$/.test(text.slice(0, at)) || isUpper(text.charCodeAt(at + 1));

/** The end of a quotation in paired marks, as [end offset, index of the next mark to read]. */
function endOfPaired(text: string, size: number, marks: readonly QuoteMark[], i: number): [End, number] {
  const { family } = marks[i]!;
  let depth = 0;
  for (let j = i + 1; j < marks.length; j++) {
    const mark = marks[j]!;
    if (mark.family !== family) continue;
    if (mark.role === 'open') {
      if (depth > 0 || nestsSame(marks, j)) depth++;
      else return [{ to: trimEnd(text, marks[i]!.at + 1, mark.at), open: true }, j];
    } else if (depth > 0) depth--;
    else if (!isInch(text, marks, j)) return [{ to: mark.at + 1, open: false }, j + 1];
  }
  return [{ to: size, open: true }, marks.length];
}

/**
 * Whether a mark of the same kind inside a quotation is nested: two closing ones follow before another opens (`"He said
 * "no" to me."`).
 */
function nestsSame(marks: readonly QuoteMark[], j: number): boolean {
  const { family, mark } = marks[j]!;
  let closes = 0;
  for (let k = j + 1; k < marks.length && closes < 2; k++) {
    if (marks[k]!.family !== family) continue;
    if (marks[k]!.role === 'open') return mark === '«' || mark === '「';
    closes++;
  }
  return closes === 2;
}

/** `6" long`: a digit before the mark, more speech after it, and another mark of the same kind further on. */
function isInch(text: string, marks: readonly QuoteMark[], j: number): boolean {
  const { at, family } = marks[j]!;
  if (!isDigit(text.charCodeAt(at - 1)) || text[at] !== '"' || !/^"(?: [a-z]|[,;] ?[a-z])/.test(text.slice(at, at + 4)))
    return false;
  const next = marks.slice(j + 1).find(mark => mark.family === family);
  return next?.role === 'close';
}

function nestedIn(text: string, marks: readonly QuoteMark[], from: number, to: number, outer: QuoteMark): Nested[] {
  const nested: Nested[] = [];
  for (let i = from; i < to;) {
    const mark = marks[i]!;
    if (mark.role === 'close' || (mark.family === outer.family && mark.family === 'single')) {
      i++;
      continue;
    }
    const inside = marks.slice(0, to);
    const [end, next] =
      mark.family === 'single' ? endOfSingle(text, 0, inside, i, false) : endOfPaired(text, -1, inside, i);
    if (end !== null && !end.open) {
      nested.push({ from: mark.at, to: end.to, openingMark: mark.mark });
      nested.push(...nestedIn(text, marks, i + 1, next - 1, mark));
    }
    i = Math.max(next, i + 1);
  }
  return nested;
}

function trimEnd(text: string, from: number, to: number): number {
  while (to > from && isGap(text.charCodeAt(to - 1))) to--;
  return to;
}
