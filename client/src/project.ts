import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forNotification } from './escape.js';

/** The name of the file that makes the texts beside and below it manuscripts. What it says is the server's to read. */
export const projectFileName = 'ficwright.json';

/** The `ficwright.json` that holds for a place. */
export interface Project {
  /** The file itself, and the folder it lies in. */
  readonly file: vscode.Uri;
  readonly folder: vscode.Uri;
  /** Why nothing in it is used, as the end of a line. */
  readonly problem?: string;
  /** Whether its text can be shown: it is no folder, pipe or giant. */
  readonly canOpen: boolean;
}

/**
 * What the server says of a file. `loose`: a text that no `ficwright.json` speaks of; `other`: no manuscript, or nothing
 * that could be one.
 */
export interface Answer {
  readonly standing: 'manuscript' | 'loose' | 'other';
  readonly project?: Project;
}

interface ProjectOf {
  readonly file: string;
  readonly problem: string | null;
  readonly canOpen: boolean;
}

/**
 * Whether there is a `ficwright.json` in a folder or anywhere above it: where there is none, nobody needs to be asked,
 * and no process is started. Which of them holds the server says.
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

/** Asks the server what files are; it is started for that where it is not running. */
export async function askManuscripts(client: LanguageClient, files: readonly vscode.Uri[]): Promise<readonly Answer[]> {
  await client.start();
  const answers = await client.sendRequest<
    readonly { readonly standing: Answer['standing']; readonly project: ProjectOf | null }[]
  >('ficwright/manuscripts', { uris: files.map(uri => client.code2ProtocolConverter.asUri(uri)) });
  return answers.map(({ standing, project }) => ({
    standing,
    ...(project === null ? {} : { project: toProject(client, project) }),
  }));
}

/** The project that holds for a folder; undefined without one. */
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

/** Tells of what is wrong with project files, once for each thing wrong. */
export function projectProblems(): (project: Project) => void {
  const told = new Set<string>();
  return project => {
    const state = `${project.file.toString()}\n${project.problem ?? ''}`;
    if (project.problem === undefined || told.has(state)) {
      return;
    }
    told.add(state);
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
