import { UNRESOLVED } from '../../analysis/attribution/resolvedCast.js';
import type { RuleRun } from './ruleRun.js';
import { commentFindings } from './commentFindings.js';
import { rules } from '../index.js';
import { fingerprintOf } from './fingerprint.js';
import type { RuleOptions } from './options.js';
import type { Finding } from '../definition/rule.js';
import type { LocalFinding } from './dedupe.js';
import type { Cover } from '../support/ignoreComments.js';

/**
 * Removes the findings that comments cover and adds findings on the comments themselves. Of two comments with the same
 * effect only the first counts as used.
 */
export function suppress(
  locals: readonly LocalFinding[],
  covers: readonly Cover[],
  check: RuleRun,
): readonly LocalFinding[] {
  const asked = new Map<string, Cover>();
  const scenes = new Map<number, Cover>();
  for (const cover of covers) {
    const { reach, rules: named } = cover.ignore;
    if (reach === 'scene') scenes.set(cover.from, cover);
    for (const { id } of named)
      if (!asked.has(`${reach} ${cover.from} ${id}`)) asked.set(`${reach} ${cover.from} ${id}`, cover);
  }
  const used = new Map<Cover, Set<string>>();
  const kept = locals.filter(({ finding: { rule }, at }) => {
    const scene = [...scenes.values()].find(({ from, to }) => from <= at && at < to);
    const reached = [`next ${at} ${rule}`, `scene ${scene?.from} ${rule}`, `file 0 ${rule}`].flatMap(
      key => asked.get(key) ?? [],
    );
    for (const cover of reached) used.set(cover, (used.get(cover) ?? new Set()).add(rule));
    return reached.length === 0;
  });
  const said = covers.flatMap(cover =>
    commentFindings(cover, id => (used.get(cover)?.has(id) ?? false) || waits(id, check), check.levels).map(
      finding => ({ finding, at: cover.at }),
    ),
  );
  return [...kept, ...said].sort((a, b) => a.at - b.at || a.finding.span.from - b.finding.span.from);
}

/** Whether a rule has not run yet, so that it is unknown whether a comment on it is used. */
const waits = (id: string, { context }: RuleRun): boolean =>
  context.cast === UNRESOLVED && rules.some(rule => rule.id === id && rule.scope === 'speakers');

/** Whether the author ignores a finding: this one, or the name that it is about. */
export function isIgnored(finding: Finding, { ignored, names }: RuleOptions): boolean {
  if (ignored.size > 0 && ignored.has(fingerprintOf(finding))) return true;
  return (
    finding.about !== '' &&
    names.size > 0 &&
    [names.get('*'), names.get(finding.rule)].some(set => set?.has(finding.about) ?? false)
  );
}
