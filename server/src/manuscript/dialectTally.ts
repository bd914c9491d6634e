import { isApostrophe } from './quotes/apostrophe.js';
import type { DialectTally } from './block.js';
import { isLetter, isTerminal } from '../text/characters.js';
import { codedSpans, mayHoldCode, type CodeMark } from './quotes/codes.js';
import { isListItem, opensWithDash } from './quotes/dashDialogue.js';
import { speakerHead } from './forms/speakerHead.js';
import { labelledLine, labelName } from './forms/speakerLabel.js';
import { isBlank, isSpace, lineEnd } from '../text/lines.js';
import { mayHoldMarkup, visibleTextOf } from './visibleText.js';
import { isContents } from './forms/site.js';
import { countLanguage } from './languageTally.js';
import { MAX_TAB_TITLE_UNITS } from './limits.js';

/** Keys of the counts of labelled lines, one for each hash of a name. */
export const LABEL_SUMS = [
  'said0',
  'said1',
  'said2',
  'said3',
  'said4',
  'said5',
  'said6',
  'said7',
] as const satisfies readonly (keyof DialectTally)[];

/** Keys of the counts of lines with words in an author's own symbols. */
export const CODE_SUMS = {
  '<': 'angle',
  '〈': 'angleWide',
  '//': 'slash',
  '::': 'colon',
  '~': 'tilde',
  '=': 'equals',
  '{': 'brace',
  '[': 'bracket',
} as const satisfies Readonly<Record<CodeMark, keyof DialectTally>>;

/** The tally of no block. */
export const NO_TALLY: DialectTally = {
  textLines: 0,
  gaps: 0,
  ended: 0,
  indented: 0,
  doubles: 0,
  singles: 0,
  dashes: 0,
  outward: 0,
  inward: 0,
  contents: 0,
  tabTitles: 0,
  tabLines: 0,
  angle: 0,
  angleWide: 0,
  slash: 0,
  colon: 0,
  tilde: 0,
  equals: 0,
  brace: 0,
  bracket: 0,
  starred: 0,
  firm: 0,
  said0: 0,
  said1: 0,
  said2: 0,
  said3: 0,
  said4: 0,
  said5: 0,
  said6: 0,
  said7: 0,
  english: 0,
  languages: null,
};

/** Tally of a block's text, counted line by line so that sums do not depend on how the text was split. */
export function tallyOf(text: string): DialectTally {
  const tally = { ...NO_TALLY };
  let afterText = false;
  const marked = mayHoldMarkup(text);
  for (let from = 0; from < text.length;) {
    const to = lineEnd(text, from);
    if (isBlank(text, from, to)) {
      if (afterText) tally.gaps++;
      afterText = false;
    } else {
      tally.textLines++;
      countLine(text, from, to, tally, marked);
      if (text.charCodeAt(from) === 9) tally[to - from <= MAX_TAB_TITLE_UNITS ? 'tabTitles' : 'tabLines']++;
      else if (to - from <= MAX_TAB_TITLE_UNITS && isContents(text.slice(from, to).trim())) tally.contents++;
      afterText = true;
    }
    from = to;
  }
  return tally;
}

/** Counts one line in its rendered form. `marked`: its block may contain markup. */
function countLine(text: string, from: number, to: number, tally: MutableDialectTally, marked: boolean): void {
  const seen = marked && mayHold(text, from, to) ? visibleTextOf(text.slice(from, to))?.text : undefined;
  if (seen !== undefined) [text, from, to] = [seen, 0, seen.length];
  if (from === to) return;
  if (endsSentence(text, from, to)) tally.ended++;
  if (opensIndented(text.charCodeAt(from))) tally.indented++;
  countMarks(text, from, to, tally);
  countLabel(text, from, to, tally);
  countLanguage(text, from, to, tally);
  countCodes(text, from, to, tally);
  if (isStarred(text, from, to)) tally.starred++;
}

/** Whether a line contains a character of markup that could hide its quotation marks or its end. */
function mayHold(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 38 || code === 60 || code === 92 || code === 62) return true;
  }
  return false;
}

/** Whether the last visible character of a line ends a sentence or a speech. */
function endsSentence(text: string, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && isSpace(text.charCodeAt(at))) at--;
  return /[.!?…"”’'»”」*_~-]/.test(text[at]!);
}

/** A full-width space, `「`, `『` or `（`. */
const opensIndented = (code: number): boolean =>
  code === 0x3000 || code === 0x300c || code === 0x300e || code === 0xff08;

const STARRED = /^(?:\s*(?:(\*{1,2}|_{1,2})(?=[^\s*_])[^*_\r\n]+(?<=\S)\1|"[^"\r\n]*"|“[^”\r\n]*”|[—–-]))+\s*$/;
const ITALICS = /(?:^|[\s"”])[*_]{1,2}[^*_\s]+\s[^*_]+[*_]/;

/** Whether a line consists of speech and italics, as in role-play. It begins with one or the other. */
function isStarred(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  if (first !== 42 && first !== 95 && first !== 34 && first !== 0x201c) return false;
  const line = text.slice(from, to);
  return ITALICS.test(line) && STARRED.test(line);
}

/** Counts the speaker label at the start of a line, or the line as the head of a speaker's, if it may be one. */
function countLabel(text: string, from: number, to: number, tally: MutableDialectTally): void {
  const line = labelledLine(text, from, to) ?? speakerHead(text, from, to);
  if (line === null) return;
  if (line.firm) tally.firm++;
  let hash = 0;
  for (const char of labelName(text.slice(line.name.from, line.name.to)).toLowerCase())
    hash = (hash * 31 + char.codePointAt(0)!) & 0xffff;
  tally[LABEL_SUMS[hash % LABEL_SUMS.length]!]++;
}

/** Counts the signs of an author's own in which words of the line stand, each sign once. */
function countCodes(text: string, from: number, to: number, tally: MutableDialectTally): void {
  if (!mayHoldCode(text, from, to)) return;
  for (const mark of new Set(codedSpans(text.slice(from, to), to - from).map(span => span.mark)))
    tally[CODE_SUMS[mark]]++;
}

type MutableDialectTally = { -readonly [K in keyof DialectTally]: DialectTally[K] };

/** Counts which marks are speech marks in a line: the first that looks like an opening one and has a partner. */
function countMarks(text: string, from: number, to: number, tally: MutableDialectTally): void {
  if (
    opensWithDash(text.slice(from, Math.min(to, from + 12))) &&
    !isListItem(text.slice(from, Math.min(to, from + 200)))
  )
    tally.dashes++;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code === 0x201c || code === 0x201d || code === 0x201e || code === 0x300c) {
      tally.doubles++;
      return;
    }
    if (code === 0xab || code === 0xbb) {
      if (code === 0xab) tally.outward++;
      // `»Nein«`; a line that goes on with a speech (`»Y después…`) and Swedish »…» have no other sign behind it.
      else if (isLetter(text.charCodeAt(at + 1)) && hasBefore(text, at, to, 0xab)) tally.inward++;
      return;
    }
    if ((code === 39 || code === 0x2018) && opensSingle(text, at, from)) {
      // Where none closes after this one, none closes after the next.
      if (closesSingle(text, at + 2, to)) tally.singles++;
      return;
    }
  }
}

const opensSingle = (text: string, at: number, from: number): boolean =>
  (at === from || /[\s—–(]/.test(text[at - 1]!)) && /[\p{L}\d…—]/u.test(text[at + 1] ?? '') && !isApostrophe(text, at);

/** Whether the line has a single mark after a sentence's final punctuation: a closing one. */
function closesSingle(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if ((code === 39 || code === 0x2019) && isTerminal(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + 1)))
      return true;
  }
  return false;
}

function hasBefore(text: string, from: number, to: number, code: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === code) return true;
  return false;
}
