import type { Block } from '../manuscript/block.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { memo } from '../manuscript/memo.js';
import type { Range, Span } from '../text/position.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Finding, Level } from '../rules/definition/rule.js';
import { findingsByChapter, type ChapterFindings } from '../rules/engine/run.js';

/** A finding in its place: `index` is that of its block, `line` the line of the block's head. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly index: number;
  readonly line: number;
}

/** An editor shows no more than this many for one file; it would drop by severity and then as it likes. */
const MOST = 1000;

/** Those findings that an editor is shown: of too many the gravest, of equally grave ones the first. In order of the text. */
export function shownFindings({ manuscript, outline, rules }: Snapshot): readonly PlacedFinding[] {
  const stretches = findingsByChapter(rules, outline);
  const room = roomFor(stretches);
  const out: PlacedFinding[] = [];
  for (const { base, locals, counts } of stretches) {
    if (LEVELS.every(level => counts[level] === 0 || room[level] <= 0)) continue;
    for (const { finding, at } of locals) {
      if (room[finding.level]-- > 0) out.push({ finding, index: base + at, line: manuscript.lineOf(base + at) });
    }
  }
  return out;
}

const LEVELS: readonly Level[] = ['warning', 'information', 'hint'];

/** How many findings of each level are shown. */
function roomFor(stretches: readonly ChapterFindings[]): Record<Level, number> {
  const room = { warning: 0, information: 0, hint: 0 };
  for (const { counts } of stretches) for (const level of LEVELS) room[level] += counts[level];
  room.warning = Math.min(room.warning, MOST);
  room.information = Math.min(room.information, MOST - room.warning);
  room.hint = Math.min(room.hint, MOST - room.warning - room.information);
  return room;
}

/** Whether two answers say the same of the same places. What stands beside a finding may have changed without changing it. */
export const sameFindings = (a: readonly PlacedFinding[], b: readonly PlacedFinding[]): boolean =>
  a.length === b.length &&
  a.every(({ finding, line }, i) => line === b[i]!.line && sameFinding(finding, b[i]!.finding));

const sameFinding = (a: Finding, b: Finding): boolean =>
  a === b ||
  (a.rule === b.rule &&
    a.level === b.level &&
    a.message === b.message &&
    sameSpan(a.span, b.span) &&
    a.block === b.block &&
    sameRelated(a.related, b.related));

const sameRelated = (a: Finding['related'], b: Finding['related']): boolean =>
  a.length === b.length &&
  a.every(
    ({ block, span, message }, i) => block === b[i]!.block && message === b[i]!.message && sameSpan(span, b[i]!.span),
  );

const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** The place of a span of a block. */
export const rangeOfSpan = (manuscript: Manuscript, index: number, span: Span): Range =>
  manuscript.rangeOf(index, span);

/** The index of a block that stands not far from another; -1 when the manuscript does not hold it. */
export function indexNear(manuscript: Manuscript, index: number, block: Block): number {
  const { blocks } = manuscript;
  for (let distance = 0; distance < NEAR && (index - distance >= 0 || index + distance < blocks.length); distance++) {
    if (blocks[index - distance] === block) return index - distance;
    if (blocks[index + distance] === block) return index + distance;
  }
  return placesIn(manuscript).get(block) ?? -1;
}

/** Blocks on either side that are looked at before all are listed. */
const NEAR = 64;

const placesIn = memo(
  ({ blocks }: Manuscript): ReadonlyMap<Block, number> => new Map(blocks.map((block, at) => [block, at])),
);
