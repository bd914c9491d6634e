import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../rules/rule.js';
import type { ProjectChange } from './projectText.js';

/** The editor's command that changes the project's `ficwright.json`; its arguments are the document's URI and the change. */
export const CHANGE_PROJECT = 'ficwright.changeProject';

/** Ways to say that a name is right: as another name of somebody, or as somebody new. */
export const acceptActions = ({ accepts }: Finding, diagnostics: Diagnostic[], uri: string): CodeAction[] => (accepts === null ? [] : [
  ...(accepts.of === null ? [] : action(`Accept “${accepts.name}” as another name of ${accepts.of}`, { kind: 'alias', name: accepts.name, of: accepts.of }, diagnostics, uri)),
  ...action(`Add ${accepts.name} to the cast`, { kind: 'character', name: accepts.name }, diagnostics, uri),
]);

/** Ways to hear no more of a finding in the whole project: of its name, or of its rule. */
export const projectActions = ({ rule, about, habit }: Finding, diagnostics: Diagnostic[], uri: string): CodeAction[] => [
  ...(about === '' ? [] : action(`Never report “${about}” in this project (‘${rule}’)`, { kind: 'ignore-name', rule, name: about }, diagnostics, uri)),
  ...(habit > 0 ? [] : action(`Switch ‘${rule}’ off in this project`, { kind: 'rule', rule, setting: 'off' }, diagnostics, uri)),
];

/** To keep what is the author's habit: its rule is set to off in the project's file. */
export const allowAction = ({ rule }: Finding, diagnostics: Diagnostic[], uri: string): CodeAction[] => action('Allow this style in this work', { kind: 'rule', rule, setting: 'off' }, diagnostics, uri);

/** Only for files: no project holds a text that was never saved. */
const action = (title: string, change: ProjectChange, diagnostics: Diagnostic[], uri: string): CodeAction[] =>
  uri.startsWith('file:') ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: CHANGE_PROJECT, arguments: [uri, change] } }] : [];
