import type { Emphasis } from './block.js';
import { isGap, isWord } from './characters.js';

/** Emphasis by `*`, `_`, `**`, `***` in a paragraph: marks that open before a word and close after one, in the same paragraph; none overlap. */
export function emphasisIn(text: string, size: number): Emphasis[] {
  if (!text.includes('*') && !text.includes('_')) return [];
  const out: Emphasis[] = [];
  for (let at = 0; at < size; at++) {
    const sign = text[at]!;
    if (sign !== '*' && sign !== '_') continue;
    let run = at;
    while (run < size && text[run] === sign) run++;
    const length = run - at;
    if (length <= 3 && !(sign === '_' && isWord(text.charCodeAt(at - 1))) && !isGap(text.charCodeAt(run)) && run < size) {
      const end = closing(text, run, size, sign, length);
      if (end > 0) {
        out.push({ from: at, to: end, strength: length === 1 ? 'italic' : 'bold' });
        run = end;
      }
    }
    at = run - 1;
  }
  return out;
}

/** Emphasis longer than this is a lost mark; also what keeps a line of lost marks from being searched over and over. */
const LONGEST = 2000;

function closing(text: string, from: number, size: number, sign: string, length: number): number {
  const limit = Math.min(size, from + LONGEST);
  for (let at = text.indexOf(sign, from); at >= 0 && at < limit; ) {
    let run = at;
    while (run < size && text[run] === sign) run++;
    if (run - at === length && !isGap(text.charCodeAt(at - 1)) && !(sign === '_' && isWord(text.charCodeAt(run)))) return run;
    at = text.indexOf(sign, run);
  }
  return -1;
}
