import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import type { Outline } from '../../analysis/structure/outline.js';
import { memo2 } from '../../manuscript/memo.js';
import { workContextOf } from '../definition/workContext.js';
import type { RuleOptions } from './options.js';
import { ruleRunOf, type RuleRun } from './ruleRun.js';

/** Options and the rule run they make of a work. The same object for the same of each. */
export interface WorkRun {
  readonly options: RuleOptions;
  readonly check: RuleRun;
}

/** How the rules run over a work by the cast that is known of it. */
export const workRunOf = (options: RuleOptions, outline: Outline, cast: ResolvedCast): WorkRun =>
  run(options, ruleRunOf(options.levels, workContextOf(outline, cast)));

const run = memo2((options: RuleOptions, check: RuleRun): WorkRun => ({ options, check }));
