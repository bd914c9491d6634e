import { RAW, VOID } from './elements.js';

/** A piece of mark-up as HTML5 cuts it; offsets in the text scanned. */
export interface MarkupPiece {
  /** `bogus`: what HTML5 takes for a comment though nobody meant one, `</3 …>`. */
  readonly kind: 'start' | 'end' | 'comment' | 'bogus';
  /** In lowercase; empty for comments. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What stands between a tag's name and its `>`; of an open tag, what its attributes wait for. */
  readonly rest: string;
  /** Nothing ends it: it runs on to the text's end. */
  readonly open: boolean;
}

/** Mark-up of a text and the elements still open at its end, outermost first. */
export interface Scan {
  readonly markup: readonly MarkupPiece[];
  readonly open: readonly string[];
  /** Most elements open at once. */
  readonly depth: number;
}

const TAG = /<(\/?)([a-z][^\s/>]*)/iy;
/** An attribute with what stands before it: a quotation mark hides a `>` only behind `=`. */
const ATTRIBUTE = /[\s/]*[^\s/>][^\s/>=]*(?:\s*(=)\s*(?:("[^"]*|'[^']*)(["']?)|[^\s>"'][^\s>]*)?)?/y;

const SLASHES = /[\s/]*/y;

/** The tags and comments of an HTML text, as HTML5 tells them from text. */
export function scan(text: string): Scan {
  const markup: MarkupPiece[] = [];
  const open: string[] = [];
  let depth = 0;
  const add = (
    kind: MarkupPiece['kind'],
    name: string,
    from: number,
    end: number,
    closing: string,
    rest = '',
  ): number => {
    const unclosed = end < 0;
    const to = unclosed ? text.length : end + closing.length;
    markup.push({ kind, name, from, to, rest, open: unclosed });
    return to;
  };
  for (let at = text.indexOf('<'); at >= 0;) {
    const from = at;
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag) {
      const name = tag[2]!.toLowerCase();
      const start = at + tag[0].length;
      const { to, pending } = attributes(text, start);
      const closed = text[to] === '>';
      at = add(
        tag[1] === '' ? 'start' : 'end',
        name,
        from,
        closed ? to : -1,
        '>',
        closed ? text.slice(start, to) : pending,
      );
      if (closed && tag[1] !== '') close(open, name);
      else if (closed && !VOID.has(name)) {
        depth = Math.max(depth, open.push(name));
        if (RAW.has(name)) at = endOfRaw(text, at, name);
      }
    } else if (text.startsWith('<!--', at)) {
      const short = /<!--(?:-?>)/y;
      short.lastIndex = at;
      const match = short.exec(text);
      const close = match ? null : /--!?>/g;
      if (close) close.lastIndex = at + 4;
      const end = close?.exec(text);
      at = match
        ? add('comment', '', from, at + match[0].length - 1, '>')
        : add('comment', '', from, end ? end.index : -1, end?.[0] ?? '');
    } else if (text.startsWith('</>', at)) {
      at += 3;
    } else if (/^<(?:!|\?|\/(?=[^a-z]))/i.test(text.slice(at, at + 3))) {
      at = add('bogus', '', from, text.indexOf('>', at + 2), '>');
    } else at++;
    at = text.indexOf('<', at);
  }
  return { markup, open, depth };
}

/**
 * Where the attributes end that begin at `from`; `pending` is what is still to come there, as mark-up: a value (`x=`,
 * `x="`) or perhaps one (`x `).
 */
function attributes(text: string, from: number): { readonly to: number; readonly pending: string } {
  let to = from;
  let pending = '';
  for (;;) {
    ATTRIBUTE.lastIndex = to;
    const match = ATTRIBUTE.exec(text);
    if (!match) break;
    const [whole, equals, quoted, end] = match;
    pending =
      quoted === undefined
        ? equals === undefined
          ? 'x '
          : /=\s*$/.test(whole)
            ? 'x='
            : ''
        : end === ''
          ? `x=${quoted[0]!}`
          : '';
    to += whole.length;
  }
  SLASHES.lastIndex = to;
  return { to: to + SLASHES.exec(text)![0].length, pending };
}

/** Where the raw text of an element ends: at its end tag, or with the text. */
function endOfRaw(text: string, from: number, name: string): number {
  if (name === 'plaintext') return text.length;
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** Closes the innermost element of this name and what is open in it. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}
