import { parseFragment } from 'parse5';
import { areAttributes, isElement, RAW } from './html/elements.js';
import { MAX_KEPT_ENTITIES } from './limits.js';
import { wordList } from '../../text/wordList.js';

/** Elements that do not separate a word for a reader. */
const INLINE = new Set(
  wordList(`
    a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark nobr o:p q rp rt ruby s samp
    small span strike strong sub sup time tt u var wbr`),
);

const TAG = /<(\/?)([a-z][a-z0-9:]{0,12})([^<>]{0,4000})>/iy;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/iy;

/** Markup at an offset. `to`: offset after it; `inline`: whether a word may continue after it. */
export interface HtmlTag {
  readonly to: number;
  readonly inline: boolean;
}

/**
 * The HTML tag or comment that begins at `at`, where a `<` stands; null when it is only that sign, or words in angle
 * brackets: `<I hear you>` is telepathy. A style sheet goes with its tags. An unclosed comment runs to `end`.
 */
export function htmlTagAt(text: string, at: number, end: number): HtmlTag | null {
  if (text.startsWith('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    return { to: close < 0 || close + 3 > end ? end : close + 3, inline: false };
  }
  TAG.lastIndex = at;
  const match = TAG.exec(text);
  if (match === null || at + match[0].length > end) return null;
  const name = match[2]!.toLowerCase();
  if (!isElement(name) || !areAttributes(match[3]!)) return null;
  const to = at + match[0].length;
  if (match[1] === '' && RAW.has(name) && (name === 'style' || name === 'script'))
    return { to: Math.max(to, closeOf(text, to, end, name)), inline: false };
  return { to, inline: INLINE.has(name) };
}

function closeOf(text: string, from: number, end: number, name: string): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  const match = close.exec(text);
  return match && match.index + match[0].length <= end ? match.index + match[0].length : from;
}

/** The HTML entity that begins at `at`, where a `&` stands, and the character it means; null when it is none. */
export function entityAt(text: string, at: number, end: number): { readonly to: number; readonly char: string } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null || at + match[0].length > end) return null;
  const char = decoded(match[0]);
  return char === match[0] ? null : { to: at + match[0].length, char };
}

const known = new Map<string, string>();

function decoded(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const [node] = parseFragment(entity).childNodes;
  const char = node && 'value' in node ? node.value : entity;
  if (known.size < MAX_KEPT_ENTITIES) known.set(entity, char);
  return char;
}
