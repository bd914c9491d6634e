import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import { SOURCE } from '../project/diagnostics.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Finding, Level } from '../rules/definition/rule.js';
import type { Placed } from '../rules/engine/run.js';
import { forPlain } from './escape.js';
import { rangeIn } from './ranges.js';
import { indexNear, rangeOfSpan } from './findings.js';
import { memoAt } from './memoAt.js';

/** How an editor shows findings of the level “hint”. VS Code lists no hint in Problems, and F8 passes it over. */
export type HintsAs = 'information' | 'hint';

/** Display options of findings. Compared by identity. */
export interface Showing {
  /** URI of a rule's documentation with `{rule}` for its id; empty where the editor has none. */
  readonly rulePage: string;
  readonly hintsAs: HintsAs;
}

/** Default display options. */
export const SHOWING: Showing = { rulePage: '', hintsAs: 'information' };

/** Findings as LSP diagnostics. They carry no fixes: code actions are computed on request and so never out of date. */
export const diagnostics = (
  snapshot: DiagnosedDocument,
  findings: readonly Placed[],
  showing?: Showing,
): Diagnostic[] => findings.map(placed => diagnosticOf(snapshot, placed, showing));

/** What a diagnostic says of its document: where it is, and where its blocks stand. */
type DiagnosedDocument = Pick<Snapshot, 'uri' | 'manuscript'>;

/** One finding as an LSP diagnostic. */
export function diagnosticOf(
  { uri, manuscript }: DiagnosedDocument,
  { finding, index }: Placed,
  showing: Showing = SHOWING,
): Diagnostic {
  const plain = plainDiagnostic(finding, manuscript.lineOf(index), showing);
  if (finding.related.length === 0) return plain;
  const relatedInformation = finding.related.flatMap((related): DiagnosticRelatedInformation[] => {
    const at = indexNear(manuscript, index, related.block);
    return at < 0
      ? []
      : [{ location: { uri, range: rangeOfSpan(manuscript, at, related.span) }, message: forPlain(related.message) }];
  });
  return { ...plain, relatedInformation };
}

const plainDiagnostic = memoAt(
  ({ rule, level, message, block, span }: Finding, line: number, { rulePage, hintsAs }: Showing): Diagnostic => ({
    range: rangeIn(block, line, span),
    severity: severityOf(level, hintsAs),
    code: rule,
    ...(rulePage !== '' && { codeDescription: { href: rulePage.replace('{rule}', encodeURIComponent(rule)) } }),
    // A hint that is shown as information still says what it is, to people and to programs.
    ...(level === 'hint' ? { source: l10n.t('Ficwright hint'), data: { level } } : { source: SOURCE }),
    message: forPlain(message),
  }),
);

const severityOf = (level: Level, hintsAs: HintsAs): DiagnosticSeverity => SEVERITY[level === 'hint' ? hintsAs : level];

const SEVERITY: Readonly<Record<Level, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
