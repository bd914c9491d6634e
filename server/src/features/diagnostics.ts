import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver-types';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Finding } from '../rules/rule.js';
import type { Placed } from '../rules/run.js';
import { forPlain } from './escape.js';
import { rangeIn } from './extent.js';
import { indexNear, rangeOfSpan } from './findings.js';
import { memoAt } from './memoAt.js';

/** The name under which findings stand in the editor's list. */
export const SOURCE = 'Ficwright';

const SEVERITY: Readonly<Record<Finding['level'], DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where an editor finds what a rule says of itself: a URI in which `{rule}` stands for the rule's id. */
export interface RuleLink {
  readonly template: string;
}

const NO_LINK: RuleLink = { template: '' };

/** Findings as an editor shows them. They carry no fixes: those are asked for when wanted, and then never out of date (actions.ts). */
export const diagnostics = (manuscript: Manuscript, findings: readonly Placed[], uri: string, link?: RuleLink): Diagnostic[] =>
  findings.map(placed => diagnosticOf(manuscript, placed, uri, link));

/** One finding as an editor shows it. */
export function diagnosticOf(manuscript: Manuscript, { finding, index }: Placed, uri: string, link: RuleLink = NO_LINK): Diagnostic {
  const plain = plainDiagnostic(finding, manuscript.lineOf(index), link);
  if (finding.related.length === 0) return plain;
  const relatedInformation = finding.related.flatMap((related): DiagnosticRelatedInformation[] => {
    const at = indexNear(manuscript, index, related.block);
    return at < 0 ? [] : [{ location: { uri, range: rangeOfSpan(manuscript, at, related.span) }, message: forPlain(related.message) }];
  });
  return { ...plain, relatedInformation };
}

const plainDiagnostic = memoAt(({ rule, level, message, block, span }: Finding, line: number, { template }: RuleLink): Diagnostic => ({
  range: rangeIn(block, line, span),
  severity: SEVERITY[level],
  code: rule,
  ...(template !== '' && { codeDescription: { href: template.replace('{rule}', encodeURIComponent(rule)) } }),
  source: SOURCE,
  message: forPlain(message),
}));
