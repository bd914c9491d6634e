import { Manuscript } from '../../manuscript/manuscript.js';
import { isChoice } from '../../rules/engine/lookup.js';
import { snapshotAfter, type Snapshot } from '../../rules/engine/snapshot.js';
import { rankOf, type Fix, type Level } from '../../rules/definition/rule.js';
import { placedFindings, type Placed } from '../../rules/engine/run.js';
import { notRun } from '../../rules/setup/not-run.js';
import { change, changed, changesOf, untouched, type OffsetEdit } from './changes.js';
import { indexNear } from '../findings.js';

/** A text after its fixes. */
export interface Fixed {
  readonly manuscript: Manuscript;
  /** What changed, in the text as it was before. */
  readonly changes: readonly OffsetEdit[];
  /** How many fixes were applied. */
  readonly applied: number;
}

/**
 * Rounds after which a text is left as it is. Each round leaves fewer findings than the one before and most texts need
 * two; this many are a hostile text.
 */
const ROUNDS = 100;

/** How often in a round fixes are tried: among a thousand fixes this finds the few that are to blame. */
const TRIES = 48;

/**
 * Applies the first fix of each finding that is asked for, but for those that are the author's choice; of fixes that
 * touch one another the first in the text wins, and the other has its turn in the next round. A fix is kept only where
 * there is a finding less for it: so fixing ends, and what was fixed once is not changed by fixing it again.
 */
export function fixed(snapshot: Snapshot, level: Level): Fixed {
  const { manuscript } = snapshot;
  const asked: Asked = { snapshot, level };
  let now: State = { manuscript, found: findings(manuscript, asked) };
  let pieces = untouched(manuscript.length);
  let applied = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const better = bettered(now, asked);
    if (better === undefined) break;
    pieces = change(pieces, better.fixes.flat());
    applied += better.fixes.length;
    now = better.state;
  }
  return { manuscript: now.manuscript, changes: changesOf(pieces, manuscript.length), applied };
}

/** What is to be fixed: findings at or above a level, as the rules of a snapshot see them. */
interface Asked {
  readonly snapshot: Snapshot;
  readonly level: Level;
}

interface State {
  readonly manuscript: Manuscript;
  readonly found: readonly Placed[];
}

/** The changes of one fix, in order of the text. */
type Changes = readonly OffsetEdit[];

interface Step {
  readonly state: State;
  readonly fixes: readonly Changes[];
}

/**
 * The text with as many fixes as do what they should: all together, else halves of them, and halves of those. Undefined
 * where none does. What it gives depends on the text alone, so a second run begins where the first one ended.
 */
function bettered(now: State, asked: Asked): Step | undefined {
  const good: Step[] = [];
  const open: (readonly Changes[])[] = [together(now, asked)];
  for (let tries = 0; tries < TRIES && open.length > 0; tries++) {
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

/** The text after fixes, where each of them takes a finding away. */
function attempt(now: State, fixes: readonly Changes[], asked: Asked): Step | undefined {
  const manuscript = rewritten(now.manuscript, fixes.flat());
  const found = findings(manuscript, asked);
  return found.length <= now.found.length - fixes.length ? { state: { manuscript, found }, fixes } : undefined;
}

/** The first fixes that can be applied together, in order of the text: each begins behind the end of the one before. */
function together({ manuscript, found }: State, asked: Asked): readonly Changes[] {
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
 * Whether the author decides, one by one: by the rule, or since the finding is a hint of a rule that is surer of
 * others.
 */
const isForAuthor = ({ finding }: Placed, { snapshot: { rules } }: Asked): boolean =>
  (finding.level === 'hint' && rules.options.levels[finding.rule] !== 'hint') || isChoice(finding.rule);

/** The changes of a fix, in order of the text; undefined when a block of it is no longer there. */
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

function findings(manuscript: Manuscript, { snapshot, level }: Asked): readonly Placed[] {
  return placedFindings(snapshotAfter(snapshot, manuscript)).filter(
    ({ finding }) => rankOf(finding.level) >= rankOf(level) && finding.rule !== notRun.id,
  );
}

/** Changes from which on reading the text afresh costs less than so many edits. */
const MANY = 1_000;

/** The manuscript after changes; it shares what they do not touch. */
function rewritten(manuscript: Manuscript, changes: readonly OffsetEdit[]): Manuscript {
  if (changes.length > MANY) return Manuscript.of(changed(manuscript.text, changes));
  return changes.reduceRight(
    (now, { start, end, text }) =>
      now.edit({ range: { start: now.positionOf(start), end: now.positionOf(end) }, text }),
    manuscript,
  );
}
