/** A word of a text in its place, and the same in lower case with straight apostrophes. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
}

/**
 * What a word is, wherever one is looked for: letters, marks and digits in a row, and what single `joints` between them
 * hold together. Each caller has a pattern of its own, since a global pattern remembers how far it got.
 * @param joints characters as in a class of a pattern; by default apostrophes, points (`p.m`) and hyphens
 * @param more characters that count as letters do
 */
export const wordPattern = (joints = "'’.-", more = ''): RegExp => {
  const run = `[\\p{L}\\p{M}\\p{N}${more}]+`;
  return new RegExp(`${run}(?:[${joints}]${run})*`, 'gu');
};

const WORD = wordPattern();

/** Letters in a row and nothing else: for counts over whole texts in any language. */
export const LETTER_RUN = /\p{L}+/gu;

/**
 * The stretches of the text that was looked at last: many ask for the same words of a paragraph, one after the other.
 */
let lastText = '';
let lastWords = new Map<number, readonly Word[]>();

/**
 * The words of `[from, to)`, in order. Hyphens and apostrophes inside a word belong to it, and so do points (`p.m`).
 */
export function wordsIn(text: string, from = 0, to = text.length): readonly Word[] {
  if (text !== lastText) {
    lastText = text;
    lastWords = new Map();
  }
  const key = from * RANGE_KEY_FACTOR + to;
  let words = lastWords.get(key);
  if (words === undefined) lastWords.set(key, (words = readWords(text, from, to)));
  return words;
}

/** Factor that packs a range (from, to) into one key; no text has so many code units. */
const RANGE_KEY_FACTOR = 2 ** 26;

function readWords(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  const part = from === 0 && to >= text.length ? text : text.slice(from, to);
  WORD.lastIndex = 0;
  for (let found = WORD.exec(part); found !== null; found = WORD.exec(part)) {
    const word = found[0];
    words.push({ from: from + found.index, to: from + found.index + word.length, text: word, lower: lowerOf(word) });
  }
  return words;
}

/** A word as word lists have it: in lower case, with straight apostrophes. */
export const lowerOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** Whether the word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Whether the word begins with a small letter. */
export function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}
