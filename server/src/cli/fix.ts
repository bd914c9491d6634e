import { Manuscript } from '../manuscript/manuscript.js';
import type { Level } from '../rules/rule.js';
import { describeFindings, type EditEntry, type FindingEntry } from './describe/findings.js';

/** Rounds of fixing after which a text is left as it is: fixes that undo each other must not go on for ever. */
const ROUNDS = 10;

/** A text after the fixes, and how many were applied. */
export interface Fixed {
  readonly manuscript: Manuscript;
  readonly applied: number;
}

/**
 * Applies the first fix of each finding at or above the level; of fixes that touch one another the first in the text wins, and the other has its
 * turn in the next round. Ends when nothing is left to fix, or after ten rounds.
 */
export function fixAll(manuscript: Manuscript, level: Level): Fixed {
  let now = manuscript;
  let applied = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { edits, fixes } = choose(describeFindings(now, level));
    if (fixes === 0) break;
    now = Manuscript.of(apply(now.text, edits));
    applied += fixes;
  }
  return { manuscript: now, applied };
}

/** Edits of the fixes that can be applied together, in order of the text. */
function choose(findings: readonly FindingEntry[]): { readonly edits: readonly EditEntry[]; readonly fixes: number } {
  const fixes = findings.flatMap(finding => finding.fixes.slice(0, 1)).filter(fix => fix.edits.length > 0);
  const taken: EditEntry[] = [];
  let count = 0;
  for (const { edits } of fixes) {
    // Findings come in order of the text: what was taken far before cannot touch this fix.
    if (edits.some(edit => taken.slice(-NEAR).some(other => edit.start <= other.end && other.start <= edit.end))) continue;
    taken.push(...edits);
    taken.sort((a, b) => a.start - b.start);
    count++;
  }
  return { edits: taken, fixes: count };
}
