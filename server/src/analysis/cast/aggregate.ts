import { keepIdentity, memo, resume } from '../../manuscript/memo.js';
import type { Chapter, Outline, Scene } from '../structure/outline.js';
import type { CannotLink } from './cannotLink.js';
import { summaryOf, type CastSummary } from './summary.js';
import { COUNTS, NO_COUNTS, type NameCounts } from './nameCounts.js';

/** The summaries of a work's scenes and their sum. */
export interface SummaryTotals {
  readonly parts: readonly CastSummary[];
  readonly sum: CastSummary;
}

const PAIRS = ['cannotLink', 'replies', 'nicknames', 'descriptions'] as const;
const EMPTY: SummaryTotals = {
  parts: [],
  sum: {
    names: new Map(),
    nouns: new Map(),
    newcomers: new Map(),
    descriptions: new Map(),
    cannotLink: new Map(),
    replies: new Map(),
    nicknames: new Map(),
    first: 0,
    third: 0,
    tells: 0,
    language: null,
  },
};

/**
 * Totals of these summaries, computed from earlier totals by the difference. Sums are integers, so subtracting and
 * adding is exact. Names whose counts are all 0 are removed.
 */
export function summaryTotalsOf(parts: readonly CastSummary[], before: SummaryTotals = EMPTY): SummaryTotals {
  let head = 0;
  const most = Math.min(parts.length, before.parts.length);
  while (head < most && parts[head] === before.parts[head]) head++;
  let tail = 0;
  while (tail < most - head && parts[parts.length - 1 - tail] === before.parts[before.parts.length - 1 - tail]) tail++;
  const [gone, come] = [before.parts.slice(head, before.parts.length - tail), parts.slice(head, parts.length - tail)];
  if (gone.length === 0 && come.length === 0) return before;
  const names = new Map(before.sum.names);
  const nouns = new Map(before.sum.nouns);
  const newcomers = new Map(before.sum.newcomers);
  const copy = (key: (typeof PAIRS)[number]): Map<string, Map<string, number>> =>
    new Map(before.sum[key]) as Map<string, Map<string, number>>;
  const pairs = {
    cannotLink: copy('cannotLink'),
    replies: copy('replies'),
    nicknames: copy('nicknames'),
    descriptions: copy('descriptions'),
  };
  const fresh = {
    cannotLink: new Set<string>(),
    replies: new Set<string>(),
    nicknames: new Set<string>(),
    descriptions: new Set<string>(),
  };
  let { first, third, tells } = before.sum;
  for (const [list, sign] of [
    [gone, -1],
    [come, 1],
  ] as const) {
    for (const part of list) {
      addCounts(names, part.names, sign);
      addCounts(nouns, part.nouns, sign);
      addCounts(newcomers, part.newcomers, sign);
      for (const key of PAIRS) addPairs(pairs[key], part[key], sign, fresh[key]);
      first += sign * part.first;
      third += sign * part.third;
      tells += sign * part.tells;
    }
  }
  const language = parts.find(part => part.language !== null)?.language ?? null;
  return { parts, sum: { names, nouns, newcomers, ...pairs, first, third, tells, language } };
}

function addCounts(into: Map<string, NameCounts>, from: ReadonlyMap<string, NameCounts>, sign: 1 | -1): void {
  for (const [name, counts] of from) {
    const sum = { ...(into.get(name) ?? NO_COUNTS) } as { -readonly [K in keyof NameCounts]: number };
    let any = 0;
    for (const key of COUNTS) any |= sum[key] += sign * counts[key];
    if (any === 0) into.delete(name);
    else into.set(name, sum);
  }
}

/**
 * Adds or subtracts the points of pairs of names. `fresh`: rows created for these totals, which may be written to;
 * others are copied first.
 */
function addPairs(into: Map<string, Map<string, number>>, from: CannotLink, sign: 1 | -1, fresh: Set<string>): void {
  for (const [name, others] of from) {
    const row = fresh.has(name) ? into.get(name)! : new Map(into.get(name));
    fresh.add(name);
    into.set(name, row);
    for (const [other, points] of others) {
      const sum = (row.get(other) ?? 0) + sign * points;
      if (sum === 0) row.delete(other);
      else row.set(other, sum);
    }
  }
}

/** Whether two summaries are equal. */
export function sameSummary(a: CastSummary, b: CastSummary): boolean {
  if (
    a.first !== b.first ||
    a.third !== b.third ||
    a.tells !== b.tells ||
    a.language !== b.language ||
    a.names.size !== b.names.size ||
    a.nouns.size !== b.nouns.size ||
    a.newcomers.size !== b.newcomers.size
  )
    return false;
  if (PAIRS.some(key => a[key].size !== b[key].size)) return false;
  for (const list of ['names', 'nouns', 'newcomers'] as const) {
    for (const [name, counts] of a[list]) {
      const other = b[list].get(name);
      if (!other || COUNTS.some(key => other[key] !== counts[key])) return false;
    }
  }
  for (const key of PAIRS) {
    for (const [name, row] of a[key]) {
      const other = b[key].get(name);
      if (other?.size !== row.size) return false;
      for (const [pair, points] of row) if (other.get(pair) !== points) return false;
    }
  }
  return true;
}

const keepSummary = keepIdentity<CastSummary>(sameSummary);

/** The summary of a scene; the same object as before while an edit changes none of its counts. */
export const summaryAt: (scene: Scene) => CastSummary = memo(scene =>
  keepSummary([scene.blocks[0], scene.blocks.at(-1)], summaryOf(scene)),
);

/** The totals of a work, computed from those before an edit, which are found by the work's first or last block. */
export const summaryTotalsAt = resume((before: SummaryTotals | undefined, parts: readonly CastSummary[]) =>
  summaryTotalsOf(parts, before),
);

/** The sum of a work's summaries; the same object as before an edit that changed none of them. */
export const summaryOfWork: (outline: Outline) => CastSummary = memo(({ chapters }) => {
  const ends = [chapters[0]?.sections[0]?.blocks[0], chapters.at(-1)?.sections.at(-1)?.blocks.at(-1)];
  return summaryTotalsAt(ends, chapters.flatMap(partsOf)).sum;
});

const partsOf = memo(({ sections }: Chapter): readonly CastSummary[] =>
  sections.flatMap(section => (section.kind === 'scene' ? [summaryAt(section)] : [])),
);
