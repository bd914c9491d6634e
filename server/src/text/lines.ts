import { regexSource } from './regexSource.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** End of the line that starts at `from`, its line end included. LF, CRLF and a lone CR end a line, as in LSP. */
export function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return at + 1;
    if (code === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
  }
  return text.length;
}

/** Number of line ends in a text. */
export function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) lines++;
  }
  return lines;
}

/** Start of the line after `lines` line ends; the text's length where it has fewer. */
export function offsetOfLine(text: string, lines: number): number {
  let at = 0;
  for (let line = 0; line < lines && at < text.length; line++) at = lineEnd(text, at);
  return at;
}

/** Whether a code unit is white space, including zero-width and no-break kinds and a byte order mark. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x1680 ||
  code === 0x3000;

/**
 * Whether a blank text has a line of wide spaces only. No-break spaces do not count, since converters leave them in
 * empty lines.
 */
export const holdsSpacer = (blank: string): boolean =>
  /[\u1680\u2000-\u200a\u205f\u3000]/.test(blank) &&
  /[\n\r][ \t]*[\u1680\u2000-\u200a\u205f\u3000][ \t\u1680\u2000-\u200a\u205f\u3000]*[\n\r]/.test(blank);

/** What Markdown and HTML write for an empty line. */
const BLANK_MARKUP = new RegExp(
  regexSource`
    ^(?:>[\s>]*|(?:(?:&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);|<br\s*\/?>|<p>\s*(?:&nbsp;|<br\s*\/?>)?\s*<\/p>)\s*)+)$
  `,
  'i',
);

/**
 * Whether nothing but white space stands in `[from, to)`. A lone `&nbsp;` or `<br>` counts as blank: sites write empty
 * paragraphs so; and so does Markdown's `>` between two quoted ones.
 */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    return to - at < 40 && BLANK_MARKUP.test(text.slice(at, to));
  }
  return true;
}
