import { Manuscript } from '../manuscript/manuscript.js';
import { describeFindings, type Asked, type EditEntry, type FindingEntry } from './describe/findings.js';

/** Rounds of fixing after which a text is left as it is: fixes that undo each other must not go on for ever. */
const ROUNDS = 10;

/** A text after the fixes, and how many were applied. */
export interface Fixed {
  readonly manuscript: Manuscript;
  readonly applied: number;
}

/**
 * Applies the first fix of each finding that is asked for; of fixes that touch one another the first in the text wins, and the other has its
 * turn in the next round. Ends when nothing is left to fix, or after ten rounds.
 */
export function fixAll(manuscript: Manuscript, asked: Asked): Fixed {
  let now = manuscript;
  let applied = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, fixes } = choose(describeFindings(now, asked));
    if (fixes === 0) break;
    now = Manuscript.of(apply(now.text, edits));
    applied += fixes;
  }
  return { manuscript: now, applied };
}

/** Edits of the fixes that can be applied together, in order of the text: each fix begins after the end of the one before. */
function choose(findings: readonly FindingEntry[]): { readonly edits: readonly EditEntry[]; readonly fixes: number } {
  const chosen: EditEntry[] = [];
  let fixes = 0;
  const first = findings.flatMap(finding => finding.fixes.slice(0, 1)).filter(fix => fix.edits.length > 0);
  const sorted = first.map(fix => fix.edits.toSorted((a, b) => a.start - b.start)).sort((a, b) => a[0]!.start - b[0]!.start);
  for (const edits of sorted) {
    const last = chosen.at(-1);
    if (last !== undefined && edits[0]!.start <= last.end) continue;
    chosen.push(...edits);
    fixes++;
  }
  return { edits: chosen, fixes };
}

function apply(text: string, edits: readonly EditEntry[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: put } of edits) {
    parts.push(text.slice(from, start), put);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
