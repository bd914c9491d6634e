import * as path from 'node:path';
import * as vscode from 'vscode';
import { isAside, namesFiles } from './asides.js';
import { forNotification } from './escape.js';
import { foldersUpwards } from './projectFolders.js';
import { readProjectFile, unreadProjectFile, type ProjectFile } from './projectFileText.js';
import { readSmall } from './readSmall.js';

/** The name of the file that makes the texts beside and below it manuscripts. */
export const projectFileName = 'ficwright.json';

/** The `ficwright.json` that holds for a place, and what it says. */
export interface Project extends ProjectFile {
  /** The file itself, and the folder it lies in. */
  readonly file: vscode.Uri;
  readonly folder: vscode.Uri;
  /** Whether its text can be shown: it is no folder, pipe or giant. */
  readonly canOpen: boolean;
}

/** The nearest project in a folder or above it; a broken file counts as one that says nothing. */
export async function projectAbove(folder: vscode.Uri): Promise<Project | undefined> {
  const workspace = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  for (const at of await foldersUpwards(folder.fsPath, workspace)) {
    const file = path.join(at, projectFileName);
    const read = await readSmall(file);
    if (read === undefined) {
      continue;
    }
    const said = 'refused' in read ? unreadProjectFile(read.refused) : readProjectFile(read.text);
    return { ...said, file: vscode.Uri.file(file), folder: vscode.Uri.file(at), canOpen: 'text' in read };
  }
  return undefined;
}

/**
 * Whether a project makes a document, or a file by its place, a manuscript. Only a pattern that names them takes files
 * such as README and notes.
 */
export function takes({ folder, globs }: Project, document: vscode.TextDocument | vscode.Uri): boolean {
  const uri = 'uri' in document ? document.uri : document;
  const subject = 'uri' in document ? document : standIn(document);
  const matches = (glob: string): boolean =>
    vscode.languages.match({ scheme: 'file', pattern: new vscode.RelativePattern(folder, glob) }, subject) > 0;
  const into = globs.filter(
    glob => !glob.startsWith('!') && (namesFiles(glob) || !isAside(path.posix.basename(uri.path))),
  );
  return into.some(matches) && !globs.some(glob => glob.startsWith('!') && matches(glob.slice(1)));
}

/** Enough of a document for a pattern to be matched with its place: the file need not be open. */
const standIn = (uri: vscode.Uri): vscode.TextDocument =>
  ({ uri, languageId: 'plaintext', notebook: undefined }) as unknown as vscode.TextDocument;

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
    '{0}: {1} Until that is fixed, all .txt and .md files beside and below it are manuscripts.',
    vscode.workspace.asRelativePath(file),
    problem,
  );
  const answer = await vscode.window.showWarningMessage(forNotification(message), ...(canOpen ? [open] : []));
  if (answer === open) {
    await vscode.window.showTextDocument(file);
  }
}
