import { wordList } from './wordList.js';

/** Abbreviated titles in lower case, without their point; a name follows, so the point ends no sentence. */
const TITLES = wordList(`
    adm capt cmdr col cpl dr fr gen gov hon insp lt maj messrs mlle mme mr mrs ms mx prof rev sen sgt st supt`);

/** Abbreviations that stand behind a name. */
const NAME_SUFFIXES = wordList('jr sr');

/** Other abbreviations; none is also a word ("no", "in", "mar" are). */
const OTHERS = wordList(`
    a.d a.m approx ave b.a b.c blvd corp d.c dept e.g esq etc i.e inc ltd m.a m.d p.m ph.d rd u.k u.s vs`);

const TITLE_SET: ReadonlySet<string> = new Set(TITLES);
const PARTS_OF_NAMES: ReadonlySet<string> = new Set([...TITLES, ...NAME_SUFFIXES]);
const ABBREVIATIONS: ReadonlySet<string> = new Set([...TITLES, ...NAME_SUFFIXES, ...OTHERS]);

/** The titles as they stand in a pattern: `mr|mrs|…`. */
export const TITLE_PATTERN = TITLES.join('|');

/** Whether a word, without its point, is a title that a name follows: `Mrs`. */
export const isTitleAbbreviation = (word: string): boolean => TITLE_SET.has(word) || TITLE_SET.has(word.toLowerCase());

/** Whether a word in lower case, without its point, belongs to a name: `mrs` before it, `jr` behind it. */
export const isNameAbbreviation = (lower: string): boolean => PARTS_OF_NAMES.has(lower);

/** Whether a word is one capital letter that stands for a name: any but `I`. */
export const isInitial = (word: string): boolean => word.length <= 2 && word !== 'I' && /^\p{Lu}$/u.test(word);

/** Whether a word is one or more initials with points between them: `J`, `J.R`. */
export const isInitials = (word: string): boolean => word !== 'I' && /^(?:\p{L}\.)*\p{Lu}$/u.test(word);

/** Whether a point behind this word may be the abbreviation's own: `Mr`, `etc`, an initial. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase()) || isInitials(word);

/** Code units before a point in which an abbreviation is looked for. */
export const MAX_ABBREVIATION_UNITS = 16;

/** Whether the word that ends at `at`, not before `floor`, is one that a point shortens. */
export const endsInAbbreviation = (text: string, at: number, floor = 0): boolean =>
  isAbbreviation(/[\p{L}.]*$/u.exec(text.slice(Math.max(floor, at - MAX_ABBREVIATION_UNITS), at))?.[0] ?? '');
