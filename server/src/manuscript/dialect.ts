import type { Block, DialectTally } from './block.js';
import { NO_TALLY, LABEL_SUMS } from './dialectTally.js';
import { MAX_LINES_PER_SPEAKER_LABEL } from './limits.js';

/**
 * Conventions of one manuscript, decided from sums over its blocks: the same text has the same dialect, however it came
 * about.
 */
export interface Dialect {
  /** What parts paragraphs: blank lines, or every line end. */
  readonly paragraphs: 'blank-line' | 'one-line';
  /** Whether `'…'` and `‘…’` are the marks speech stands in (UK use), or mean something else. */
  readonly singles: boolean;
  /** Whether a dash at a line's head opens speech. */
  readonly dashes: boolean;
  /** Whether speech stands in marks: always, but where dashes open it and marks are few. Then they are for thoughts. */
  readonly marks: boolean;
  /** `out`: «…» ; `in`: »…«. */
  readonly guillemets: 'out' | 'in';
  /** Whether a line that a tab indents is a chapter's title, as FanFicFare writes them. */
  readonly tabTitles: boolean;
  /** Whether a name and a colon at a line's head say who speaks it: the text holds a script or a chat log. */
  readonly labels: boolean;
  /** Whether italics are narration, as in role-play: `*Ada nods.* "Go."` */
  readonly stars: boolean;
}

/**
 * The dialect of a text with these sums. Lines are paragraphs when blank lines are rare among the written ones, and
 * most of them end like a sentence (hard-wrapped ones do not), or when most open as a paragraph does. Numbers were set
 * on this project's own samples and checked on texts in every form.
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
    stars: tally.starred > 1 && tally.starred * 3 >= tally.textLines,
  };
}

/**
 * Two lines of a chat's own form will do; of other forms two who speak twice each, or three lines with one who speaks
 * again.
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

/** Whether two dialects read a text alike. */
export const sameDialect = (a: Dialect, b: Dialect): boolean =>
  a.paragraphs === b.paragraphs &&
  a.singles === b.singles &&
  a.dashes === b.dashes &&
  a.marks === b.marks &&
  a.guillemets === b.guillemets &&
  a.tabTitles === b.tabTitles &&
  a.labels === b.labels &&
  a.stars === b.stars;

/** Sum of two tallies. */
export const addTally = (a: DialectTally, b: DialectTally): DialectTally => combine(a, b, 1);

/** What is left of `a` without `b`. */
export const subtractTally = (a: DialectTally, b: DialectTally): DialectTally => combine(a, b, -1);

/** Sum over blocks. */
export const sumTallies = (blocks: readonly Block[]): DialectTally => {
  const sum = { ...NO_TALLY } as { -readonly [K in keyof DialectTally]: number };
  for (const { tally } of blocks) for (const key of KEYS) sum[key] += tally[key];
  return sum;
};

const KEYS = Object.keys(NO_TALLY) as (keyof DialectTally)[];

function combine(a: DialectTally, b: DialectTally, sign: 1 | -1): DialectTally {
  const sum = { ...a } as { -readonly [K in keyof DialectTally]: number };
  for (const key of KEYS) sum[key] += sign * b[key];
  return sum;
}
