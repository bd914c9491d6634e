import * as vscode from 'vscode';

/** Numbers of findings shown in a file, by level. */
export interface Findings {
  readonly all: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** Numbers of findings currently shown for a file. */
export function findingsIn(uri: vscode.Uri): Findings {
  const levels = vscode.languages.getDiagnostics(uri).flatMap(levelOf);
  const count = (level: string): number => levels.filter(one => one === level).length;
  return { all: levels.length, warnings: count('warning'), information: count('information'), hints: count('hint') };
}

/** Findings in words: `3 findings: 1 warning, 2 hints.` */
export function summaryOf({ all, warnings, information, hints }: Findings): string {
  if (all === 0) {
    return vscode.l10n.t('No findings in this file.');
  }
  const parts = [
    ...(warnings === 0 ? [] : [warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings)]),
    ...(information === 0 ? [] : [vscode.l10n.t('{0} information', information)]),
    ...(hints === 0 ? [] : [hints === 1 ? vscode.l10n.t('1 hint') : vscode.l10n.t('{0} hints', hints)]),
  ].join(', ');
  return all === 1
    ? vscode.l10n.t('1 finding in this file: {0}.', parts)
    : vscode.l10n.t('{0} findings in this file: {1}.', all, parts);
}

/** The level of a finding of this extension. The server marks hints, whatever severity they are shown with. */
function levelOf(diagnostic: vscode.Diagnostic & { readonly data?: unknown }): string[] {
  if (!diagnostic.source?.startsWith('Ficwright')) {
    return [];
  }
  const { data, severity } = diagnostic;
  if (typeof data === 'object' && data !== null && 'level' in data) {
    return [String(data.level)];
  }
  return [
    severity === vscode.DiagnosticSeverity.Warning
      ? 'warning'
      : severity === vscode.DiagnosticSeverity.Information
        ? 'information'
        : 'hint',
  ];
}
