import { isNumber, isRoman } from './numbers.js';
import { setextOf } from './setext.js';
import { fromLocales } from '../locales/index.js';
import type { HeadingWords, UnspacedHeadings } from '../locales/locale.js';
import { visibleTextOf } from '../visibleText.js';
import { MAX_HEADING_UNITS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** A heading by the form of its line. `sure`: it is one even without a blank line above. */
export interface HeadingForm {
  readonly title: string;
  readonly level: number;
  readonly sure: boolean;
}

const wordsOf = (of: (words: HeadingWords) => readonly string[] | undefined): readonly string[] =>
  fromLocales(({ heading }) => heading && of(heading));
const CHAPTER = wordsOf(({ chapter }) => chapter);
/** Those that hold chapters. */
const WIDE = new Set(wordsOf(({ wide }) => wide));
/** These words stand alone as a heading, even without a blank line above. */
const SURE = new Set([...CHAPTER, ...wordsOf(({ sure }) => sure)]);
/** `Cap. 3`: names and words of English when a spelled number is behind them. */
const SHORTENED = new Set(wordsOf(({ short }) => short));
/** At the head of a sentence more often; a heading with nothing but a number behind them. */
const NUMBER_ONLY = new Set([...wordsOf(({ part }) => part), ...SHORTENED]);
const KEYWORD = new RegExp(
  regexSource`
    ^(${[...new Set([...SURE, ...wordsOf(({ episode }) => episode), ...NUMBER_ONLY])].join('|')})
    (?![\p{L}\p{N}])\.?\s+#?
  `,
  'iu',
);
/** `Chapter`, `Kapitel`: what may begin a heading in the middle of a paragraph. */
export const CHAPTER_WORD = new RegExp(String.raw`^(?:${CHAPTER.join('|')})(?![\p{L}\p{N}])`, 'iu');
const NAMED = new RegExp(String.raw`^(${wordsOf(({ named }) => named).join('|')})(?![\p{L}])`, 'iu');
const unspaced = (of: (words: UnspacedHeadings) => string | readonly string[]): readonly string[] =>
  fromLocales(({ unspacedHeadings }) => unspacedHeadings && [of(unspacedHeadings)].flat());
const UNSPACED_SURE = unspaced(({ sure }) => sure).join('|');
/** The same as `CHAPTER_WORD` in scripts without blanks. */
export const UNSPACED_CHAPTER = new RegExp(`^(?:第|${UNSPACED_SURE})`, 'u');
/** `第三章`, `第3話 港`, `第一幕`; `序章`, `プロローグ`, `楔子` stand alone or before a title. */
const CJK = new RegExp(
  regexSource`
    ^(?:第\s?[0-9０-９〇零一二两三四五六七八九十百千壱弐参]{1,6}\s?[${unspaced(({ counters }) => counters).join('')}]|${UNSPACED_SURE}|
    ${unspaced(({ named }) => named).join('|')})(?:[\s:：、—―–\-・][^。！？!?「」『』“”…]{1,40})?$
  `,
  'u',
);
const CJK_WIDE = new RegExp(`^第.{1,8}[${unspaced(({ wide }) => wide).join('')}]`, 'u');
/** `三`, `１２`: numbers of the East by themselves. */
const CJK_NUMBER = /^(?:[０-９]{1,3}|[一二三四五六七八九十]{1,3})[.．、]?$/u;
const WRAP = /^[\s*_~=\-–—[({<#|•【]+|[\s*_~=\-–—\])}>#|•】]+$/g;

/** Hearts, whole or broken: `<3`, `</3`. */
const HEARTS = /^(?:<\/?3+[\s.,!~*]*)+$/;

/**
 * The chapter heading that a line is, or null. `line` is trimmed and has no line end unless it is underlined (`Title`,
 * then `====`).
 */
export function headingOf(line: string): HeadingForm | null {
  if (line.length === 0) return null;
  const first = line.charCodeAt(0);
  if (first === 35) return markdown(line);
  if (line.length > MAX_HEADING_UNITS + 40) return null;
  if (first === 60 && HEARTS.test(line)) return null;
  const underlined = setextOf(line);
  if (underlined) return { title: bare(underlined.title), level: underlined.level, sure: true };
  if (first === 34 || first === 39 || (first >= 0x2018 && first <= 0x201f)) return null;
  const last = line.charCodeAt(line.length - 1);
  if (last === 34 || last === 0x201d || last === 44 || last === 59 || (last === 46 && line.length > 30)) return null;
  if (/[\r\n]/.test(line)) return null;
  const text = line
    .replace(/^<h([1-6])\b[^>]*>(.*)<\/h\1>$/i, '$2')
    .replace(WRAP, '')
    .replace(/^([\p{L}\d .]{1,30})[*_]+(?=\s*[:.–—-])/u, '$1');
  if (text.length === 0 || text.length > MAX_HEADING_UNITS) return null;
  if (CJK.test(text)) return { title: bare(line), level: CJK_WIDE.test(text) ? 1 : 2, sure: true };
  if (CJK_NUMBER.test(text)) return { title: bare(line), level: 3, sure: false };
  return keyword(text, line) ?? ordinal(text, line) ?? named(text, line) ?? numbered(text, line);
}

/**
 * The chapter title after a tab, as in FanFicFare's text files, or null. Only meaningful where `Dialect.tabTitles` is
 * set.
 */
export const tabTitleOf = (text: string): HeadingForm | null =>
  /^\t[^\s][^\r\n]{0,100}$/.test(text) ? { title: bare(text.trim()), level: 2, sure: false } : null;

function markdown(line: string): HeadingForm | null {
  const match = /^(#{1,6})[ \t]+([^\r\n]*[^\s#])[ \t]*#*$/.exec(line.replace(/\s*\{[.#:-][^{}\r\n]{0,120}\}$/, ''));
  if (!match || !/[\p{L}\p{N}]/u.test(match[2]!)) return null;
  return { title: bare(match[2]!), level: match[1]!.length, sure: true };
}

/** `Chapter 5`, `Session XXVII: Harbours`, `-Chapter One:`, `CHAPTER I.` */
function keyword(text: string, line: string): HeadingForm | null {
  const word = KEYWORD.exec(text);
  if (!word) return null;
  const name = word[1]!.toLowerCase();
  const rest = text.slice(word[0].length);
  const parts =
    /^([\p{L}\p{N}.]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?)(\s*[:.\-–—|]+\s*|\s+|$)(.*)$/iu.exec(
      rest,
    );
  if (!parts || !isNumber(parts[1]!.replace(/\.$/, ''))) return null;
  const [, , separator, title] = parts as unknown as [string, string, string, string];
  const parted = /[:.\-–—|]/.test(separator) || parts[1]!.endsWith('.');
  if (
    title !== '' &&
    !parted &&
    !(name === 'chapter' && /^[\p{Lu}\d"“(]/u.test(title) && title.split(/\s+/).length <= 10)
  )
    return null;
  if (title !== '' && /^[a-z]/.test(title) && name !== 'chapter') return null;
  if (/[.,;:]$/.test(title) && !/\b[A-Z]\.$/.test(title)) return null;
  if (/^(?:day|act|step|round|case|log|entry|scene|part|book|issue|stage)$/.test(name) && !/^\p{Lu}/u.test(text))
    return null;
  if (NUMBER_ONLY.has(name) && (!/^\p{Lu}/u.test(text) || (title !== '' && !parted))) return null;
  if (SHORTENED.has(name) && !/^(?:\d|[IVXLC]+\b)/.test(rest)) return null;
  if (name === 'scene' || (title === '' && /[a-z]\.$/.test(rest) && !/^(?:chapter|session|episode)$/.test(name)))
    return null;
  return { title: bare(line), level: WIDE.has(name) ? 1 : 2, sure: SURE.has(name) };
}

/** `Erstes Kapitel`, `3. Kapitel: Ebbe`, `Premier chapitre`, `Tredje kapitlet`: the number comes first. */
function ordinal(text: string, line: string): HeadingForm | null {
  const match = ORDINAL.exec(text);
  if (!match || !isNumber(match[1]!) || /[.,;]$/.test(match[2]!)) return null;
  return { title: bare(line), level: 2, sure: false };
}

const ORDINAL = new RegExp(
  regexSource`
    ^([\p{Lu}\d][\p{L}\d]{0,12})\.?\s(?:${wordsOf(({ afterNumber }) => afterNumber).join('|')})(?:\s*[:.\-–—|]\s*
    (\S.{0,80})|())$
  `,
  'iu',
);

/** `Prologue`, `Epilogue: Home`. */
function named(text: string, line: string): HeadingForm | null {
  const word = NAMED.exec(text);
  if (!word) return null;
  const rest = text.slice(word[0].length);
  if (rest !== '' && (!/^\s*[:\-–—.]/.test(rest) || /[.,;]$/.test(rest.slice(1)))) return null;
  return /^\p{Lu}/u.test(text) ? { title: bare(line), level: 2, sure: false } : null;
}

/** `5. Harbours`, `IV`, `12`: a number alone or before a short title; `+1`, the last of five and one. */
function numbered(text: string, line: string): HeadingForm | null {
  if (/^\+ ?1\.?$/.test(text)) return { title: bare(line), level: 3, sure: false };
  const match = /^(\d{1,3}|[IVXLCDM]{1,7})(?:[.):]\s*(?!\d)|\s*[:\-–—]\s+|$)(.*)$/.exec(text);
  if (!match) return null;
  const [, number, title] = match as unknown as [string, string, string];
  if (title === '')
    return (/^\d/.test(number) ? !/[:)]$/.test(line) : isRoman(number, true)) && !/[!?…,]$/.test(line)
      ? { title: bare(line), level: 3, sure: false }
      : null;
  if (!/^\d/.test(number) && !isRoman(number) && !/^I[.):]\s+(?:\p{Lu}|\d)[^.!?]*$/u.test(text)) return null;
  const words = title.split(/\s+/);
  const capitals = words.filter(
    word =>
      /^[\p{Lu}\d"“]/u.test(word) || /^(?:a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|with)$/.test(word),
  ).length;
  return words.length <= 9 && capitals === words.length && !/[.,;:]$/.test(title)
    ? { title: bare(line), level: 2, sure: false }
    : null;
}

/** Emphasis within a title. */
const EMPHASIS = /(?<![\p{L}\p{N}])([*_]{1,3})(?=[^\s*_])([^*_\r\n]{1,100})(?<=\S)\1(?![\p{L}\p{N}])/gu;

/** The title without its wrapping signs. */
const bare = (line: string): string =>
  (visibleTextOf(line)?.text ?? line)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(EMPHASIS, '$2')
    .replace(WRAP, '')
    .replace(/\s+/g, ' ')
    .trim() || line.trim();
