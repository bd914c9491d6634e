import type { Block } from '../manuscript/block.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import { memo } from '../manuscript/memo.js';
import type { Range, Span } from '../text/position.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Finding, Level } from '../rules/definition/rule.js';
import { findingsByChapter, type ChapterFindings } from '../rules/engine/run.js';
import { MAX_FINDINGS, NEARBY_BLOCKS } from './limits.js';

/** A finding with `index`, that of its block, and `line`, the first line of the block. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly index: number;
  readonly line: number;
}

/** The findings shown in an editor, in text order: of too many the gravest, of equally grave ones the first. */
export function shownFindings({ manuscript, outline, rules }: Snapshot): readonly PlacedFinding[] {
  const chapters = findingsByChapter(rules, outline);
  const room = roomFor(chapters);
  const out: PlacedFinding[] = [];
  for (const { base, locals, counts } of chapters) {
    if (LEVELS.every(level => counts[level] === 0 || room[level] <= 0)) continue;
    for (const { finding, at } of locals) {
      if (room[finding.level]-- > 0) out.push({ finding, index: base + at, line: manuscript.lineOf(base + at) });
    }
  }
  return out;
}

const LEVELS: readonly Level[] = ['warning', 'information', 'hint'];

/** Number of findings shown of each level. */
function roomFor(chapters: readonly ChapterFindings[]): Record<Level, number> {
  const room = { warning: 0, information: 0, hint: 0 };
  for (const { counts } of chapters) for (const level of LEVELS) room[level] += counts[level];
  room.warning = Math.min(room.warning, MAX_FINDINGS);
  room.information = Math.min(room.information, MAX_FINDINGS - room.warning);
  room.hint = Math.min(room.hint, MAX_FINDINGS - room.warning - room.information);
  return room;
}

/** Whether two lists have the same findings at the same places. Text around a finding may have changed. */
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

/** The range of a span of a block. */
export const rangeOfSpan = (manuscript: Manuscript, index: number, span: Span): Range =>
  manuscript.rangeOf(index, span);

/** The index of a block near another; -1 where the manuscript does not contain it. */
export function indexNear(manuscript: Manuscript, index: number, block: Block): number {
  const { blocks } = manuscript;
  for (
    let distance = 0;
    distance < NEARBY_BLOCKS && (index - distance >= 0 || index + distance < blocks.length);
    distance++
  ) {
    if (blocks[index - distance] === block) return index - distance;
    if (blocks[index + distance] === block) return index + distance;
  }
  return placesIn(manuscript).get(block) ?? -1;
}

const placesIn = memo(
  ({ blocks }: Manuscript): ReadonlyMap<Block, number> => new Map(blocks.map((block, at) => [block, at])),
);
