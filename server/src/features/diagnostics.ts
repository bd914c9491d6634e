import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Finding } from '../rules/rule.js';
import { indexNear, rangeOfSpan, type PlacedFinding } from './findings.js';

/** The name under which findings stand in the editor's list. */
export const SOURCE = 'Ficwright';

const SEVERITY: Readonly<Record<Finding['level'], DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Findings as an editor shows them. They carry no fixes: those are asked for when wanted, and then never out of date (actions.ts). */
export const diagnostics = (manuscript: Manuscript, findings: readonly PlacedFinding[], uri: string): Diagnostic[] =>
  findings.map(placed => diagnosticOf(manuscript, placed, uri));

/** One finding as an editor shows it. */
export function diagnosticOf(manuscript: Manuscript, { finding, index }: PlacedFinding, uri: string): Diagnostic {
  const relatedInformation = finding.related.flatMap((related): DiagnosticRelatedInformation[] => {
    const at = indexNear(manuscript, index, related.block);
    return at < 0 ? [] : [{ location: { uri, range: rangeOfSpan(manuscript, at, related.span) }, message: related.message }];
  });
  return {
    range: rangeOfSpan(manuscript, index, finding.span),
    severity: SEVERITY[finding.level],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
