import { isSpace } from './lines.js';

const LETTER = /\p{L}|\p{M}/u;

/** A letter or a combining mark of any script. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code === 0x2019 || (code >= 0x2000 && code < 0x2070) || Number.isNaN(code)) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** An ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter or a digit. */
export const isWord = (code: number): boolean => isDigit(code) || isLetter(code);

/** A capital letter, of the scripts that have them. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return isLetter(code) && char !== char.toLowerCase();
}

/** Hyphen-minus, en dash, em dash, horizontal bar. */
export const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015;

/** What may stand between a word or a space and a quotation mark without hiding which way the mark faces. */
export const isEmphasisMark = (code: number): boolean => code === 42 || code === 95;

/** Whether the code, or the text's edge (NaN), is blank. */
export const isGap = (code: number): boolean => Number.isNaN(code) || isSpace(code);

/**
 * A character of a script written without spaces, or a sign of its full width. Hangul, too: its marks stand as close.
 */
export const isCjk = (code: number): boolean =>
  code >= 0x2e80 &&
  ((code <= 0x9fff && code !== 0x3000) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xd840 && code <= 0xd87f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef));

/** Marks that end a sentence or a speech: . , ! ? ; : … and dashes, and their CJK forms. */
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
