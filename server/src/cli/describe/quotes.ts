import type { Evidence, Mode } from '../../analysis/dialogue/types.js';
import { attributedQuotations } from '../../analysis/attribution/resolvedCast.js';
import { placedScenes } from '../../analysis/structure/outline.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Span } from '../../text/position.js';

/** A quotation of the story as `inspect` prints it: offsets that include the quotation marks, end exclusive. */
export interface QuoteEntry {
  readonly start: number;
  readonly end: number;
  /** Number of the speech to which it belongs; unique in the file. */
  readonly group: number;
  readonly mode: Mode;
  readonly nested: boolean;
  readonly speaker: string | null;
  readonly evidence: Evidence;
  readonly confidence: number;
  readonly candidates: readonly { readonly name: string; readonly p: number }[];
}

/** The quotations of all scenes in text order, nested ones included. */
export function describeQuotes({ manuscript, outline, cast }: Snapshot): QuoteEntry[] {
  const entries: QuoteEntry[] = [];
  let groups = 0;
  for (const { section, index } of placedScenes(outline)) {
    const numbers = new Map<number, number>();
    for (const quotation of attributedQuotations(section, cast)) {
      const place = (span: Span): { start: number; end: number } => {
        const { from: start, to: end } = manuscript.spanOf(index + quotation.at, span);
        return { start, end };
      };
      const group = numbers.get(quotation.group) ?? groups++;
      numbers.set(quotation.group, group);
      const { mode, speaker, evidence, confidence, candidates } = quotation;
      entries.push({
        ...place(quotation.inline),
        group,
        mode,
        nested: false,
        speaker,
        evidence,
        confidence,
        candidates,
      });
      for (const nested of quotation.inline.nested) {
        entries.push({
          ...place(nested),
          group: groups++,
          mode,
          nested: true,
          speaker: null,
          evidence: 'unknown',
          confidence: 0,
          candidates: [],
        });
      }
    }
  }
  return entries;
}
