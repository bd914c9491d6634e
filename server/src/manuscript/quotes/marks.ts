import { isApostrophe, isClipped, isElided, mayEndWord } from './apostrophe.js';
import type { OpeningMark } from '../block.js';
import { isCjk, isDash, isEmphasisMark, isGap, isLetter, isTerminal, isWord } from '../../text/characters.js';
import { MAX_SKIPPED_MARKS } from '../limits.js';

/** Kinds of quotation marks; only marks of one kind pair. */
export type Family = 'double' | 'single' | 'guillemet' | 'corner' | 'white' | 'little';

/** A quotation mark of a paragraph with its possible roles. `either`: its neighbours do not decide. */
export interface QuoteMark {
  readonly at: number;
  readonly family: Family;
  readonly role: 'open' | 'close' | 'either';
  readonly mark: OpeningMark;
}

const FAMILY: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '`': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'little',
  '›': 'little',
  '「': 'corner',
  '」': 'corner',
  '『': 'white',
  '』': 'white',
};

const ANY_MARK = /["“”„‟＂'‘’‚«»‹›「」『』]/;

/** Whether the text contains a character that may be a quotation mark. */
export const hasMarks = (text: string): boolean => ANY_MARK.test(text);

/**
 * The quotation marks of `text[0, size)`, without apostrophes. `skip`: whether an offset is excluded (notes, comments).
 * `inward`: the text uses »…«.
 */
export function quoteMarks(text: string, size: number, inward: boolean, skip: (at: number) => boolean): QuoteMark[] {
  const marks: QuoteMark[] = [];
  const low = text.includes('„') || text.includes('‚');
  for (let at = 0; at < size; at++) {
    const code = text.charCodeAt(at);
    if (code !== 34 && code !== 39 && code < 0xab) continue;
    const char = text[at]!;
    const family = FAMILY[char];
    if (family === undefined || skip(at)) continue;
    const role = roleOf(text, at, size, char, inward, low);
    if (role) marks.push({ at, family, role, mark: char as OpeningMark });
  }
  return marks;
}

function roleOf(
  text: string,
  at: number,
  size: number,
  char: string,
  inward: boolean,
  low: boolean,
): QuoteMark['role'] | null {
  switch (char) {
    case '‹':
    case '›':
      return (char === '‹') === inward ? 'close' : 'open';
    case '「':
    case '『':
    case '„':
    case '‚':
      return char === '‚' && isWord(text.charCodeAt(at - 1)) ? null : 'open';
    case '」':
    case '』':
      return 'close';
    case '«':
      return inward ? 'close' : 'open';
    case '»':
      return guillemetRole(text, at, size, inward);
    case '“':
      return low ? 'close' : isTight(text, at, size) ? 'either' : facing(text, at, size) === 'close' ? 'close' : 'open';
    case '”':
      return facing(text, at, size) === 'open' ? 'open' : 'close';
    case '"':
    case '‟':
    case '＂':
      return isTight(text, at, size) ? 'either' : facing(text, at, size);
    default:
      return singleRole(text, at, size, char, low);
  }
}

/**
 * Role of a `»`. At the start of a paragraph it continues a speech in French typography; elsewhere it closes, or opens
 * in texts that use »…« or, as in Swedish and Finnish, »…». A word attached on one side only distinguishes these.
 */
function guillemetRole(text: string, at: number, size: number, inward: boolean): 'open' | 'close' {
  const after = at + 1 < size ? text.charCodeAt(at + 1) : NaN;
  const gapBefore = isGap(text.charCodeAt(at - 1));
  if (inward) return !gapBefore && (isGap(after) || isTerminal(after)) ? 'close' : 'open';
  return (gapBefore && isLetter(after)) || /^\s*$/.test(text.slice(0, at)) ? 'open' : 'close';
}

function singleRole(text: string, at: number, size: number, char: string, low: boolean): QuoteMark['role'] | null {
  if (isApostrophe(text, at)) return null;
  if (char === '‘') return low && facing(text, at, size) === 'close' ? 'close' : 'open';
  const side = facing(text, at, size);
  if (char === '’' && side === 'open') return null;
  return side === 'either' && isGap(text.charCodeAt(at - 1)) && isGap(at + 1 < size ? text.charCodeAt(at + 1) : NaN)
    ? null
    : side;
}

/**
 * Whether the space beside a mark is missing and the neighbours do not show on which side: `"Stop,"said Wren`, `Wren
 * said,"Stop."`
 */
const isTight = (text: string, at: number, size: number): boolean =>
  at > 0 &&
  at + 1 < size &&
  /[,.!?;:…]/.test(text[at - 1]!) &&
  isLetter(text.charCodeAt(at + 1)) &&
  !isCjk(text.charCodeAt(at + 1));

/** The direction that the neighbours of a mark suggest. */
function facing(text: string, at: number, size: number): QuoteMark['role'] {
  const before = at > 0 ? text.charCodeAt(at - 1) : NaN;
  const after = at + 1 < size ? text.charCodeAt(at + 1) : NaN;
  const gapBefore = isGap(before);
  const gapAfter = isGap(after);
  if (gapBefore !== gapAfter) return gapBefore ? 'open' : 'close';
  if (gapBefore) return 'either';
  // Where marks have no spaces around them, the character itself decides, or the one before it.
  if (isCjk(before) || isCjk(after)) return 'either';
  // Attached on both sides: punctuation that belongs to one side decides.
  if (before === 40 || before === 91 || before === 0xbf || before === 0xa1) return 'open';
  if (isTerminal(before) && !isDash(before)) return 'close';
  if (isEmphasisMark(before) || isQuote(before)) {
    const side = facingBeyond(text, at, size);
    if (side) return side;
  }
  if (isDash(before) && isWord(after)) return 'open';
  if (isWord(before) && !isWord(after)) return 'close';
  if (!isWord(before) && isWord(after)) return 'open';
  return 'either';
}

/** Skips emphasis and other quotation marks to the first character on either side that decides. */
function facingBeyond(text: string, at: number, size: number): 'open' | 'close' | null {
  let left = at - 1;
  while (
    left >= at - MAX_SKIPPED_MARKS &&
    left >= 0 &&
    (isEmphasisMark(text.charCodeAt(left)) || isQuote(text.charCodeAt(left)))
  )
    left--;
  let right = at + 1;
  while (
    right <= at + MAX_SKIPPED_MARKS &&
    right < size &&
    (isEmphasisMark(text.charCodeAt(right)) || isQuote(text.charCodeAt(right)))
  )
    right++;
  const gapLeft = left < 0 || isGap(text.charCodeAt(left)) || isDash(text.charCodeAt(left));
  const gapRight = right >= size || isGap(text.charCodeAt(right));
  return gapLeft === gapRight ? null : gapLeft ? 'open' : 'close';
}

const isQuote = (code: number): boolean => code === 34 || code === 39 || (code >= 0x2018 && code <= 0x201f);

/**
 * Whether a mark that could open a quotation is an apostrophe, within a speech whose mark at `weak` may be one too:
 * `an' 'e never`, `the dogs' 'ouse`, `goin' to see 'Arry`. No quotation opens in lower case after a word without
 * punctuation, nor closes on an elided word within a sentence.
 */
function dropsHead(text: string, weak: number, at: number): boolean {
  const before = text.slice(weak + 1, at);
  const isBare = /^\s+$|[\p{L}\p{N}]\s+$/u.test(before);
  if (/^\p{Ll}/u.test(text.slice(at + 1, at + 3)) && (isBare || isElided(text, at))) return true;
  return isClipped(text, weak) && /^\s/.test(before) && isBare && !/[.!?…]["”]?\s/.test(before);
}

/**
 * Index of the mark that closes the single quotation opened by `marks[open]`; -1 for none. A mark after punctuation
 * closes; one right after a word may be an apostrophe (`the boys'`) and closes only when no better one precedes the
 * next quotation.
 */
export function closeOfSingle(text: string, marks: readonly QuoteMark[], open: number): number {
  const low = marks[open]!.mark === '‚';
  let weak = -1;
  let last = -1;
  for (let i = open + 1; i < marks.length; i++) {
    const { at, family, role } = marks[i]!;
    if (family !== 'single') continue;
    if (role === 'open' && !low) {
      if (weak < 0 || dropsHead(text, marks[last]!.at, at)) continue;
      return weak;
    }
    const before = text.charCodeAt(at - 1);
    if (isGap(before) && role !== 'close') continue;
    if (!isWord(before) || !mayEndWord(text, at)) return weak >= 0 && isWord(before) ? weak : i;
    if (weak < 0 || isClipped(text, marks[weak]!.at)) weak = i;
    last = i;
  }
  return weak;
}
