import type { Quotation } from '../analysis/dialogue/types.js';
import { quotationsOf } from '../analysis/dialogue/quotations.js';
import { overrideKeyOf } from '../analysis/author/overrideKeys.js';
import { sectionAt, type Outline, type Scene } from '../analysis/structure/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { contains, type Position } from '../text/position.js';

/** A quotation by its scene and its index there. `index`: that of its block in the manuscript. */
export interface PlacedLine {
  readonly scene: Scene;
  readonly at: number;
  readonly index: number;
  readonly line: Quotation;
}

/** The quotation at a position, its end included; null for none. */
export function lineAt(manuscript: Manuscript, outline: Outline, position: Position): PlacedLine | null {
  const { index, offset } = manuscript.locate(position);
  const placed = sectionAt(outline, index);
  if (placed?.section.kind !== 'scene') return null;
  const quotations = quotationsOf(placed.section);
  const holds = (quotation: Quotation, behind: number): boolean =>
    quotation.at === index - placed.index && contains(quotation.inline, offset - behind);
  let at = quotations.findIndex(quotation => holds(quotation, 0));
  if (at < 0) at = quotations.findIndex(quotation => holds(quotation, 1));
  return at < 0 ? null : { scene: placed.section, at, index, line: quotations[at]! };
}

/**
 * The key under which an author's mark on the quotation at a place is kept (`analysis/author/overrideKeys.ts`); null
 * where there is none.
 */
export function keyAt(manuscript: Manuscript, outline: Outline, position: Position): string | null {
  const found = lineAt(manuscript, outline, position);
  return found && overrideKeyOf(outline, found.scene, found.at);
}
