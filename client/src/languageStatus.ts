import * as path from 'node:path';
import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { forLabel } from './escape.js';
import { languages, onDidChangeManuscript, standingOf, type Standing } from './manuscripts.js';

/** Interface of the language status item. */
export interface LanguageStatus extends vscode.Disposable {
  item(): {
    readonly text: string;
    readonly isError: boolean;
    readonly busy: boolean;
    readonly command: string | undefined;
  };
}

/**
 * Shows beside the language whether the document is a manuscript and of which project, with a command to change that;
 * also shows when the server has failed.
 */
export function languageStatus(client: LanguageClient): LanguageStatus {
  const item = vscode.languages.createLanguageStatusItem(
    'ficwright.manuscript',
    languages.map(language => ({ language })),
  );
  item.name = vscode.l10n.t('Ficwright');
  const reading = new Set<string>();
  let ran = false;

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const standing = document && standingOf(document);
    if (document === undefined || standing === undefined) {
      return;
    }
    ran ||= client.state === State.Running;
    const failed =
      (standing.manuscript || standing.undecided === true) &&
      (client.state === State.StartFailed || (ran && client.state === State.Stopped));
    item.busy = standing.manuscript && (client.state === State.Starting || reading.has(document.uri.toString()));
    item.severity = failed ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    const { text, detail, command } = failed ? stopped() : described(document, standing);
    Object.assign(item, { text: forLabel(text), detail: detail === undefined ? undefined : forLabel(detail), command });
  };
  /** The server answers in order, so any answer about a document shows that it has been read. */
  const read = async (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    if (!standingOf(document)?.manuscript || !client.isRunning()) {
      show();
      return;
    }
    reading.add(uri);
    show();
    await client.sendRequest('ficwright/projectFile', { textDocument: { uri } }).catch(() => undefined);
    reading.delete(uri);
    show();
  };
  const parts = [
    item,
    onDidChangeManuscript(document => void read(document)),
    vscode.window.onDidChangeActiveTextEditor(show),
    client.onDidChangeState(({ newState }) => {
      show();
      if (newState === State.Running) {
        vscode.workspace.textDocuments.forEach(document => void read(document));
      }
    }),
  ];
  show();
  return {
    item: () => ({
      text: item.text,
      isError: item.severity === vscode.LanguageStatusSeverity.Error,
      busy: item.busy,
      command: item.command?.command,
    }),
    dispose: () => {
      parts.forEach(part => {
        part.dispose();
      });
    },
  };
}

interface Said {
  readonly text: string;
  readonly detail?: string;
  readonly command?: vscode.Command;
}

const stopped = (): Said => ({
  text: vscode.l10n.t('Ficwright has stopped'),
  detail: vscode.l10n.t('No scenes, speakers, findings, or word counts'),
  command: { command: 'ficwright.restartServer', title: vscode.l10n.t('Restart') },
});

function described(document: vscode.TextDocument, { manuscript, project }: Standing): Said {
  const open = { command: 'ficwright.openProject', title: vscode.l10n.t('Open ficwright.json') };
  if (project !== undefined) {
    const name = path.posix.basename(project.folder.path);
    return {
      text: manuscript ? vscode.l10n.t('Manuscript in “{0}”', name) : vscode.l10n.t('Not a manuscript in “{0}”', name),
      detail: vscode.l10n.t('as ficwright.json says'),
      command: open,
    };
  }
  if (document.isUntitled) {
    return document.languageId === 'fic'
      ? { text: vscode.l10n.t('Manuscript'), detail: vscode.l10n.t('by its language') }
      : manuscript
        ? {
            text: vscode.l10n.t('Manuscript'),
            detail: vscode.l10n.t('until it is closed'),
            command: { command: 'ficwright.stopTreatingFolder', title: vscode.l10n.t('Stop') },
          }
        : {
            text: vscode.l10n.t('Not a manuscript'),
            command: { command: 'ficwright.treatFolder', title: vscode.l10n.t('Treat as Manuscript') },
          };
  }
  const treat = { command: 'ficwright.treatFolder', title: vscode.l10n.t('Treat Folder as Manuscript') };
  return manuscript
    ? { text: vscode.l10n.t('Manuscript'), detail: vscode.l10n.t('no ficwright.json yet'), command: treat }
    : { text: vscode.l10n.t('Not a manuscript'), command: treat };
}
