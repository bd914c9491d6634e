import * as l10n from '@vscode/l10n';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import type { Block } from '../../manuscript/block.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import type { Range, Span } from '../../text/position.js';
import { isChoice } from '../../rules/engine/lookup.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Fix } from '../../rules/definition/rule.js';
import type { Placed } from '../../rules/engine/run.js';
import { indexNear, rangeOfSpan } from '../findings.js';
import { fixed } from './fixing.js';
import { OVERLAP_WINDOW } from '../limits.js';

/** Kind of the action that fixes all warnings of a file, which an author may request on save. */
export const FIX_ALL_KIND = 'source.fixAll.ficwright';

/**
 * An action with the first fix of every warning, as long as each removes a warning; none where nothing can be fixed.
 */
export function fixWarnings(snapshot: Snapshot): CodeAction[] {
  const { uri, manuscript } = snapshot;
  const { changes, applied } = fixed(snapshot, 'warning');
  if (applied === 0) return [];
  const edits = changes.map(({ start, end, text }): TextEdit => ({
    range: { start: manuscript.positionOf(start), end: manuscript.positionOf(end) },
    newText: text,
  }));
  return [
    {
      title: l10n.t('Fix all warnings in this file ({0})', applied),
      kind: FIX_ALL_KIND,
      edit: { changes: { [uri]: edits } },
    },
  ];
}

/**
 * The edits of the first fixes of findings in text order, except fixes to choose from and those that touch another's
 * change.
 */
export function editsOfAll(
  manuscript: Manuscript,
  all: readonly Placed[],
): { readonly edits: TextEdit[]; readonly count: number } {
  const edits: TextEdit[] = [];
  const changed = new Map<Block, Span[]>();
  let count = 0;
  for (const placed of all) {
    const fix = isChoice(placed.finding.rule) ? undefined : placed.finding.fixes[0];
    // A fix of many places belongs to each finding there: it is skipped once one of its places is taken.
    if (
      fix?.edits.some(({ block, span }) =>
        changed.get(block)?.some(other => other.from <= span.to && span.from <= other.to),
      )
    )
      continue;
    const more = fix && editsOf(manuscript, placed, fix);
    if (
      more === undefined ||
      more.some(edit => edits.slice(-OVERLAP_WINDOW).some(other => overlap(other.range, edit.range)))
    )
      continue;
    for (const edit of more) edits.push(edit);
    for (const { block, span } of fix!.edits)
      changed.set(block, [...(changed.get(block) ?? []).slice(-OVERLAP_WINDOW), span]);
    count++;
  }
  return { edits, count };
}

/** The edits of a fix; undefined where a block of it no longer exists. */
export function editsOf(manuscript: Manuscript, { index }: Placed, { edits }: Fix): TextEdit[] | undefined {
  const out: TextEdit[] = [];
  for (const { block, span, text } of edits) {
    const at = indexNear(manuscript, index, block);
    if (at < 0) return undefined;
    out.push({ range: rangeOfSpan(manuscript, at, span), newText: text });
  }
  return out;
}

/** Whether two ranges touch: edits of two fixes that do may depend on each other. */
const overlap = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start);

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
