import type { Prose } from '../../manuscript/block.js';
import { isInitial, isNameAbbreviation } from '../../text/abbreviations.js';
import { isCapital, lowerOf, wordPattern } from '../../text/tokens.js';

/** A word of a paragraph in its place. */
export interface MentionToken {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** In lower case, with straight apostrophes, without a possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  /** Whether `'s` or `s'` was cut off `lower`. */
  readonly possessive: boolean;
  /** It opens a sentence, a quotation or the paragraph. */
  readonly initial: boolean;
  /** Inside a quotation or a thought; then `zone` is that inline's index. */
  readonly spoken: boolean;
  readonly zone: number;
}

const WORD = wordPattern();
/** A mark that opens something right before the word: what it opens begins with a capital whatever the word is. */
const OPENING = /(?:^|[\s—–-])["“‘'*_([]$/;

/** The words of a paragraph, in order. Not remembered: what is read from them is. */
export function mentionTokensOf(block: Prose): MentionToken[] {
  const text = block.text;
  const tokens: MentionToken[] = [];
  let zone = 0;
  let entered = -1;
  let last: MentionToken | null = null;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null && match.index < block.size; match = WORD.exec(text)) {
    const from = match.index;
    while (zone + 1 < block.inlines.length && block.inlines[zone]!.to <= from) zone++;
    const inline = block.inlines[zone]!;
    if (inline.kind === 'comment' || inline.kind === 'aside') continue;
    const raw = match[0];
    const ends = (raw.charCodeAt(raw.length - 1) | 32) === 115 && isApostrophe(raw.charCodeAt(raw.length - 2));
    const owned =
      ends || (inline.kind === 'narration' && raw.endsWith('s') && isApostrophe(text.charCodeAt(from + raw.length)));
    const stem = ends ? raw.slice(0, -2) : raw;
    const first = entered !== zone;
    const gap: string =
      last === null
        ? ''
        : text.slice(last.to + (last.possessive && /^['’]s/.test(text.slice(last.to, last.to + 2)) ? 2 : 0), from);
    const broken: boolean =
      last !== null &&
      gap !== ' ' &&
      /[.!?…:]/.test(gap) &&
      !(gap === '. ' && (isNameAbbreviation(last.lower) || isInitial(last.text)));
    last = {
      from,
      to: from + stem.length,
      text: stem,
      lower: lowerOf(stem),
      capital: isCapital(raw),
      possessive: owned,
      initial:
        last === null ||
        broken ||
        (text.charCodeAt(from - 1) !== 32 && OPENING.test(text.slice(Math.max(0, from - 2), from))) ||
        (first && inline.kind !== 'narration') ||
        (first && /[.!?…]["”’'»]*$/.test(text.slice(Math.max(0, inline.from - 3), inline.from))),
      spoken: inline.kind !== 'narration',
      zone,
    };
    entered = zone;
    tokens.push(last);
  }
  return tokens;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
