import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Finding } from '../rules/rule.js';
import type { Placed } from '../rules/run.js';
import { positionIn } from './extent.js';
import { indexNear, rangeOfSpan } from './findings.js';
import { memoAt } from './memoAt.js';

/** The name under which findings stand in the editor's list. */
export const SOURCE = 'Ficwright';

const SEVERITY: Readonly<Record<Finding['level'], DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as an editor shows them. They carry no fixes: those are asked for when wanted, and then never out of date (actions.ts). */
export const diagnostics = (manuscript: Manuscript, findings: readonly Placed[], uri: string): Diagnostic[] =>
  findings.map(placed => diagnosticOf(manuscript, placed, uri));

/** One finding as an editor shows it. */
export function diagnosticOf(manuscript: Manuscript, { finding, index }: Placed, uri: string): Diagnostic {
  const plain = plainDiagnostic(finding, manuscript.lineOf(index));
  if (finding.related.length === 0) return plain;
  const relatedInformation = finding.related.flatMap((related): DiagnosticRelatedInformation[] => {
    const at = indexNear(manuscript, index, related.block);
    return at < 0 ? [] : [{ location: { uri, range: rangeOfSpan(manuscript, at, related.span) }, message: related.message }];
  });
  return { ...plain, relatedInformation };
}

const plainDiagnostic = memoAt(({ rule, level, message, block, span }: Finding, line: number): Diagnostic => ({
  range: { start: positionIn(block, line, span.from), end: positionIn(block, line, span.to) },
  severity: SEVERITY[level],
  code: rule,
  source: SOURCE,
  message,
}));
