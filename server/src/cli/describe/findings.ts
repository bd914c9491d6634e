import { resolvedCastOf } from '../../analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../analysis/author/authorSettings.js';
import { outlineOf } from '../../analysis/outline/outline.js';
import type { Block } from '../../manuscript/block.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import type { FixEdit, Level } from '../../rules/definition/rule.js';
import { defaultOptions, type RuleOptions } from '../../rules/engine/options.js';
import { placedFindings } from '../../rules/engine/run.js';
import { notRun } from '../../rules/setup/not-run.js';

/** A replacement as `inspect` prints it: offsets into the file's text, half-open. */
export interface EditEntry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding as `inspect` prints it (design: CLI.md). Offsets are half-open, the line is 1-based. */
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

/** The levels that `--level` takes, the gravest first. */
export const LEVELS: readonly Level[] = ['warning', 'information', 'hint'];

/** What is asked of the rules: findings at or above a level, by what the author said and set. */
export interface Asked {
  readonly level?: Level;
  readonly told?: AuthorSettings;
  readonly options?: RuleOptions;
}

/** What the rules have to say of a manuscript, in order of the text. */
export function describeFindings(
  manuscript: Manuscript,
  { level = 'hint', told: settings = NO_AUTHOR_SETTINGS, options = defaultOptions }: Asked = {},
): FindingEntry[] {
  const entries: FindingEntry[] = [];
  for (const { finding, index } of placedFindings(
    manuscript,
    options,
    resolvedCastOf(outlineOf(manuscript), settings),
  )) {
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

/** What could not be looked for, as sentences, where it is more than a matter of style. No findings: nothing is wrong with the text. */
export const notLookedFor = (
  manuscript: Manuscript,
  { level = 'hint', told: settings = NO_AUTHOR_SETTINGS, options = defaultOptions }: Asked = {},
): string[] =>
  placedFindings(manuscript, options, resolvedCastOf(outlineOf(manuscript), settings)).flatMap(({ finding }) =>
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
