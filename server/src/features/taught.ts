import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { outlineOf } from '../analysis/outline/outline.js';
import { placedScenes } from '../analysis/structure/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { speakerOf } from './certainty.js';

/**
 * How many lines of dialogue have another speaker by what the author said since; those that were set by hand themselves
 * do not count.
 */
export function linesTaught(manuscript: Manuscript, before: ResolvedCast, after: ResolvedCast): number {
  let changed = 0;
  for (const { section } of placedScenes(outlineOf(manuscript))) {
    const [old, now] = [attributedQuotations(section, before), attributedQuotations(section, after)];
    if (old === now) continue;
    const set = new Set([...old, ...now].flatMap(({ evidence, group }) => (evidence === 'set' ? [group] : [])));
    changed += new Set(
      now.flatMap((quotation, at) =>
        set.has(quotation.group) || speakerOf(quotation) === speakerOf(old[at]!) ? [] : [quotation.group],
      ),
    ).size;
  }
  return changed;
}
