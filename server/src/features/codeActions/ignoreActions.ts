import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type TextEdit } from 'vscode-languageserver-types';
import { sectionAt } from '../../analysis/structure/outline.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import { excerpt } from '../../rules/support/excerpt.js';
import { fingerprintOf } from '../../rules/engine/fingerprint.js';
import { titleOf } from '../../rules/engine/lookup.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Placed } from '../../rules/engine/run.js';
import { diagnosticOf } from '../diagnostics.js';
import { MAX_IGNORED_LABEL_UNITS } from '../limits.js';

/**
 * The editor's command that stores a finding as ignored. Arguments: the document's URI, the finding's fingerprint and a
 * label.
 */
export const IGNORE_HERE = 'ficwright.ignoreHere';

/** The action that ignores a finding without changing the manuscript. */
export function ignoreHere(snapshot: Snapshot, placed: Placed): CodeAction {
  const { finding } = placed;
  const label = l10n.t(
    '“{0}” ({1})',
    excerpt(finding.block.text.slice(finding.span.from, finding.span.to), MAX_IGNORED_LABEL_UNITS),
    titleOf(finding.rule),
  );
  const title = l10n.t('Ignore here');
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(snapshot, placed)],
    command: { title, command: IGNORE_HERE, arguments: [snapshot.uri, fingerprintOf(finding), label] },
  };
}

/** Actions that insert a comment to suppress the rule in the finding's paragraph or scene. */
export function ignoreByComment(snapshot: Snapshot, placed: Placed): CodeAction[] {
  const { uri, manuscript, outline } = snapshot;
  const {
    finding: { rule },
    index,
  } = placed;
  const around = sectionAt(outline, index);
  const comment = (title: string, above: number, words: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(snapshot, placed)],
    edit: { changes: { [uri]: [commentAbove(manuscript, above, words)] } },
  });
  return [
    comment(l10n.t('Ignore “{0}” in this paragraph (adds a comment)', titleOf(rule)), index, `ignore ${rule}`),
    ...(around?.section.kind === 'scene'
      ? [
          comment(
            l10n.t('Ignore “{0}” in this scene (adds a comment)', titleOf(rule)),
            around.index,
            `ignore-scene ${rule}`,
          ),
        ]
      : []),
  ];
}

/** The edit that inserts a comment as a paragraph of its own. */
export function commentAbove(manuscript: Manuscript, index: number, words: string): TextEdit {
  const eol = manuscript.blocks[index]!.text.includes('\r\n') ? '\r\n' : '\n';
  const start = { line: manuscript.lineOf(index), character: 0 };
  return {
    range: { start, end: start },
    newText: `<!-- ${words} -->${eol}${manuscript.dialect.paragraphs === 'blank-line' ? eol : ''}`,
  };
}
