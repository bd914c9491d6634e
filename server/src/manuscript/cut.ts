import type { Dialect } from './dialect.js';
import { isBlank, lineEnd } from '../text/lines.js';
import { setextLevel } from './forms/setext.js';
import { standsAlone } from './forms/standalone.js';
import { MAX_FENCED_LINES, MAX_SETEXT_LINE_UNITS } from './limits.js';

/**
 * Splits a text into blocks, which tile it. A written line starts a block when the line before is blank, when either of
 * the two is a block by its form (a break, a heading, a comment), or always in the one-line dialect. A form that counts
 * only on a separate line needs a blank line above it, or a line that certainly is a block. A block boundary therefore
 * depends on at most three lines, which bounds re-splitting after an edit. A title and its underline are one block;
 * each list item is one, and so is each speech after a hard line break. `before`: the block before the text, where
 * there is one.
 */
export function cut(text: string, dialect: Dialect, before?: string): string[] {
  const pieces: string[] = [];
  const everyLine = dialect.paragraphs === 'one-line';
  let start = 0;
  let [afterBlank, afterSure] = before === undefined ? [true, true] : stateAfter(before);
  let afterAlone = true;
  for (let from = 0; from < text.length;) {
    let to = lineEnd(text, from);
    if (isBlank(text, from, to)) {
      afterBlank = true;
    } else {
      const next = afterBlank ? underlined(text, from, to) || (everyLine ? 0 : fenced(text, from, to)) : 0;
      const sure = next > 0 || standsAlone(text, from, to, false);
      const alone = sure || ((afterBlank || afterSure) && standsAlone(text, from, to, true));
      if ((afterBlank || alone || afterAlone || everyLine || opensAnew(text, start, from, to)) && from > start) {
        pieces.push(text.slice(start, from));
        start = from;
      }
      if (next > 0) to = next;
      afterBlank = false;
      afterAlone = alone;
      afterSure = sure;
    }
    from = to;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

/**
 * End of a setext heading's underline, or 0. The line `[from, to)` follows a blank one; the next line makes it a
 * heading.
 */
function underlined(text: string, from: number, to: number): number {
  const sign = text.charCodeAt(to);
  if ((sign !== 45 && sign !== 61) || to - from > MAX_SETEXT_LINE_UNITS) return 0;
  const end = lineEnd(text, to);
  return end - to <= MAX_SETEXT_LINE_UNITS && setextLevel(text.slice(from, to).trim(), text.slice(to, end).trim()) > 0
    ? end
    : 0;
}

/**
 * End of the lower row of a fence of tildes, or 0. The line `[from, to)` is the upper row and one tight paragraph
 * stands between; a single row is a scene break.
 */
function fenced(text: string, from: number, to: number): number {
  if (text.charCodeAt(from) !== 126 || !FENCE.test(text.slice(from, to))) return 0;
  for (let at = to, lines = 0; at < text.length && lines <= MAX_FENCED_LINES; lines++) {
    const end = lineEnd(text, at);
    if (lines > 0 && FENCE.test(text.slice(at, end))) return end;
    if (isBlank(text, at, end) || standsAlone(text, at, end, lines === 0) || opensAnew(text, to, at, end)) return 0;
    at = end;
  }
  return 0;
}

const FENCE = /^~{3,}\s*$/;

const ITEM = /^[ \t]{0,3}([-+*–—])[ \t]+["“‘'«*_(¿¡]*[\p{Lu}\p{N}]/u;
const HARD_BREAK = /(?:[.!?…"”’'»](?:[*_]*)(?: {2,}|\\)|[.!?…"”’'»;>][*_]*<br\s*\/?>[ \t]*)(?:\r\n|\r|\n)$/i;
/** A paragraph of HTML ends with its line. */
const PART_ENDS = /(?:<\/(?:p|div|li|blockquote|h[1-6])>|<br\s*\/?>\s*<br\s*\/?>)[ \t]*(?:\r\n|\r|\n)$/i;

/**
 * Whether the line continues a list whose items are paragraphs, or begins with a speech after a hard line break.
 * `start`: start of its block.
 */
function opensAnew(text: string, start: number, from: number, to: number): boolean {
  if (text.charCodeAt(from) === 62 && depthOf(text, from) !== depthOf(text, lineBefore(text, start, from))) return true;
  const item = ITEM.exec(text.slice(from, Math.min(to, from + 20)))?.[1];
  if (item !== undefined) return ITEM.exec(text.slice(start, start + 20))?.[1] === item;
  if (
    /^[ \t]*<(?:p|div|li|blockquote|h[1-6])\b/i.test(text.slice(from, Math.min(to, from + 40))) ||
    PART_ENDS.test(text.slice(Math.max(start, from - 40), from))
  )
    return true;
  return (
    /^(?:\\?["'“‘«„]|&(?:ldquo|lsquo|quot|laquo|#8220|#8216|#34);)/.test(text.slice(from, from + 8)) &&
    HARD_BREAK.test(text.slice(Math.max(start, from - 12), from))
  );
}

/** Depth of the Markdown quotation at `from`: 2 for `> >`. */
function depthOf(text: string, from: number): number {
  let depth = 0;
  for (let at = from; text[at] === '>' || text[at] === ' ' || text[at] === '\t'; at++) if (text[at] === '>') depth++;
  return depth;
}

/** Start of the line before the one at `from`, not before `start`. */
function lineBefore(text: string, start: number, from: number): number {
  let at = from - 1;
  if (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13) at--;
  while (at > start && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--;
  return at;
}

/** Whether a block ends with a blank line, and whether its last written line is certainly a block of its own. */
function stateAfter(block: string): [blank: boolean, sure: boolean] {
  let [last, end] = [0, 0];
  for (let from = 0; from < block.length;) {
    const to = lineEnd(block, from);
    if (isBlank(block, from, to)) return [true, true];
    [last, end] = [from, to];
    from = to;
  }
  return [false, standsAlone(block, last, end, false)];
}
