import { attributedQuotations } from '../analysis/attribution/resolvedCast.js';
import { placedScenes } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import { speakerOf } from './certainty.js';

/** Number of lines whose speaker changed after a speaker was set by hand; the lines set themselves do not count. */
export function linesTaught(before: Snapshot, after: Snapshot): number {
  let changed = 0;
  for (const { section } of placedScenes(after.outline)) {
    const [old, now] = [attributedQuotations(section, before.cast), attributedQuotations(section, after.cast)];
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
