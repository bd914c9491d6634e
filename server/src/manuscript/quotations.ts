import type { Mark, Speech } from './block.js';
import { isDash, isDigit, isGap, isTerminal, isUpper } from './characters.js';
import { closeOfSingle, type QuoteMark } from './marks.js';
import type { Span } from './position.js';

type Nested = Span & { readonly marks: Mark };
type Raw = Span & { readonly marks: Mark; readonly open: boolean; readonly nested: readonly Nested[] };

/**
 * Pairs the marks of one paragraph to its outermost quotations. One lost mark spoils no more than its own quotation: a mark that clearly opens
 * anew ends the one before. `singles`: single marks are the text's speech marks, so one that never closes still opens.
 */
export function pairQuotations(text: string, size: number, marks: readonly QuoteMark[], singles: boolean): Raw[] {
  const out: Raw[] = [];
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i]!;
    if (mark.role === 'close' || (mark.role === 'either' && out.length === 0 && isWordEnd(text, mark.at))) {
      i++;
      continue;
    }
    const [end, next] = mark.family === 'single' ? endOfSingle(text, size, marks, i, singles) : endOfPaired(text, size, marks, i);
    if (end === null) {
      i++;
      continue;
    }
    const open = end.open;
    out.push({ from: mark.at, to: end.to, marks: mark.mark, open, nested: nestedIn(text, marks, i + 1, next - (open ? 0 : 1), mark) });
    i = next;
  }
  return out;
}

const isWordEnd = (text: string, at: number): boolean => !isGap(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 1));

type End = { readonly to: number; readonly open: boolean } | null;

function endOfSingle(text: string, size: number, marks: readonly QuoteMark[], i: number, singles: boolean): [End, number] {
  const close = closeOfSingle(text, marks, i);
  if (close >= 0) return [{ to: marks[close]!.at + 1, open: false }, close + 1];
  if (!singles || marks[i]!.role !== 'open' || !opensWell(text, marks[i]!.at)) return [null, i + 1];
  return [{ to: size, open: true }, marks.length];
}

/** A single mark with no partner is believed only at a paragraph's head or before a capital. */
const opensWell = (text: string, at: number): boolean => /^\s*$/.test(text.slice(0, at)) || isUpper(text.charCodeAt(at + 1));

/** The end of a quotation in marks that come in pairs: [its end, index of the mark to go on with]. */
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

/** Whether a same mark that opens inside a quotation is nested: two closing ones follow before another opens (`"He said "no" to me."`). */
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

/** `6" long`: a digit before the mark, more speech after it, and another mark of the kind still to come. */
function isInch(text: string, marks: readonly QuoteMark[], j: number): boolean {
  const { at, family } = marks[j]!;
  if (!isDigit(text.charCodeAt(at - 1)) || text[at] !== '"' || !/^"(?: [a-z]|[,;] ?[a-z])/.test(text.slice(at, at + 4))) return false;
  const next = marks.slice(j + 1).find(mark => mark.family === family);
  return next?.role === 'close';
}

function nestedIn(text: string, marks: readonly QuoteMark[], from: number, to: number, outer: QuoteMark): Nested[] {
  const nested: Nested[] = [];
  for (let i = from; i < to; ) {
    const mark = marks[i]!;
    if (mark.role === 'close' || (mark.family === outer.family && mark.family === 'single')) {
      i++;
      continue;
    }
    const inside = marks.slice(0, to);
    const [end, next] = mark.family === 'single' ? endOfSingle(text, 0, inside, i, false) : endOfPaired(text, -1, inside, i);
    if (end !== null && !end.open) {
      nested.push({ from: mark.at, to: end.to, marks: mark.mark });
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

/**
 * Whether the words in marks are said, or only held up (a title, a sign, a word as a word). By form alone: what is said begins a sentence,
 * follows a comma or colon, or ends like speech; what is held up stands within a sentence of the narration and does none of these.
 */
export function isSaid(text: string, size: number, raw: Raw): boolean {
  if (raw.open) return raw.to - raw.from > 2;
  let at = raw.from - 1;
  while (at >= 0 && isGap(text.charCodeAt(at))) at--;
  if (at < 0 || OPENS_SENTENCE.test(text[at]!)) return !isHeldUpAtHead(text, size, raw, text[at] ?? '');
  const last = lastTelling(text, raw);
  const first = text.charCodeAt(raw.from + 1);
  const words = text.slice(raw.from + 1, raw.to - 1).split(/\s+/).length;
  if (words <= 4 && HOLDER.test(text.slice(Math.max(0, at - 12), at + 1))) return false;
  const ends = isTerminal(last);
  if (isUpper(first) || first === 0x2026 || first === 46 || isDash(first)) return ends || words > 6;
  return words > 6 && ends && last !== 44;
}

const OPENS_SENTENCE = /[.,:;!?…—–\-“”"'’»*_)\]]/;

/** Words that a name or term in marks hangs on: `the "Avenue."`, `a house called "The Gables."` */
const HOLDER = /(?:^|\W)(?:the|a|an|this|these|those|his|her|their|my|our|your|its|of|as|or|word|words|phrase|title|titled|called|named|dubbed|nicknamed|labelled|labeled|entitled|marked|letters|read)$/i;

/** `"Fate" was a word he hated.`: at a sentence's head, but short, without any mark inside, and the sentence goes on from it. */
function isHeldUpAtHead(text: string, size: number, raw: Raw, before: string): boolean {
  if (/[,:]$/.test(before) || isTerminal(lastTelling(text, raw))) return false;
  const after = text.slice(raw.to, size);
  if (!/^ (?:is|was|are|were|had|has|meant|would|did|does)\b/.test(after)) return false;
  return text.slice(raw.from, raw.to).split(/\s+/).length <= 4;
}

/** The last sign before the closing mark, emphasis and inner marks passed over. */
function lastTelling(text: string, raw: Raw): number {
  let at = raw.to - 2;
  while (at > raw.from && /[*_'’"”»]/.test(text[at]!)) at--;
  return text.charCodeAt(at);
}

/** Makes a quotation of a pair of marks. */
export const quotation = (text: string, size: number, raw: Raw, outer: boolean, continues: boolean): Speech => ({
  ...raw, kind: isSaid(text, size, raw) || continues ? 'speech' : 'quoted', continues, outer,
});
