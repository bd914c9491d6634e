import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../rules/rule.js';
import type { ProjectChange } from './projectText.js';

/** The editor's command that changes the project's `ficwright.json`; its arguments are the document's URI and the change. */
export const CHANGE_PROJECT = 'ficwright.changeProject';

/** What can be done about a finding for the whole project: accept its name, never hear of that name again, or of the rule. */
export function projectActions({ rule, about, accepts }: Finding, diagnostics: Diagnostic[], uri: string): CodeAction[] {
  if (!uri.startsWith('file:')) return [];
  const action = (title: string, change: ProjectChange): CodeAction => ({ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: CHANGE_PROJECT, arguments: [uri, change] } });
  return [
    ...(accepts?.of ? [action(`Accept “${accepts.name}” as another name of ${accepts.of}`, { kind: 'alias', name: accepts.name, of: accepts.of })] : []),
    ...(accepts ? [action(`Add ${accepts.name} to the cast`, { kind: 'character', name: accepts.name })] : []),
    ...(about === '' ? [] : [action(`Never report “${about}” by ‘${rule}’ in this project`, { kind: 'ignore-name', rule, name: about })]),
    action(`Switch ‘${rule}’ off in this project`, { kind: 'rule', rule, setting: 'off' }),
  ];
}
