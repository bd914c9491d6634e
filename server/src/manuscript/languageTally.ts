import { LOCALES } from './locales/index.js';
import type { DialectTally, LanguageSums } from './block.js';
import {
  MAX_LANGUAGE_LINE_UNITS,
  MIN_LANGUAGE_LEAD,
  MIN_LANGUAGE_RATIO,
  MIN_LANGUAGE_WORDS,
  MIN_UNSPACED_LETTERS,
} from './limits.js';

/** Of these pieces hardly any line of English prose is without one; no other of these languages has them. */
const ENGLISH = [' the ', ' you', ' and ', 'The ', "'t ", '’t ', ' that ', ' was a', "I'", 'I’', ' his ', 'What'];
const LISTS = new Map<string, string[]>();
for (const { id, frequentWords } of LOCALES)
  for (const word of frequentWords ?? []) LISTS.set(word, [...(LISTS.get(word) ?? []), id]);
const OWN_LETTERS = LOCALES.flatMap(({ id, ownLetters }) =>
  ownLetters === undefined ? [] : [{ id, letters: ownLetters }],
);
const BEYOND_ASCII = /[^a-z]/;

type MutableTally = Pick<{ -readonly [K in keyof DialectTally]: DialectTally[K] }, 'english' | 'languages'>;

/** Counts the words of one line by language. A line with a common English word is English, whatever else it holds. */
export function countLanguage(text: string, from: number, to: number, tally: MutableTally): void {
  const line = text.slice(from, Math.min(to, from + MAX_LANGUAGE_LINE_UNITS));
  if (ENGLISH.some(piece => line.includes(piece))) {
    tally.english++;
    return;
  }
  let sums: Record<string, number> | null = null;
  const add = (id: string, count: number): void => {
    sums ??= { ...tally.languages };
    sums[id] = (sums[id] ?? 0) + count;
  };
  const small = line.toLowerCase();
  let start = -1;
  for (let at = 0; at <= small.length; at++) {
    if (at < small.length && isLetter(small.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      countWord(small.slice(start, at), add);
      start = -1;
    }
  }
  if (sums !== null) tally.languages = sums;
}

/** A letter of these languages; what stands between words is counted as none. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000) || (code > 0x3004 && code < 0xff00);

function countWord(word: string, add: (id: string, count: number) => void): void {
  const code = word.charCodeAt(0);
  if (code >= 0x3000) return countUnspaced(word, add);
  for (const id of LISTS.get(word) ?? []) add(id, 1);
  if (!BEYOND_ASCII.test(word)) return;
  for (const { id, letters } of OWN_LETTERS) if (letters.test(word)) add(id, 1);
  if (code >= 0x400 && code < 0x530) add('ru', /[іїєґўђћјљњџќѓѕ]/.test(word) ? -2 : /[ыэё]/.test(word) ? 1 : 0);
}

/** Counts a run of a script without spaces: kana are Japanese, Han letters belong to either language. */
function countUnspaced(run: string, add: (id: string, count: number) => void): void {
  let [kana, han] = [0, 0];
  for (const letter of run) {
    const code = letter.charCodeAt(0);
    if (code >= 0x3040 && code < 0x3100) kana++;
    else if ((code >= 0x3400 && code < 0xa000) || code === 0x3005) han++;
  }
  if (kana > 0) add('ja', kana);
  if (han > 0) add('zh', han);
}

/** Sum of two counts by language, or with `sign` -1 their difference. */
export function addLanguages(a: LanguageSums | null, b: LanguageSums, sign: 1 | -1): LanguageSums {
  const sum: Record<string, number> = { ...a };
  for (const id of Object.keys(b)) sum[id] = (sum[id] ?? 0) + sign * b[id]!;
  return sum;
}

/** The languages whose grammar is known. */
const READ: ReadonlySet<string> = new Set(LOCALES.flatMap(locale => ('grammar' in locale ? [locale.id] : [])));

/**
 * The language by whose grammar the sentences of a text with these counts are read: the id of its locale; null for
 * English, and for any whose grammar is not known.
 */
export function grammarOf({ english, languages }: DialectTally): string | null {
  if (languages === null) return null;
  const { ja = 0, zh = 0, en = 0, ...others } = languages;
  const ranked = Object.entries(others).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const native = en + english * ENGLISH_LINE_WORDS;
  const spaced = ranked.reduce((sum, [, count]) => sum + count, native);
  if (ja + zh >= MIN_UNSPACED_LETTERS && ja + zh > spaced * MIN_LANGUAGE_RATIO) {
    const unspaced = ja * 20 > zh ? 'ja' : 'zh';
    return READ.has(unspaced) ? unspaced : null;
  }
  const [[best, count] = ['', 0], [, second] = ['', 0]] = ranked;
  return READ.has(best) &&
    count >= MIN_LANGUAGE_WORDS &&
    count > native * MIN_LANGUAGE_RATIO &&
    count >= second * MIN_LANGUAGE_LEAD
    ? best
    : null;
}

/** How many frequent words a line with a common English word counts for, about as many as it has. */
const ENGLISH_LINE_WORDS = 3;
