import { ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.js';

/** A word of a text in its place, and the same in lower case with straight apostrophes. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

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
    words.push({
      from: from + found.index,
      to: from + found.index + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
    });
  }
  return words;
}

/** Whether the word begins with a capital letter. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether the word begins with a small letter. */
export const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Whether a point after this word may be the abbreviation's own: `Mr`, `etc`, an initial. */
export const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word.toLowerCase()) || (word !== 'I' && /^(?:\p{L}\.)*\p{Lu}$/u.test(word));

/** Code units before a full stop in which an abbreviation is looked for. */
const MAX_ABBREVIATION_UNITS = 16;

/**
 * Where the last sentence of `[from, to)` begins: after the last full stop, question or exclamation mark, ellipsis or
 * colon-like break that ends one. Points of abbreviations before a name and of ellipses before a small letter do not
 * count.
 */
export function sentenceStart(text: string, from: number, to: number): number {
  let start = from;
  const end = /[.!?…]{1,6}["”’'»)*_\]]{0,6}\s+/g;
  end.lastIndex = from;
  for (let match = end.exec(text); match !== null && match.index + match[0].length < to; match = end.exec(text)) {
    const after = match.index + match[0].length;
    if (isSmall(text.slice(after, after + 2).replace(/^["“‘'*_(]/, ''))) continue;
    const before =
      /(?:\p{L}\.)*\p{L}+$/u.exec(text.slice(Math.max(from, match.index - MAX_ABBREVIATION_UNITS), match.index))?.[0] ??
      '';
    if (
      match[0].startsWith('.') &&
      (TITLE_ABBREVIATIONS.has(before.toLowerCase()) || (/^\p{Lu}$/u.test(before) && before !== 'I'))
    )
      continue;
    start = after;
  }
  while (start < to && /\s/.test(text[start]!)) start++;
  return start;
}
