import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ProjectOf, Standing, StandingOf } from '../../server/src/protocol/messages.js';
import { forNotification } from './escape.js';

/** File that makes the texts in and below its folder manuscripts. Only the server reads its content. */
export const projectFileName = 'ficwright.json';

/** The `ficwright.json` of a folder. */
export interface Project {
  /** The file itself, and the folder it lies in. */
  readonly file: vscode.Uri;
  readonly folder: vscode.Uri;
  /** The reason why it is not used, as the end of a line. */
  readonly problem?: string;
  /** Whether it can be opened as a text: it is no folder or pipe and not too large. */
  readonly canOpen: boolean;
}

/**
 * The server's answer about a file. `loose`: a text without a `ficwright.json`; `other`: a file that is no manuscript.
 */
export interface Answer {
  readonly standing: Standing;
  readonly project?: Project;
}

/**
 * Whether a folder or one above has a `ficwright.json`; without one the server need not be started. The server decides
 * which one applies.
 */
export async function mayHaveProject(folder: vscode.Uri): Promise<boolean> {
  for (let at = folder.fsPath; ; at = path.dirname(at)) {
    const isThere = await stat(path.join(at, projectFileName)).then(
      () => true,
      () => false,
    );
    if (isThere) {
      return true;
    }
    if (at === path.dirname(at)) {
      return false;
    }
  }
}

/** Asks the server whether files are manuscripts, and starts it if needed. */
export async function askManuscripts(client: LanguageClient, files: readonly vscode.Uri[]): Promise<readonly Answer[]> {
  await client.start();
  const answers = await client.sendRequest<readonly StandingOf[]>('ficwright/manuscripts', {
    uris: files.map(uri => client.code2ProtocolConverter.asUri(uri)),
  });
  return answers.map(({ standing, project }) => ({
    standing,
    ...(project === null ? {} : { project: toProject(client, project) }),
  }));
}

/** The project of a folder; undefined without one. */
export async function projectFor(client: LanguageClient, folder: vscode.Uri): Promise<Project | undefined> {
  if (!(await mayHaveProject(folder))) {
    return undefined;
  }
  await client.start();
  const found = await client.sendRequest<ProjectOf | null>('ficwright/projectOf', {
    folder: client.code2ProtocolConverter.asUri(folder),
  });
  return found === null ? undefined : toProject(client, found);
}

function toProject(client: LanguageClient, { file, problem, canOpen }: ProjectOf): Project {
  const uri = client.protocol2CodeConverter.asUri(file);
  return { file: uri, folder: vscode.Uri.joinPath(uri, '..'), canOpen, ...(problem === null ? {} : { problem }) };
}

/** Reports the errors of project files, each once. */
export function projectProblems(): (project: Project) => void {
  const reported = new Set<string>();
  return project => {
    const state = `${project.file.toString()}\n${project.problem ?? ''}`;
    if (project.problem === undefined || reported.has(state)) {
      return;
    }
    reported.add(state);
    void tell(project, project.problem);
  };
}

async function tell({ file, canOpen }: Project, problem: string): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const message = vscode.l10n.t(
    '{0}: {1}. Until that is fixed, all .txt and .md files beside and below it are manuscripts.',
    vscode.workspace.asRelativePath(file),
    problem,
  );
  const answer = await vscode.window.showWarningMessage(forNotification(message), ...(canOpen ? [open] : []));
  if (answer === open) {
    await vscode.window.showTextDocument(file);
  }
}
