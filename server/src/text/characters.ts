import { isSpace } from './lines.js';

const LETTER = /\p{L}|\p{M}/u;

/** Whether a UTF-16 code unit is a letter or a combining mark of any script. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code === 0x2019 || (code >= 0x2000 && code < 0x2070) || Number.isNaN(code)) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** Whether a code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a code unit is a letter or a digit. */
export const isWord = (code: number): boolean => isDigit(code) || isLetter(code);

/** Whether a code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return isLetter(code) && char !== char.toLowerCase();
}

/** Whether a code unit is a hyphen-minus, en dash, em dash or horizontal bar. */
export const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015;

/**
 * Whether a code unit is `*` or `_`, which may stand between a word and a quotation mark without hiding the mark's
 * direction.
 */
export const isEmphasisMark = (code: number): boolean => code === 42 || code === 95;

/** Whether a code unit is white space, or NaN: the edge of the text. */
export const isGap = (code: number): boolean => Number.isNaN(code) || isSpace(code);

/**
 * Whether a code unit belongs to a script without spaces or is a full-width sign. Hangul is included, since its marks
 * are as tight.
 */
export const isCjk = (code: number): boolean =>
  code >= 0x2e80 &&
  ((code <= 0x9fff && code !== 0x3000) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xd840 && code <= 0xd87f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef));

/** Whether a code unit ends a sentence or a speech: . , ! ? ; : … a dash, or a CJK form of these. */
export const isTerminal = (code: number): boolean =>
  code === 46 ||
  code === 44 ||
  code === 33 ||
  code === 63 ||
  code === 59 ||
  code === 58 ||
  code === 0x2026 ||
  isDash(code) ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f ||
  code === 0x3001 ||
  code === 0xff0c ||
  code === 0xff1a ||
  code === 0xff1b;
