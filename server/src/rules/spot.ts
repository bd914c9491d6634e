import { rules } from './index.js';
import { rankOf, type Finding } from './rule.js';

/** A finding and the index of its block in whatever is looked at. */
export interface Local {
  readonly finding: Finding;
  readonly at: number;
}

/**
 * One finding a spot, in order of the text: a rule gives way, on the same words, to those it `yieldsTo`; of two on exactly the same words the
 * graver stays, of equals the first.
 */
export function oneASpot(locals: readonly Local[]): readonly Local[] {
  const sorted = [...locals].sort((a, b) => a.at - b.at || a.finding.span.from - b.finding.span.from || a.finding.span.to - b.finding.span.to);
  return sorted.length < 2 ? sorted : sorted.filter((local, i) => !neighbours(sorted, i).some(other => beats(other.finding, local.finding, sorted.indexOf(other) < i)));
}

/** Findings on the same block: few, they stand side by side. */
function neighbours(sorted: readonly Local[], i: number): readonly Local[] {
  let [from, to] = [i, i + 1];
  while (from > 0 && sorted[from - 1]!.at === sorted[i]!.at) from--;
  while (to < sorted.length && sorted[to]!.at === sorted[i]!.at) to++;
  return sorted.slice(from, to).filter(local => local !== sorted[i]);
}

function beats(other: Finding, one: Finding, first: boolean): boolean {
  if (other.rule === one.rule) return false;
  const overlap = other.span.from < one.span.to && one.span.from < other.span.to;
  if (overlap && yields(one.rule, other.rule)) return true;
  if (overlap && yields(other.rule, one.rule)) return false;
  if (other.span.from !== one.span.from || other.span.to !== one.span.to) return false;
  return rankOf(other.level) > rankOf(one.level) || (other.level === one.level && first);
}

const yields = (one: string, other: string): boolean => rules.find(rule => rule.id === one)?.yieldsTo?.includes(other) ?? false;
