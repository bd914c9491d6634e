import type { Span } from './position.js';

const NOTE_HEAD = String.raw`(?:A\s?\/\s?N|AN|A\.N\.|Author'?s? Notes?|Author’s Notes?|Note|TN|T\/N|N\/A|NdA)`;
const ASIDE = new RegExp(String.raw`\(${NOTE_HEAD}\s*[:\-–—.][^()]{0,2000}\)|\[${NOTE_HEAD}\s*[:\-–—.][^\[\]]{0,2000}\]|\{${NOTE_HEAD}\s*[:\-–—.][^{}]{0,2000}\}|<A\/N>[\s\S]{0,4000}?<\/A\/N>`, 'gi');
const MAY_HOLD = /[([{<]\s?(?:a|n|t)/i;

/** Author's notes within a paragraph: `(A/N: he means the ship)`. */
export function asidesIn(text: string): Span[] {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(ASIDE)].map(match => ({ from: match.index, to: match.index + match[0].length }));
}

/** HTML comments within a paragraph; one that does not close runs to its end. */
export function commentsIn(text: string, size: number): Span[] {
  const out: Span[] = [];
  for (let from = text.indexOf('<!--'); from >= 0 && from < size; ) {
    const end = text.indexOf('-->', from + 4);
    const to = end < 0 || end + 3 > size ? size : end + 3;
    out.push({ from, to });
    from = text.indexOf('<!--', to);
  }
  return out;
}
