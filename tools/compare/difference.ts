import { structuredPatch } from 'diff';

/** Answers of one build about one text: by the name of the question, what was answered, as the bytes that were sent. */
export type Answers = Readonly<Record<string, string>>;

/** One question that two builds answer differently. */
export interface Difference {
  readonly question: string;
  /** Where in the answers the first difference is, as a path (`quotes[3].speaker`); '' where they are not JSON. */
  readonly at: string;
  /** A few lines of a unified diff around it; empty when only one build answers. */
  readonly diff: readonly string[];
}

/** Lines of context before the first difference, and lines from it on that a diff looks at and prints. */
const [BEFORE, AFTER, PRINTED] = [3, 40, 24];

/** Characters of a line that are printed. */
const WIDTH = 180;

/** The questions that two builds answer differently, in the order in which the first build was asked. */
export function differences(base: Answers, now: Answers): Difference[] {
  const questions = [...new Set([...Object.keys(base), ...Object.keys(now)])];
  return questions.flatMap(question => {
    const [before, after] = [base[question], now[question]];
    if (before === after) return [];
    if (before === undefined) return [{ question, at: 'asked of the new build only', diff: [] }];
    if (after === undefined) return [{ question, at: 'asked of the base only', diff: [] }];
    return [{ question, ...differenceOf(before, after) }];
  });
}

/** Where two different answers part, and how. */
export function differenceOf(before: string, after: string): Omit<Difference, 'question'> {
  const [left, right] = [jsonIn(before), jsonIn(after)];
  if (left === undefined || right === undefined) return { at: '', diff: firstHunk(before, after) };
  const at = firstPath(left.value, right.value);
  return at === null
    ? { at: 'the bytes alone: spaces, escapes or the order of keys', diff: firstHunk(before, after) }
    : { at, diff: firstHunk(JSON.stringify(left.value, null, 1), JSON.stringify(right.value, null, 1)) };
}

/**
 * The path of the first value that is not the same in both, in the order of the first; null for equal values. The path
 * of a whole answer is `.`.
 */
export function firstPath(a: unknown, b: unknown, path = ''): string | null {
  if (Object.is(a, b)) return null;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return path || '.';
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.max(a.length, b.length);
    for (let at = 0; at < length; at++) {
      const inner = firstPath(a[at], b[at], `${path}[${at}]`);
      if (inner !== null) return inner;
    }
    return null;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const below = path === '' ? key : `${path}.${key}`;
    if (Object.hasOwn(a, key) !== Object.hasOwn(b, key)) return below;
    const inner = firstPath((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], below);
    if (inner !== null) return inner;
  }
  return null;
}

/** A unified diff of what is around the first line that differs; long lines are cut around their first difference. */
function firstHunk(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < old.length && old[first] === fresh[first]) first++;
  const from = Math.max(0, first - BEFORE);
  const column = commonStart(old[first] ?? '', fresh[first] ?? '');
  const window = (lines: readonly string[]): string =>
    `${lines
      .slice(from, first + AFTER)
      .map(line => cutAround(line, column))
      .join('\n')}\n`;
  const [hunk] = structuredPatch('', '', window(old), window(fresh), '', '', { context: BEFORE }).hunks;
  return [`@@ line ${first + 1} @@`, ...(hunk?.lines.slice(0, PRINTED) ?? [])];
}

/** A line that is too long to print, as what stands around a column. */
function cutAround(line: string, column: number): string {
  if (line.length <= WIDTH) return line;
  const from = Math.max(0, column - WIDTH / 3);
  return `${from > 0 ? '…' : ''}${line.slice(from, from + WIDTH)}${from + WIDTH < line.length ? '…' : ''}`;
}

/** Number of characters that two lines begin with alike. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The JSON value of an answer, wrapped, since it may be null; undefined for other text. */
function jsonIn(answer: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(answer) as unknown };
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
