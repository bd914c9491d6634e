import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Outline } from '../../analysis/structure/outline.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Placed } from '../../rules/engine/run.js';
import { diagnosticOf } from '../diagnostics.js';
import { editsOfAll } from './fixAll.js';

/**
 * The first action for a finding that is a habit: to fix all of them in the chapter. It is marked preferred, since
 * editors put that first.
 */
export function habitFix(snapshot: Snapshot, all: readonly Placed[], placed: Placed): CodeAction[] {
  const { uri, manuscript, outline } = snapshot;
  const { finding, index } = placed;
  if (finding.habit === 0) return [];
  const diagnostics = [diagnosticOf(snapshot, placed)];
  const [from, to] = chapterAround(outline, index);
  const { edits, count } = editsOfAll(
    manuscript,
    all.filter(other => other.finding.rule === finding.rule && from <= other.index && other.index < to),
  );
  return count < 2
    ? []
    : [
        {
          title: l10n.t('Fix all {0} in this chapter', count),
          kind: CodeActionKind.QuickFix,
          diagnostics,
          isPreferred: true,
          edit: { changes: { [uri]: edits } },
        },
      ];
}

/** Block range of the chapter that contains a block: the index of its first block and the one after its last. */
function chapterAround({ chapters }: Outline, index: number): readonly [number, number] {
  let from = 0;
  for (const { sections } of chapters) {
    const to = from + sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
    if (index < to) return [from, to];
    from = to;
  }
  return [from, from];
}
