import type { Prose } from '../../manuscript/block.js';
import { isInitial, isNameAbbreviation } from '../../text/abbreviations.js';
import { isCapital, lowerOf, wordPattern } from '../../text/tokens.js';

/** A word of a paragraph with its position and context. */
export interface MentionToken {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Lower case, straight apostrophes, no possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  /** Whether a possessive ending (`'s`, `s'`) was removed from `lower`. */
  readonly possessive: boolean;
  /** Whether it is the first word of a sentence, a quotation or the paragraph. */
  readonly initial: boolean;
  /** Whether it is inside a quotation or thought; `zone` is then the index of that inline. */
  readonly spoken: boolean;
  readonly zone: number;
}

const WORD = wordPattern();
/** An opening quotation mark, bracket or emphasis sign before a word; a capital after one does not mark a name. */
const OPENING = /(?:^|[\s—–-])["“‘'*_([]$/;

/** The words of a paragraph in text order. Not remembered, since only `mentionsOf` reads them. */
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
