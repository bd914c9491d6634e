import { rules } from '../index.js';
import { rankOf, type Finding } from '../definition/rule.js';
import { DEDUPE_WINDOW } from './limits.js';

/** A finding with the index of its block within a scene, chapter or work. */
export interface LocalFinding {
  readonly finding: Finding;
  readonly at: number;
}

/**
 * Keeps one finding for each range, in text order: a rule gives way on the same words to those in its `yieldsTo`; of
 * two on exactly the same words the graver stays, of equal ones the first.
 */
export function dedupe(locals: readonly LocalFinding[]): readonly LocalFinding[] {
  const sorted = [...locals].sort(
    (a, b) => a.at - b.at || a.finding.span.from - b.finding.span.from || a.finding.span.to - b.finding.span.to,
  );
  return sorted.filter((local, i) => {
    for (let j = Math.max(0, i - DEDUPE_WINDOW); j < Math.min(sorted.length, i + DEDUPE_WINDOW + 1); j++) {
      const other = sorted[j]!;
      if (other.at === local.at && j !== i && beats(other.finding, local.finding, j < i)) return false;
    }
    return true;
  });
}

function beats(other: Finding, one: Finding, first: boolean): boolean {
  if (other.rule === one.rule) return false;
  const overlap = other.span.from < one.span.to && one.span.from < other.span.to;
  if (overlap && yields(one.rule, other.rule)) return true;
  if (overlap && yields(other.rule, one.rule)) return false;
  if (other.span.from !== one.span.from || other.span.to !== one.span.to) return false;
  return rankOf(other.level) > rankOf(one.level) || (other.level === one.level && first);
}

const yields = (one: string, other: string): boolean =>
  rules.find(rule => rule.id === one)?.yieldsTo?.includes(other) ?? false;
