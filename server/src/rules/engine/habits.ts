import * as l10n from '@vscode/l10n';
import type { Chapter, Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo, memo2 } from '../../manuscript/memo.js';
import { rules } from '../index.js';
import type { Finding, Rule } from '../definition/rule.js';
import type { LocalFinding } from './dedupe.js';
import { MAX_MESSAGE_UNITS, MIN_HABIT_FINDINGS } from './limits.js';

/**
 * The findings of a chapter, with those marked that are a habit: at least `MIN_HABIT_FINDINGS` of one rule, and more
 * than places that follow the convention. They stay in place, and each message gives their number. Counts are memoised
 * by scene.
 */
export function withHabits(chapter: Chapter, locals: readonly LocalFinding[]): readonly LocalFinding[] {
  if (locals.length < MIN_HABIT_FINDINGS) return locals;
  const counts = new Map<string, number>();
  for (const {
    finding: { rule },
  } of locals)
    if (ABLE.has(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of counts)
    if (count < MIN_HABIT_FINDINGS || isOutnumbered(chapter, ABLE.get(rule)!.otherWay, count)) counts.delete(rule);
  return counts.size === 0
    ? locals
    : locals.map(local =>
        counts.has(local.finding.rule)
          ? { ...local, finding: habitual(local.finding)(counts.get(local.finding.rule)!) }
          : local,
      );
}

type Able = Rule & { readonly otherWay: (block: Prose) => number };

/** The rules whose findings may be a habit, by id. */
const ABLE: ReadonlyMap<string, Able> = new Map(
  rules.flatMap(rule => (rule.otherWay === undefined ? [] : [[rule.id, rule as Able]])),
);

/** Whether at least `count` places of a chapter follow the convention. Counting stops there. */
function isOutnumbered({ sections }: Chapter, otherWay: Able['otherWay'], count: number): boolean {
  let other = 0;
  for (const section of sections) {
    if (section.kind === 'scene') other += inScene(otherWay, section);
    if (other >= count) return true;
  }
  return false;
}

/** Keyed by the counting function, which several rules share. */
const inScene = memo2((otherWay: Able['otherWay'], { blocks }: Scene): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'prose' ? inBlock(otherWay, block) : 0), 0),
);

const inBlock = memo2((otherWay: Able['otherWay'], block: Prose): number => otherWay(block));

/** A message with the number of findings like it, where both fit (`MAX_MESSAGE_UNITS`). */
function counted(message: string, count: number): string {
  const both = l10n.t('{0} (1 of {1} in this chapter)', message, count);
  return both.length <= MAX_MESSAGE_UNITS ? both : message;
}

/** A finding as one of so many: the same object for the same number. */
const habitual = memo((finding: Finding) => {
  const known = new Map<number, Finding>();
  return (count: number): Finding => {
    let withCount = known.get(count);
    if (withCount === undefined)
      known.set(count, (withCount = { ...finding, habit: count, message: counted(finding.message, count) }));
    return withCount;
  };
});
