import { MAX_MARKUP_UNITS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/**
 * A link definition or comment of Markdown, never shown: `[//]: # (a comment)`, `[tide]: https://… "title"`. `[Mara]:
 * Hello.` is none but a line of a chat.
 */
const DEFINITION = new RegExp(
  regexSource`
    ^\[[^\]\r\n]{0,60}\]:-?\s*(?:#(?:\s|$|\w)|<[^>\r\n]*>|["(].*[")]\s*$|(?:https?|ftp|mailto|file|data):\S|www\.\S|
    \.{0,2}\/\S|\S+\.(?:png|jpe?g|gif|webp|svg|md|html?)(?:\s|$))
  `,
  'i',
);
/** A LaTeX command on a line of its own: `\newpage`, `\vspace{1em}`, `\begin{center}`. */
const COMMAND = /^(?:\\[a-zA-Z]{3,}\*?(?:\[[^\]\r\n]{0,40}\]|\{[^}\r\n]{0,40}\}){0,4}\s*)+$/;
/** Start or end of a pandoc div: `:::`, `::: {.letter}`, `::: letter`. */
const DIV = /^:{3,}\s*(?:\{[^}\r\n]{0,120}\}|[\w-]{1,40})?\s*:*$/;
/** Attributes of the block beside it (`{: .centre }`, `{.letter}`); a table of contents (`[TOC]`, `[[_TOC_]]`). */
const ATTRIBUTES = /^(?:\{\s*[:.#][^}\r\n]{0,120}\}|\[\[?_?TOC_?\]?\])$/i;
/** Tags that open or close a part, and nothing else on the line. */
const TAGS = new RegExp(
  regexSource`
    ^(?:<\/?(?:article|aside|blockquote|body|br|center|div|dl|figure|footer|head|header|html|li|main|meta|ol|p|
    section|span|table|tbody|td|tr|ul)\b[^<>]{0,300}>\s*)+$
  `,
  'i',
);
/** A picture with nothing beside it. */
const PICTURE = new RegExp(
  regexSource`
    ^(?:!\[[^\]\r\n]{0,300}\](?:\([^()\r\n]{0,600}\)|\[[^\]\r\n]{0,60}\])(?:\{[^}\r\n]{0,120}\})?|
    !\[\[[^\]\r\n]{1,300}\]\]|<img\b[^<>]{0,600}\/?>)$
  `,
  'i',
);
/** A comment of Obsidian that is all of its line. */
const COMMENT = /^%%(?!%)(?:[^%]|%(?!%))*%%$/;

/**
 * Whether a line is markup without visible words: a link definition, a command, a div, a picture. `line` is trimmed.
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

/** Whether a text begins with a footnote's mark: `[^1]: …`. */
export const isFootnote = (text: string): boolean => text.charCodeAt(0) === 0x5b && /^\[\^[^\]\s]{1,40}\]:/.test(text);

/**
 * The mark of what may be a footnote numbered by hand (`[1] …`, `¹ …`), or null where the paragraph does not begin so.
 * Marks in the story decide (analysis/paratext).
 */
export const footnoteMark = (text: string): string | null =>
  /^[[¹²³⁰-⁹]/.test(text) ? (/^(?:\[\d{1,3}\](?=\s+\S)|[¹²³⁰-⁹]{1,3}(?=\s*\p{L}))/u.exec(text)?.[0] ?? null) : null;
