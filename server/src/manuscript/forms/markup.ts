import { MAX_MARKUP_UNITS } from '../limits.js';

/**
 * `[//]: # (a comment)`, `[tide]: https://… "title"`: an address, never shown. `[Mara]: Hello.` is none: somebody
 * chats.
 */
const DEFINITION =
  /^\[[^\]\r\n]{0,60}\]:-?\s*(?:#(?:\s|$|\w)|<[^>\r\n]*>|["(].*[")]\s*$|(?:https?|ftp|mailto|file|data):\S|www\.\S|\.{0,2}\/\S|\S+\.(?:png|jpe?g|gif|webp|svg|md|html?)(?:\s|$))/i;
/** `\newpage`, `\vspace{1em}`, `\begin{center}`: a command to LaTeX on a line of its own. */
const COMMAND = /^(?:\\[a-zA-Z]{3,}\*?(?:\[[^\]\r\n]{0,40}\]|\{[^}\r\n]{0,40}\}){0,4}\s*)+$/;
/** `:::`, `::: {.letter}`, `::: letter`: pandoc's border of a part. */
const DIV = /^:{3,}\s*(?:\{[^}\r\n]{0,120}\}|[\w-]{1,40})?\s*:*$/;
/** `{: .centre }`, `{.letter}`: attributes of what stands beside it. `[TOC]`, `[[_TOC_]]`: a table of contents. */
const ATTRIBUTES = /^(?:\{\s*[:.#][^}\r\n]{0,120}\}|\[\[?_?TOC_?\]?\])$/i;
/** Tags that open or close a part, and nothing else on the line. */
const TAGS =
  /^(?:<\/?(?:article|aside|blockquote|body|br|center|div|dl|figure|footer|head|header|html|li|main|meta|ol|p|section|span|table|tbody|td|tr|ul)\b[^<>]{0,300}>\s*)+$/i;
/** A picture with nothing beside it. */
const PICTURE =
  /^(?:!\[[^\]\r\n]{0,300}\](?:\([^()\r\n]{0,600}\)|\[[^\]\r\n]{0,60}\])(?:\{[^}\r\n]{0,120}\})?|!\[\[[^\]\r\n]{1,300}\]\]|<img\b[^<>]{0,600}\/?>)$/i;
/** A comment of Obsidian that is all of its line. */
const COMMENT = /^%%(?!%)(?:[^%]|%(?!%))*%%$/;

/**
 * Whether a line by itself is mark-up that readers see no words of: an address, a command, a border, a picture. `line`
 * is trimmed.
 */
export function isMarkup(line: string): boolean {
  switch (line.charCodeAt(0)) {
    case 0x5b:
      return line.length <= MAX_MARKUP_UNITS && (DEFINITION.test(line) || ATTRIBUTES.test(line));
    case 0x5c:
      return line.length <= MAX_MARKUP_UNITS && COMMAND.test(line);
    case 0x3a:
      return line.length <= MAX_MARKUP_UNITS && DIV.test(line);
    case 0x7b:
      return line.length <= MAX_MARKUP_UNITS && ATTRIBUTES.test(line);
    case 0x3c:
      return line.length <= MAX_MARKUP_UNITS && (TAGS.test(line) || PICTURE.test(line));
    case 0x25:
      return line.length <= MAX_MARKUP_UNITS && COMMENT.test(line);
    case 0x21:
      return line.length <= MAX_MARKUP_UNITS && PICTURE.test(line);
    default:
      return false;
  }
}

/** Whether a line opens a footnote's text: `[^1]: …`. */
export const isFootnote = (text: string): boolean => text.charCodeAt(0) === 0x5b && /^\[\^[^\]\s]{1,40}\]:/.test(text);

/**
 * The mark of what may be a footnote that an author numbers by hand, `[1] …` or `¹ …`; null where the paragraph does
 * not begin so. Marks in the story tell (analysis/zones).
 */
export const footnoteMark = (text: string): string | null =>
  /^[[¹²³⁰-⁹]/.test(text) ? (/^(?:\[\d{1,3}\](?=\s+\S)|[¹²³⁰-⁹]{1,3}(?=\s*\p{L}))/u.exec(text)?.[0] ?? null) : null;
