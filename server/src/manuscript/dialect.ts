import type { Block, DialectTally } from './block.js';
import { CODE_SUMS, LABEL_SUMS, NO_TALLY } from './dialectTally.js';
import { addLanguages, grammarOf } from './languageTally.js';
import { MAX_LINES_PER_SPEAKER_LABEL, MIN_BRACKETED_LINES, MIN_CODED_LINES } from './limits.js';
import { CODE_MARKS, type CodeMark } from './quotes/codes.js';

/**
 * Typographic conventions of one manuscript, decided from sums over its blocks, so that a text has the same dialect
 * whatever edits led to it.
 */
export interface Dialect {
  /** What separates paragraphs: blank lines, or every line end. */
  readonly paragraphs: 'blank-line' | 'one-line';
  /** Whether `'…'` and `‘…’` are the speech marks (UK use). */
  readonly singles: boolean;
  /** Whether a dash at the start of a line opens speech. */
  readonly dashes: boolean;
  /**
   * Whether quotation marks enclose speech. False only where dashes open speech and marks are few: these then enclose
   * thoughts.
   */
  readonly marks: boolean;
  /** `out`: «…» ; `in`: »…«. */
  readonly guillemets: 'out' | 'in';
  /** Whether a line indented by a tab is a chapter title, as in FanFicFare's text files. */
  readonly tabTitles: boolean;
  /** Whether a name and a colon at the start of a line name the speaker: the text contains a script or a chat log. */
  readonly labels: boolean;
  /** The signs of an author's own in which words stand as in quotation marks. */
  readonly codes: ReadonlySet<CodeMark>;
  /** Whether italics are narration, as in role-play: `*Ada nods.* "Come in."` */
  readonly stars: boolean;
  /** The locale by whose grammar sentences are read; null: by that of English. */
  readonly language: string | null;
}

/**
 * The dialect of a text with these counts. Lines are paragraphs where blank lines are rare among the written ones and
 * most lines end like a sentence (hard-wrapped ones do not), or where most begin like an East Asian paragraph. The
 * numbers were set on this project's samples and checked on texts of every form.
 */
export function dialectOf(tally: DialectTally): Dialect {
  const rare = tally.gaps * 4 < tally.textLines && tally.ended * 5 >= tally.textLines * 3;
  const oneLine = tally.textLines >= 4 && (rare || tally.indented * 3 >= tally.textLines * 2);
  const doubles = tally.doubles + tally.outward + tally.inward;
  // In French, guillemets and dashes go together.
  const dashes =
    tally.dashes >= 3 &&
    tally.dashes > doubles - tally.outward &&
    tally.dashes > tally.singles &&
    tally.dashes * 3 > tally.outward;
  return {
    paragraphs: oneLine ? 'one-line' : 'blank-line',
    singles: tally.singles >= 2 && tally.singles > doubles,
    dashes,
    marks: !dashes || doubles > tally.dashes,
    guillemets: tally.inward > tally.outward ? 'in' : 'out',
    tabTitles: tally.contents > 0 && tally.tabLines === 0 && tally.tabTitles * 3 < tally.textLines,
    labels: hasLabels(tally),
    codes: codesIn(tally),
    stars: tally.starred > 1 && tally.starred * 3 >= tally.textLines,
    language: grammarOf(tally),
  };
}

/**
 * Whether the text contains a script or chat log: two lines in a form only chats have; or, in other forms, two speakers
 * with two lines each, or three lines of which two have one speaker.
 */
function hasLabels(tally: DialectTally): boolean {
  if (tally.firm >= 2) return true;
  let [lines, again] = [0, 0];
  for (const key of LABEL_SUMS) {
    lines += tally[key];
    if (tally[key] > 1) again++;
  }
  return (again > 1 || (again > 0 && lines > 2)) && lines * MAX_LINES_PER_SPEAKER_LABEL >= tally.textLines;
}

/** The signs that enough lines have. Square brackets hold notes and directions as well: these need more. */
function codesIn(tally: DialectTally): ReadonlySet<CodeMark> {
  const codes = CODE_MARKS.filter(
    mark => tally[CODE_SUMS[mark]] >= (mark === '[' || mark === '{' ? MIN_BRACKETED_LINES : MIN_CODED_LINES),
  );
  return codes.length === 0 ? NO_CODES : new Set(codes);
}

const NO_CODES: ReadonlySet<CodeMark> = new Set();

const sameCodes = (a: ReadonlySet<CodeMark>, b: ReadonlySet<CodeMark>): boolean =>
  a.size === b.size && [...a].every(mark => b.has(mark));

/** Whether two dialects are equal. */
export const sameDialect = (a: Dialect, b: Dialect): boolean =>
  a.paragraphs === b.paragraphs &&
  a.singles === b.singles &&
  a.dashes === b.dashes &&
  a.marks === b.marks &&
  a.guillemets === b.guillemets &&
  a.tabTitles === b.tabTitles &&
  a.labels === b.labels &&
  sameCodes(a.codes, b.codes) &&
  a.stars === b.stars &&
  a.language === b.language;

/** Sum of two tallies. */
export const addTally = (a: DialectTally, b: DialectTally): DialectTally => combine(a, b, 1);

/** Difference `a - b` of two tallies. */
export const subtractTally = (a: DialectTally, b: DialectTally): DialectTally => combine(a, b, -1);

/** Sum of the tallies of some blocks. */
export const sumTallies = (blocks: readonly Block[]): DialectTally => {
  const sum = { ...NO_TALLY } as MutableDialectTally;
  for (const { tally } of blocks) {
    for (const key of KEYS) sum[key] += tally[key];
    if (tally.languages !== null) sum.languages = addLanguages(sum.languages, tally.languages, 1);
  }
  return sum;
};

/** A tally that is being summed up. */
type MutableDialectTally = { -readonly [K in keyof DialectTally]: DialectTally[K] };

const KEYS = Object.keys(NO_TALLY).filter(key => key !== 'languages') as Exclude<keyof DialectTally, 'languages'>[];

function combine(a: DialectTally, b: DialectTally, sign: 1 | -1): DialectTally {
  const sum = { ...a } as MutableDialectTally;
  for (const key of KEYS) sum[key] += sign * b[key];
  if (b.languages !== null) sum.languages = addLanguages(sum.languages, b.languages, sign);
  return sum;
}
