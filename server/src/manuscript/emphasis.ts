import type { Emphasis } from './block.js';
import { isGap, isWord } from '../text/characters.js';
import { MAX_EMPHASIS_UNITS } from './limits.js';

/**
 * Emphasis by `*`, `_`, `**`, `***` in a paragraph of `size` code units: marks that open before a word and close after
 * one in the same paragraph. No two ranges overlap.
 */
export function emphasisIn(text: string, size: number): Emphasis[] {
  if (!text.includes('*') && !text.includes('_')) return [];
  const out: Emphasis[] = [];
  const closing = closersIn(text, size);
  for (let at = 0; at < size; at++) {
    const sign = text[at]!;
    if (sign !== '*' && sign !== '_') continue;
    let run = at;
    while (run < size && text[run] === sign) run++;
    const length = run - at;
    if (
      length <= 3 &&
      !(sign === '_' && isWord(text.charCodeAt(at - 1))) &&
      !isGap(text.charCodeAt(run)) &&
      run < size
    ) {
      const end = closing(sign, length, run);
      if (end > 0) {
        out.push({ from: at, to: end, strength: length === 1 ? 'italic' : 'bold' });
        run = end;
      }
    }
    at = run - 1;
  }
  return out;
}

/**
 * Returns a finder of the end of the first run of so many marks, at or after an offset, that may close emphasis; -1
 * without one. Offsets must not decrease between calls.
 */
function closersIn(text: string, size: number): (sign: '*' | '_', length: number, from: number) => number {
  const known = new Map<string, { readonly starts: number[]; next: number }>();
  for (let at = 0; at < size; at++) {
    const sign = text[at]!;
    if (sign !== '*' && sign !== '_') continue;
    const start = at;
    while (at + 1 < size && text[at + 1] === sign) at++;
    const length = at + 1 - start;
    if (length > 3 || isGap(text.charCodeAt(start - 1)) || (sign === '_' && isWord(text.charCodeAt(at + 1)))) continue;
    const list = known.get(sign + length);
    if (list) list.starts.push(start);
    else known.set(sign + length, { starts: [start], next: 0 });
  }
  return (sign, length, from) => {
    const list = known.get(sign + length);
    if (list === undefined) return -1;
    while (list.next < list.starts.length && list.starts[list.next]! < from) list.next++;
    const start = list.starts[list.next];
    return start !== undefined && start < from + MAX_EMPHASIS_UNITS ? start + length : -1;
  };
}
