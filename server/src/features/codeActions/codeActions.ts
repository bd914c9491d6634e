import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Position, Range } from '../../text/position.js';
import { isChoice, titleOf } from '../../rules/engine/lookup.js';
import type { Finding } from '../../rules/definition/rule.js';
import { placedFindings, type Placed } from '../../rules/engine/run.js';
import { diagnosticOf } from '../diagnostics.js';
import { rangeOfSpan } from '../findings.js';
import { editsOf, editsOfAll } from './fixAll.js';
import { habitFix } from './habitActions.js';
import { ignoreByComment, ignoreHere } from './ignoreActions.js';
import { acceptActions, allowAction, projectActions } from '../projectActions.js';
import { MAX_ACTION_FINDINGS } from '../limits.js';

/**
 * Code actions for the findings that a range touches, in the order in which authors want them: fixes; accepting a name;
 * ignoring it here; actions on the whole rule in the file and project; comments that suppress it. Computed from the
 * findings of the current manuscript, which are memoised, so an answer is never out of date.
 */
export function codeActions(snapshot: Snapshot, range: Range): CodeAction[] {
  const { uri, manuscript } = snapshot;
  const all = placedFindings(snapshot);
  const touched = all
    .filter(
      ({ finding, index }) =>
        manuscript.lineOf(index) <= range.end.line &&
        range.start.line <= manuscript.lineOf(index + 1) &&
        touches(rangeOfSpan(manuscript, index, finding.span), range),
    )
    .slice(0, MAX_ACTION_FINDINGS);
  const rules = new Set(touched.map(({ finding }) => finding.rule));
  const diagnosticsOf = (placed: Placed) => [diagnosticOf(snapshot, placed)];
  return [
    ...touched.flatMap(placed => [
      ...habitFix(snapshot, all, placed),
      ...fixes(snapshot, placed),
      ...fixSame(snapshot, all, placed),
    ]),
    ...touched.flatMap(placed => [
      ...acceptActions(placed.finding, diagnosticsOf(placed), uri),
      ...allowAction(placed.finding, diagnosticsOf(placed), uri),
    ]),
    ...touched.map(placed => ignoreHere(snapshot, placed)),
    ...[...rules].flatMap(rule => fixRule(snapshot, all, touched, rule)),
    ...eachOnce(touched.flatMap(placed => projectActions(placed.finding, diagnosticsOf(placed), uri))),
    ...eachOnce(touched.flatMap(placed => ignoreByComment(snapshot, placed))),
  ];
}

/** Removes actions with the title of an earlier one. */
const eachOnce = (list: readonly CodeAction[]): CodeAction[] =>
  [...new Map(list.toReversed().map(action => [action.title, action])).values()].reverse();

function fixes(snapshot: Snapshot, placed: Placed): CodeAction[] {
  const { uri, manuscript } = snapshot;
  const { finding } = placed;
  return finding.fixes.flatMap((fix, at): CodeAction[] => {
    const edits = editsOf(manuscript, placed, fix);
    if (edits === undefined) return [];
    const isPreferred = at === 0 && finding.habit === 0 && !isChoice(finding.rule);
    return [
      {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(snapshot, placed)],
        isPreferred,
        edit: { changes: { [uri]: edits } },
      },
    ];
  });
}

/** An action with the first fix of every finding of a rule; only where there are several different ones. */
function fixRule(snapshot: Snapshot, all: readonly Placed[], touched: readonly Placed[], rule: string): CodeAction[] {
  const { uri, manuscript } = snapshot;
  const own = all.filter(({ finding }) => finding.rule === rule);
  const { edits, count } = editsOfAll(manuscript, own);
  const here = touched.filter(({ finding }) => finding.rule === rule);
  if (
    count < 2 ||
    (here[0] !== undefined &&
      here[0].finding.about !== '' &&
      own.every(({ finding }) => isSame(finding, here[0]!.finding)))
  )
    return [];
  const title = l10n.t('Fix all {0} in this file: “{1}”', count, titleOf(rule));
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: here.map(placed => diagnosticOf(snapshot, placed)),
      edit: { changes: { [uri]: edits } },
    },
  ];
}

/** An action with the first fix of a finding wherever the same mistake is made: a name misspelled throughout. */
function fixSame(snapshot: Snapshot, all: readonly Placed[], placed: Placed): CodeAction[] {
  const { uri, manuscript } = snapshot;
  const { finding } = placed;
  const [fix] = finding.fixes;
  if (fix === undefined || finding.about === '') return [];
  const { edits, count } = editsOfAll(
    manuscript,
    all.filter(other => isSame(other.finding, finding)),
  );
  if (count < 2) return [];
  const title = l10n.t('{0} everywhere in this file ({1})', fix.title, count);
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(snapshot, placed)],
      edit: { changes: { [uri]: edits } },
    },
  ];
}

/** Whether two findings are the same mistake with the same fix. */
const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.about === b.about && a.fixes[0]?.title === b.fixes[0]?.title;

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);
