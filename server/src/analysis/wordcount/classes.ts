/** Part of a word as AO3 counts it: letters, marks, digits and connectors (`_`); a run of them is one word. */
export const RUN = 1;
/** A character that is a word by itself: Han, Hiragana, Katakana, Thai. */
export const CHARACTER = 2;
/** Deleted by AO3 before counting: `'`, `’`, `‘`, and a lone hyphen. */
export const DELETED = 4;
/** A letter or a number: what makes a token a word of the story. */
export const LETTER = 8;
/** Ends a token of the story: white space, en and em dashes, an ellipsis sign. */
export const GAP = 16;
/** Depends on its neighbours: `-` `.` `_` `<` `&` and surrogates. */
export const LOOK = 32;

const KNOWN = 128;
const table = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit: a sum of the flags above. */
export function classOf(code: number): number {
  const known = table[code]!;
  return known !== 0 ? known : (table[code] = classify(String.fromCharCode(code)) | KNOWN);
}

/** The same for a character beyond the basic plane. */
export const classOfAstral = (codePoint: number): number => classify(String.fromCodePoint(codePoint));

const ONE_BY_ONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const IN_RUN = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u;
const COUNTS = /[\p{L}\p{N}]/u;
/** Spaces of every width, line ends, byte order mark; en dash, em dash, bar, two- and three-em dashes; the ellipsis. */
const PARTS = /[\s\u200b\u2013-\u2015\u2e3a\u2e3b\u2026]/u;

function classify(char: string): number {
  if (/[-._<&\ud800-\udfff]/.test(char) && char.length === 1) return LOOK;
  if (/['’‘]/.test(char)) return DELETED;
  if (PARTS.test(char)) return GAP;
  const counts = COUNTS.test(char) ? LETTER : 0;
  if (ONE_BY_ONE.test(char)) return CHARACTER | counts;
  return (IN_RUN.test(char) ? RUN : 0) | counts;
}
