import { decodeHTMLStrict } from 'entities/decode';
import type { Span } from '../text/position.js';
import { MAX_RENDERED_UNITS } from './limits.js';
import { regexSource } from '../text/regexSource.js';

/** A text with its source and its rendered form. */
export interface MarkedUpText {
  readonly source: string;
  readonly text: string;
  /**
   * Four integers for each span that is rendered differently or hidden: offset in `text`, rendered length, offset in
   * `source`, end in `source`. In order; none contains a line end. Null where text and source are equal.
   */
  readonly pieces: readonly number[] | null;
}

/** One character class, so that the usual negative check of a paragraph costs nearly nothing. */
const MAY_HOLD = /[&\\<>[=~^¹²³⁰-⁹†‡]/;

/** Whether a text contains a character of markup. */
export const mayHoldMarkup = (text: string): boolean => MAY_HOLD.test(text);

const TAG_NAMES = regexSource`
  a|abbr|acronym|address|b|big|blockquote|br|caption|center|cite|code|col|dd|del|dfn|div|dl|dt|em|figcaption|figure|
  font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|
  th|thead|tr|tt|u|ul|var|wbr
`;
const URL = regexSource`
  (?:<[^<>\r\n]{1,600}>|[^\s()<>]{0,600}(?:\([^\s()]{0,200}\)[^\s()]{0,300})?)(?:[ \t]+(?:"[^"\r\n]{0,300}"|
  '[^'\r\n]{0,300}'))?[ \t]*
`;

/** Each kind of markup in a group of its own; comments are kept as they are. */
const MARKUP = new RegExp(
  [
    String.raw`(?<comment><!--[\s\S]*?(?:-->|$)|(?<![%\d])%%(?!%)(?:[^%]|%(?!%)){0,4000}%%(?!%))`,
    String.raw`\\(?<escaped>["'.,:;!?()[\]{}<>#+~^$&%@|/…“”‘’«»—–\x60-])`,
    regexSource`
      (?<hidden>\\(?=[ \t]*(?:[\r\n]|$))|!\[\[[^\]\r\n]{1,300}\]\]|!\[[^\]\r\n]{0,200}\](?:\(${URL}\)|
      \[[^\]\r\n]{0,60}\])(?:\{[^}\r\n]{0,120}\})?
    `,
    String.raw`\^\[[^[\]\r\n]{1,1000}\]|\[\^[^\]\s]{1,40}\]`,
    String.raw`(?<=[\p{L}.,!?…;:"”’'»*_)\]])\[\d{1,3}\](?![([:])|(?<=[.,!?…;:"”’»)\]])(?:[¹²³⁰-⁹†‡]{1,4}|\^\d{1,3}\^)`,
    regexSource`
      <sup>[ \t]*(?:<a[^<>\r\n]{0,300}>)?[[(]?\d{1,3}[\])]?(?:</a>)?[ \t]*</sup>|(?<=^|
      [\r\n])[ \t]{0,3}>(?:[ \t]?>)*[ \t]?)
    `,
    String.raw`<(?<close>/?)(?<name>${TAG_NAMES})(?:\s[^<>\r\n]{0,1000}|/)?>`,
    String.raw`(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});)`,
    String.raw`\[\[(?:[^[\]|\r\n]{1,200}\|)?(?<page>[^[\]|\r\n]{1,200})\]\]`,
    String.raw`\[(?<linked>[^[\]\r\n]{1,300})\](?:\((?<url>${URL})\)|\[\d{0,3}\])(?:\{[^}\r\n]{0,120}\})?`,
    String.raw`(?<![=~\w])(?<pair>==|~~)(?=[^\s=~])(?<held>[^=~\r\n]{1,1000})(?<=[^\s])\k<pair>(?![=~\w])`,
  ].join('|'),
  'gu',
);

/**
 * The rendered text of a paragraph; null where it equals the source. Each line is rendered independently, except for
 * comments.
 */
export function visibleTextOf(source: string): MarkedUpText | null {
  if (source.length > MAX_RENDERED_UNITS || !MAY_HOLD.test(source)) return null;
  const pieces: number[] = [];
  /** Ends of links and highlights, in order; the text before them is still to be read. */
  const ends: Span[] = [];
  let text = '';
  let at = 0;
  let last = '';
  const put = (from: number, to: number, shown: string): void => {
    text += source.slice(at, from);
    pieces.push(text.length, shown.length, from, to);
    text += shown;
    last = shown !== '' ? shown : lastBefore(from);
    at = to;
  };
  /** The rendered character right before an offset of the source. */
  const lastBefore = (from: number): string => (from > at ? source[from - 1]! : last);
  const holds = (from: number, opening: number, held: number, to: number): void => {
    put(from, from + opening, '');
    ends.push({ from: from + opening + held, to });
    ends.sort((a, b) => a.from - b.from);
    MARKUP.lastIndex = from + opening;
  };
  const endUpTo = (limit: number): void => {
    while (ends.length > 0 && ends[0]!.from <= limit) {
      const { from, to } = ends.shift()!;
      if (from >= at) put(from, to, '');
    }
  };
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(source); match !== null; match = MARKUP.exec(source)) {
    const { index: from, 0: whole, groups = {} } = match;
    const to = from + whole.length;
    endUpTo(from);
    if (from < at) MARKUP.lastIndex = at;
    else if (groups['comment'] !== undefined) continue;
    else if (groups['hidden'] !== undefined) put(from, to, '');
    else if (groups['escaped'] !== undefined) put(from, to, groups['escaped']);
    else if (groups['name'] !== undefined)
      put(from, to, shownTag(source, lastBefore(from), to, groups['name'].toLowerCase(), groups['close'] === '/'));
    else if (groups['entity'] !== undefined) {
      const shown = decodeHTMLStrict(whole);
      if (shown !== whole) put(from, to, /[\r\n]/.test(shown) ? ' ' : shown);
    } else if (groups['page'] !== undefined) {
      if (!whole.includes('|') && (!isPage(groups['page']) || (from === 0 && to === source.length))) continue;
      put(from, to - 2 - groups['page'].length, '');
      put(to - 2, to, '');
    } else if (groups['linked'] !== undefined) {
      const { linked, url } = groups;
      if (url === undefined || /^[<#]|[/.:]/.test(url)) holds(from, 1, linked.length, to);
      else MARKUP.lastIndex = from + 1;
    } else holds(from, 2, groups['held']!.length, to);
  }
  endUpTo(source.length);
  return pieces.length === 0 ? null : { source, text: text + source.slice(at), pieces };
}

/** Whether double brackets are a link to a page: `[[The Old Weir]]`, not `[[check his age]]`, which is a reminder. */
const isPage = (words: string): boolean =>
  /^[^\p{Ll}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words) &&
  words.split(/\s+/).every(word => word.length < 5 || /[\p{Lu}\p{Lo}\p{N}]/u.test(word));

const EMPHASIS: Readonly<Record<string, string>> = { em: '*', i: '*', strong: '**', b: '**' };
const PARTS = new RegExp(regexSource`
    ^(?:address|blockquote|br|caption|center|d[dlt]|div|fig\w+|h\d|li|ol|p|pre|section|t(?:able|body|d|foot|h|head|r)|
    ul)$
  `);

/**
 * What is seen for a tag: emphasis as Markdown has it, the marks of `<q>`, a blank where the page parts words.
 * `before`: the sign seen before it, if any.
 */
function shownTag(source: string, before: string, to: number, name: string, close: boolean): string {
  const emphasis = EMPHASIS[name];
  const beside = close ? before : source[to];
  if (emphasis !== undefined) return beside === undefined || !/\S/.test(beside) ? '' : emphasis;
  if (name === 'q') return close ? '”' : '“';
  return PARTS.test(name) && /\S/.test(before) && /^[^\r\n]*[^\s<]/.test(source.slice(to, to + 20)) ? ' ' : '';
}

/** Source offset of the rendered `offset`, after hidden text right before it. */
export function toSource({ pieces }: MarkedUpText, offset: number): number {
  if (pieces === null) return offset;
  let by = 0;
  for (let i = 0; i < pieces.length; i += 4) {
    if (pieces[i]! + pieces[i + 1]! > offset) return pieces[i]! < offset ? pieces[i + 2]! : offset + by;
    by = pieces[i + 3]! - pieces[i]! - pieces[i + 1]!;
  }
  return offset + by;
}

/** Source offset at which the text rendered before `offset` ends, before hidden text right after it. */
export function endInSource({ pieces }: MarkedUpText, offset: number): number {
  if (pieces === null) return offset;
  let by = 0;
  for (let i = 0; i < pieces.length && pieces[i]! < offset; i += 4) {
    if (pieces[i]! + pieces[i + 1]! > offset) return pieces[i + 3]!;
    by = pieces[i + 3]! - pieces[i]! - pieces[i + 1]!;
  }
  return offset + by;
}

/** Source span of a rendered span. An empty one follows the text rendered before it. */
export function spanInSource(read: MarkedUpText, { from, to }: Span): Span {
  if (read.pieces === null) return { from, to };
  const end = to > 0 ? endInSource(read, to) : toSource(read, 0);
  return { from: from === to ? end : toSource(read, from), to: end };
}

/** Rendered offset of a source offset; within a hidden span, the position where it would be. */
export function fromSource({ pieces }: MarkedUpText, offset: number): number {
  if (pieces === null) return offset;
  let by = 0;
  for (let i = 0; i < pieces.length && pieces[i + 2]! < offset; i += 4) {
    if (pieces[i + 3]! > offset) return pieces[i]!;
    by = pieces[i]! + pieces[i + 1]! - pieces[i + 3]!;
  }
  return offset + by;
}
