import { attributedQuotations } from '../analysis/attribution/resolvedCast.js';
import { placedScenes } from '../analysis/structure/outline.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position } from '../text/position.js';
import { speakerOf } from './certainty.js';

/**
 * Start of a person's next quotation after a position, or of the first one after the last; null where there is none.
 */
export function nextLine({ manuscript, outline, cast }: Snapshot, position: Position, name: string): Position | null {
  const { index, offset } = manuscript.locate(position);
  let first: Position | null = null;
  let here: number | null = null;
  for (const { section, index: head } of placedScenes(outline)) {
    if (first !== null && head + section.blocks.length <= index) continue;
    for (const quotation of attributedQuotations(section, cast)) {
      const { at, inline, group } = quotation;
      const behind = head + at > index || (head + at === index && inline.from > offset);
      if (head + at === index && inline.from <= offset && offset <= inline.to) here = group;
      if (speakerOf(quotation) !== name) continue;
      first ??= manuscript.positionAt(head + at, inline.from);
      if (behind && group !== here) return manuscript.positionAt(head + at, inline.from);
    }
    here = null;
  }
  return first;
}
