import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Block } from '../../manuscript/block.js';
import type { FixEdit, Level } from '../../rules/definition/rule.js';
import { placedFindings } from '../../rules/engine/run.js';
import { notRun } from '../../rules/setup/not-run.js';

/** A replacement as `inspect` prints it: offsets into the file's text, end exclusive. */
export interface EditEntry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding as `inspect` prints it: offsets with an exclusive end, a 1-based line. */
export interface FindingEntry {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly EditEntry[] }[];
}

const RANK: Readonly<Record<Level, number>> = { warning: 2, information: 1, hint: 0 };

/** The values of `--level`, most severe first. */
export const LEVELS: readonly Level[] = ['warning', 'information', 'hint'];

/** The findings of a manuscript in text order. */
export function describeFindings(snapshot: Snapshot, level: Level = 'hint'): FindingEntry[] {
  const { manuscript } = snapshot;
  const entries: FindingEntry[] = [];
  for (const { finding, index } of placedFindings(snapshot)) {
    if (RANK[finding.level] < RANK[level] || finding.rule === notRun.id) continue;
    const { rule, message, span } = finding;
    const place = (edit: FixEdit): EditEntry => {
      const { from: start, to: end } = manuscript.spanOf(indexNear(manuscript.blocks, edit.block, index), edit.span);
      return { start, end, text: edit.text };
    };
    const { from: start, to: end } = manuscript.spanOf(index, span);
    const fixes = finding.fixes.map(({ title, edits }) => ({ title, edits: edits.map(place) }));
    entries.push({
      rule,
      level: finding.level,
      message,
      start,
      end,
      line: manuscript.positionAt(index, span.from).line + 1,
      fixes,
    });
  }
  return entries.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Sentences on rules that could not run, at or above a level. */
export const notLookedFor = (snapshot: Snapshot, level: Level = 'hint'): string[] =>
  placedFindings(snapshot).flatMap(({ finding }) =>
    finding.rule === notRun.id && RANK[finding.level] >= Math.max(RANK[level], RANK.information)
      ? [finding.message]
      : [],
  );

/** Index of a block, mostly the one at `index` or a neighbour of it. */
function indexNear(blocks: readonly Block[], block: Block, index: number): number {
  for (let away = 0; away <= blocks.length; away++) {
    if (blocks[index + away] === block) return index + away;
    if (blocks[index - away] === block) return index - away;
  }
  throw new Error('a fix edits a block of another manuscript');
}
