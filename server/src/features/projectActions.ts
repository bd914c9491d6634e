import * as l10n from '@vscode/l10n';
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import { titleOf } from '../rules/engine/lookup.js';
import type { Finding } from '../rules/definition/rule.js';
import type { ProjectChange } from '../project/changedProject.js';

/** The editor's command that changes the project's `ficwright.json`. Arguments: the document's URI and the change. */
export const CHANGE_PROJECT = 'ficwright.changeProject';

/** Actions that accept a name: as an alias of a person or as a new one. */
export const acceptActions = ({ accepts }: Finding, diagnostics: Diagnostic[], uri: string): CodeAction[] =>
  accepts === null
    ? []
    : [
        ...(accepts.of === null
          ? []
          : action(
              l10n.t('Accept “{0}” as another name of {1}', accepts.name, accepts.of),
              { kind: 'alias', name: accepts.name, of: accepts.of },
              diagnostics,
              uri,
            )),
        ...action(
          l10n.t('Add {0} to the cast', accepts.name),
          { kind: 'character', name: accepts.name },
          diagnostics,
          uri,
        ),
      ];

/** Actions that ignore a finding in the whole project: by name, or by rule. */
export const projectActions = (
  { rule, about, habit }: Finding,
  diagnostics: Diagnostic[],
  uri: string,
): CodeAction[] => [
  ...(about === ''
    ? []
    : action(
        l10n.t('Ignore “{0}” for “{1}” in this project', about, titleOf(rule)),
        { kind: 'ignore-name', rule, name: about },
        diagnostics,
        uri,
      )),
  ...(habit > 0
    ? []
    : action(
        l10n.t('Turn off “{0}” in this project', titleOf(rule)),
        { kind: 'rule', rule, setting: 'off' },
        diagnostics,
        uri,
      )),
];

/**
 * The action that keeps a habit by setting its rule to off in the project's file; none for a finding that is no habit.
 */
export const allowAction = ({ rule, habit }: Finding, diagnostics: Diagnostic[], uri: string): CodeAction[] =>
  habit === 0
    ? []
    : action(l10n.t('Allow this style in this project'), { kind: 'rule', rule, setting: 'off' }, diagnostics, uri);

/** Only for files: a text that was never saved belongs to no project. */
const action = (title: string, change: ProjectChange, diagnostics: Diagnostic[], uri: string): CodeAction[] =>
  uri.startsWith('file:')
    ? [
        {
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics,
          command: { title, command: CHANGE_PROJECT, arguments: [uri, change] },
        },
      ]
    : [];
