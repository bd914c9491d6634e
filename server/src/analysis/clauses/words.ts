import type { Prose } from '../../manuscript/block.js';
import { isCapital } from '../../text/tokens.js';

/** A word of a paragraph. Apostrophes and hyphens separate words. */
export interface ClauseWord {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Whether it opens a sentence, a quotation or the paragraph. */
  readonly initial: boolean;
  /** Whether a sentence ends between it and the word before. */
  readonly opensSentence: boolean;
  /** Inside a quotation or thought; `zone`: the index of its inline. */
  readonly spoken: boolean;
  readonly zone: number;
  /** What stands between it and the word before. */
  readonly gap: string;
  /** A word that holds no letter is no word of a clause: a number. */
  readonly isNumber: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ENDS = /[.!?…]/;

/** The words of a paragraph in text order. `isTitle`: whether a word, in lower case, is a title, maybe shortened. */
export function clauseWordsOf(block: Prose, isTitle: (lower: string) => boolean): ClauseWord[] {
  const words: ClauseWord[] = [];
  let zone = 0;
  for (const { 0: text, index: from } of block.text.slice(0, block.size).matchAll(WORD)) {
    while (zone + 1 < block.inlines.length && block.inlines[zone]!.to <= from) zone++;
    const inline = block.inlines[zone]!;
    if (inline.kind === 'comment' || inline.kind === 'aside') continue;
    const before = words.at(-1);
    const gap = before === undefined ? block.text.slice(0, from) : block.text.slice(before.to, from);
    const entered = before?.zone !== zone;
    const abbreviated = /^\.[ \u00a0]$/.test(gap) && before !== undefined && isTitle(before.lower);
    const opensSentence = before === undefined || (ENDS.test(gap) && !abbreviated);
    words.push({
      from,
      to: from + text.length,
      text,
      lower: text.toLowerCase(),
      capital: isCapital(text),
      initial:
        opensSentence ||
        /[:—–"“„«»‘「*_(]\s?$/.test(gap) ||
        (entered && inline.kind !== 'narration') ||
        /^-\s$/.test(gap.slice(-2)),
      opensSentence,
      spoken: inline.kind !== 'narration',
      zone,
      gap,
      isNumber: !/\p{L}/u.test(text),
    });
  }
  return words;
}
