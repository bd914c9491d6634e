import { Manuscript } from '../../manuscript/manuscript.js';
import { isChoice } from '../../rules/engine/lookup.js';
import { snapshotAfter, type Snapshot } from '../../rules/engine/snapshot.js';
import { rankOf, type Fix, type Level } from '../../rules/definition/rule.js';
import { placedFindings, type Placed } from '../../rules/engine/run.js';
import { notRun } from '../../rules/setup/not-run.js';
import { change, changed, changesOf, untouched, type OffsetEdit } from './changes.js';
import { indexNear } from '../findings.js';
import { MAX_FIX_ROUNDS, MAX_SINGLE_EDITS, MAX_TRIES_PER_ROUND } from '../limits.js';

/** The result of fixing a text. */
export interface Fixed {
  readonly manuscript: Manuscript;
  /** Changes, with offsets in the text before. */
  readonly changes: readonly OffsetEdit[];
  /** Number of fixes applied. */
  readonly applied: number;
}

/**
 * Applies the first fix of each requested finding, except fixes to choose from. Of fixes that touch each other the
 * first in the text wins, and the other is tried in the next round. A fix is kept only if it removes a finding, so
 * fixing terminates, and fixing a fixed text changes nothing.
 */
export function fixed(snapshot: Snapshot, level: Level): Fixed {
  const { manuscript } = snapshot;
  const asked: FixRequest = { snapshot, level };
  let now: FixState = { manuscript, found: findings(manuscript, asked) };
  let pieces = untouched(manuscript.length);
  let applied = 0;
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const better = bettered(now, asked);
    if (better === undefined) break;
    pieces = change(pieces, better.fixes.flat());
    applied += better.fixes.length;
    now = better.state;
  }
  return { manuscript: now.manuscript, changes: changesOf(pieces, manuscript.length), applied };
}

/** What is to be fixed: findings at or above a level, as the rules of a snapshot see them. */
interface FixRequest {
  readonly snapshot: Snapshot;
  readonly level: Level;
}

interface FixState {
  readonly manuscript: Manuscript;
  readonly found: readonly Placed[];
}

/** The changes of one fix, in order of the text. */
type Changes = readonly OffsetEdit[];

interface Step {
  readonly state: FixState;
  readonly fixes: readonly Changes[];
}

/**
 * The text after as many fixes as work: all together, else halves of them, and halves of these; undefined where none
 * works. It depends on the text alone.
 */
function bettered(now: FixState, asked: FixRequest): Step | undefined {
  const good: Step[] = [];
  const open: (readonly Changes[])[] = [together(now, asked)];
  for (let tries = 0; tries < MAX_TRIES_PER_ROUND && open.length > 0; tries++) {
    const fixes = open.shift()!;
    if (fixes.length === 0) continue;
    const step = attempt(now, fixes, asked);
    const middle = Math.ceil(fixes.length / 2);
    if (step !== undefined) good.push(step);
    else if (fixes.length > 1) open.push(fixes.slice(0, middle), fixes.slice(middle));
  }
  if (good.length < 2) return good[0];
  const all = good.flatMap(({ fixes }) => fixes).sort((a, b) => a[0]!.start - b[0]!.start);
  return attempt(now, all, asked) ?? good[0];
}

/** The text after fixes if each of them removes a finding. */
function attempt(now: FixState, fixes: readonly Changes[], asked: FixRequest): Step | undefined {
  const manuscript = rewritten(now.manuscript, fixes.flat());
  const found = findings(manuscript, asked);
  return found.length <= now.found.length - fixes.length ? { state: { manuscript, found }, fixes } : undefined;
}

/** The first fixes that can be applied together, in text order: each begins after the end of the one before. */
function together({ manuscript, found }: FixState, asked: FixRequest): readonly Changes[] {
  const first = found.flatMap(placed => {
    const fix = isForAuthor(placed, asked) ? undefined : placed.finding.fixes[0];
    const changes = fix && changesOfFix(manuscript, placed, fix);
    return changes === undefined || changes.length === 0 ? [] : [changes];
  });
  const chosen: Changes[] = [];
  let end = -1;
  for (const changes of first.sort((a, b) => a[0]!.start - b[0]!.start)) {
    if (changes[0]!.start <= end) continue;
    chosen.push(changes);
    end = changes.at(-1)!.end;
  }
  return chosen;
}

/**
 * Whether only the author may apply a fix: by its rule, or because the finding is a hint of a rule whose other findings
 * are graver.
 */
const isForAuthor = ({ finding }: Placed, { snapshot: { rules } }: FixRequest): boolean =>
  (finding.level === 'hint' && rules.options.levels[finding.rule] !== 'hint') || isChoice(finding.rule);

/** The changes of a fix in text order; undefined where a block of it no longer exists. */
function changesOfFix(manuscript: Manuscript, { index }: Placed, { edits }: Fix): readonly OffsetEdit[] | undefined {
  const out: OffsetEdit[] = [];
  for (const { block, span, text } of edits) {
    const at = indexNear(manuscript, index, block);
    if (at < 0) return undefined;
    const { from: start, to: end } = manuscript.spanOf(at, span);
    out.push({ start, end, text });
  }
  return out.sort((a, b) => a.start - b.start);
}

function findings(manuscript: Manuscript, { snapshot, level }: FixRequest): readonly Placed[] {
  return placedFindings(snapshotAfter(snapshot, manuscript)).filter(
    ({ finding }) => rankOf(finding.level) >= rankOf(level) && finding.rule !== notRun.id,
  );
}

/** The manuscript after changes; it shares the blocks that they do not touch. */
function rewritten(manuscript: Manuscript, changes: readonly OffsetEdit[]): Manuscript {
  if (changes.length > MAX_SINGLE_EDITS) return Manuscript.of(changed(manuscript.text, changes));
  return changes.reduceRight(
    (now, { start, end, text }) =>
      now.edit({ range: { start: now.positionOf(start), end: now.positionOf(end) }, text }),
    manuscript,
  );
}
