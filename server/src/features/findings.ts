import type { Block } from '../manuscript/block.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Range, Span } from '../manuscript/position.js';
import type { Finding } from '../rules/rule.js';
import { keyOf, placedFindings, type RuleOptions } from '../rules/run.js';

/** What decides which findings an author sees. Compared by identity: frozen values. */
export interface Wanted {
  readonly options: RuleOptions;
  /** Keys of findings the author said to ignore. */
  readonly ignored: ReadonlySet<string>;
}

/** A finding in its place: `index` is that of its block, `line` the line of the block's head. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly index: number;
  readonly line: number;
}

/** An editor shows no more than this many for one file; it would drop by severity and then as it likes. */
const MOST = 1000;

const RANK: Readonly<Record<Finding['level'], number>> = { warning: 0, information: 1, hint: 2 };

/** Every finding that is not ignored, in order of the text. */
export function wantedFindings(manuscript: Manuscript, { options, ignored }: Wanted): readonly PlacedFinding[] {
  const out: PlacedFinding[] = [];
  for (const { finding, index } of placedFindings(manuscript, options)) {
    if (ignored.size > 0 && ignored.has(keyOf(finding))) continue;
    out.push({ finding, index, line: manuscript.lineOf(index) });
  }
  return out;
}

/** Those that an editor is shown: of too many the gravest, of equally grave ones the first. In order of the text. */
export function shownFindings(manuscript: Manuscript, wanted: Wanted): readonly PlacedFinding[] {
  const all = wantedFindings(manuscript, wanted);
  if (all.length <= MOST) return all;
  const kept = new Set([...all].sort((a, b) => RANK[a.finding.level] - RANK[b.finding.level]).slice(0, MOST));
  return all.filter(placed => kept.has(placed));
}

/** Whether two answers say the same of the same places. */
export const sameFindings = (a: readonly PlacedFinding[], b: readonly PlacedFinding[]): boolean =>
  a.length === b.length && a.every(({ finding, line }, i) => finding === b[i]!.finding && line === b[i]!.line);

/** The place of a span of a block. */
export const rangeOfSpan = (manuscript: Manuscript, index: number, { from, to }: Span): Range => ({
  start: manuscript.positionAt(index, from),
  end: manuscript.positionAt(index, to),
});

/** The index of a block that stands not far from another; -1 when the manuscript does not hold it. */
export function indexNear(manuscript: Manuscript, index: number, block: Block): number {
  const { blocks } = manuscript;
  for (let distance = 0; index - distance >= 0 || index + distance < blocks.length; distance++) {
    if (blocks[index - distance] === block) return index - distance;
    if (blocks[index + distance] === block) return index + distance;
  }
  return -1;
}
