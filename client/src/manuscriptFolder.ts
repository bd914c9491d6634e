import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isAside } from '../../server/src/project/asides.js';
import { forNotification } from './escape.js';
import { considerAll, setByHand } from './manuscripts.js';
import { forgetAssociations } from './oldAssociations.js';
import { askManuscripts, projectFileName, projectFor } from './project.js';
import { rewrite, type Rewritten } from './projectEdit.js';

/**
 * The commands that make the `.txt` and `.md` files of a folder manuscripts, and that end it. They only write the
 * `ficwright.json` that applies to it, so the effect can be read, edited and undone.
 */
export function manuscriptFolderCommands(client: LanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.treatFolder', (uri?: vscode.Uri) =>
      forFolder(uri, folder => treat(client, folder)),
    ),
    vscode.commands.registerCommand('ficwright.stopTreatingFolder', (uri?: vscode.Uri) =>
      forFolder(uri, folder => stop(client, folder)),
    ),
    vscode.commands.registerCommand('ficwright.openProject', (uri?: vscode.Uri) => openProject(client, uri)),
  );
}

/**
 * The server's plan for a project file: a new text or none; `blocked` by a pattern of the author's; `invalid` where the
 * text is no project. Null where it already says so.
 */
type Plan =
  | { readonly text: string }
  | { readonly remove: true }
  | { readonly blocked: string }
  | { readonly invalid: true }
  | null;

async function treat(client: LanguageClient, folder: vscode.Uri | undefined): Promise<void> {
  if (folder === undefined) {
    byHand(true);
    return;
  }
  const change = await write(client, folder, true);
  if (change === undefined) {
    return;
  }
  if (change !== null && 'blocked' in change) {
    await sayBlocked(client, change.blocked, folder);
    return;
  }
  considerAll();
  await tell(client, await whatBecame(client, folder, change === null), change, folder);
}

async function stop(client: LanguageClient, folder: vscode.Uri | undefined): Promise<void> {
  if (folder === undefined) {
    byHand(false);
    return;
  }
  const forgotten = await forgetAssociations(folder);
  const change = await write(client, folder, false);
  if (change === undefined || (change !== null && 'blocked' in change)) {
    return;
  }
  considerAll();
  const name = nameOf(folder);
  await tell(
    client,
    change === null && !forgotten
      ? vscode.l10n.t('“{0}” is not a manuscript.', name)
      : vscode.l10n.t('The files in “{0}” are no longer manuscripts. They were not changed.', name),
    change,
    folder,
  );
}

/** A change made to a file; null where nothing had to change. */
type Changed = (Rewritten & { readonly file: vscode.Uri; readonly removed: boolean }) | null;

/**
 * Changes the project file that applies to a folder so that it includes or excludes its texts; to include them where no
 * file exists, creates one. Undefined when that was impossible, which has then been reported.
 */
async function write(
  client: LanguageClient,
  folder: vscode.Uri,
  treat: boolean,
): Promise<Changed | { readonly blocked: string } | undefined> {
  const project = await projectFor(client, folder);
  if (project === undefined && !treat) {
    return null;
  }
  const file = project?.file ?? vscode.Uri.joinPath(folder, projectFileName);
  let plan: Plan = null;
  await client.start();
  const made = await rewrite(file, async text => {
    plan = await client.sendRequest<Plan>('ficwright/treatFolder', {
      folder: client.code2ProtocolConverter.asUri(folder),
      text: project === undefined ? null : (text ?? ''),
      treat,
    });
    return plan !== null && 'invalid' in plan ? null : plan !== null && 'text' in plan ? plan.text : (text ?? '');
  });
  const planned = plan as Plan;
  if (made === undefined || planned === null) {
    return made === undefined ? undefined : null;
  }
  if ('blocked' in planned) {
    return planned;
  }
  const removed = 'remove' in planned && (await remove(file));
  return { ...made, file, removed };
}

async function remove(file: vscode.Uri): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(file);
  return vscode.workspace.applyEdit(edit);
}

/** Tells which pattern of the author's excludes the folder and more. */
async function sayBlocked(client: LanguageClient, pattern: string, folder: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open ficwright.json');
  const message = vscode.l10n.t(
    '“{0}” was not made a manuscript: “{1}” in ficwright.json leaves it out. Remove or change that pattern first.',
    nameOf(folder),
    pattern,
  );
  if ((await vscode.window.showWarningMessage(forNotification(message), open)) === open) {
    await openProject(client, folder);
  }
}

/** Reports a change and offers to undo it. */
async function tell(client: LanguageClient, message: string, change: Changed, folder: vscode.Uri): Promise<void> {
  const undo = vscode.l10n.t('Undo'),
    open = vscode.l10n.t('Open ficwright.json');
  const answer = await vscode.window.showInformationMessage(
    forNotification(message),
    ...(change === null ? [] : change.removed ? [undo] : [undo, open]),
  );
  if (answer === open) {
    await openProject(client, folder);
  }
  if (answer === undo && change !== null) {
    await takeBack(change);
  }
}

/** Restores the file's content, unless it has changed since. */
async function takeBack({ file, before, after, removed }: NonNullable<Changed>): Promise<void> {
  const expected = removed ? null : after;
  const made = await rewrite(file, text => (text === expected ? (before ?? after) : (text ?? '')));
  const now = made?.before ?? null;
  if (made !== undefined && now !== expected) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Not undone: ficwright.json was changed since.'));
  } else if (made !== undefined && before === null) {
    await remove(file);
  }
  considerAll();
}

/** Sentences on which files are manuscripts now and which are not. */
async function whatBecame(client: LanguageClient, folder: vscode.Uri, already: boolean): Promise<string> {
  const texts = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*.{txt,md,TXT,MD}'),
    '**/{node_modules,.git}/**',
    2000,
  );
  const answers = await askManuscripts(client, texts);
  const [taken, left] = [
    texts.filter((_, at) => answers[at]?.standing === 'manuscript'),
    texts.filter(uri => isAside(path.posix.basename(uri.path))),
  ];
  const name = nameOf(folder);
  const count = already
    ? taken.length === 1
      ? vscode.l10n.t('“{0}” is already a manuscript: {1}.', name, list(taken))
      : vscode.l10n.t('“{0}” is already a manuscript of {1} files: {2}.', name, taken.length, list(taken))
    : taken.length === 1
      ? vscode.l10n.t('“{0}” is now a manuscript: {1}.', name, list(taken))
      : vscode.l10n.t('“{0}” is now a manuscript of {1} files: {2}.', name, taken.length, list(taken));
  const said =
    taken.length === 0 ? vscode.l10n.t('“{0}” is now a manuscript. It has no .txt or .md files yet.', name) : count;
  const asides = left.filter(uri => !taken.includes(uri));
  return asides.length === 0 ? said : `${said} ${vscode.l10n.t('Left alone: {0}.', list(asides))}`;
}

/** Some file names in the folder's order, and the number of the rest. */
function list(uris: readonly vscode.Uri[]): string {
  const names = uris
    .map(({ path: at }) => path.posix.basename(at))
    .sort(new Intl.Collator('en', { numeric: true }).compare);
  return names.length <= 4
    ? names.join(', ')
    : vscode.l10n.t('{0}, and {1} more', names.slice(0, 3).join(', '), names.length - 3);
}

const nameOf = (folder: vscode.Uri): string => path.posix.basename(folder.path);

/** The folder of the active file, else the only folder of the workspace. */
function currentFolder(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return uri?.scheme === 'file'
    ? vscode.Uri.joinPath(uri, '..')
    : uri?.scheme === 'untitled'
      ? undefined
      : folders.length === 1
        ? folders[0]?.uri
        : undefined;
}

/**
 * Does it for the folder that was clicked, else for the current one; of several folders without an active file the
 * author picks one.
 */
async function forFolder(
  clicked: vscode.Uri | undefined,
  does: (folder: vscode.Uri | undefined) => Promise<void>,
): Promise<void> {
  if (
    clicked !== undefined ||
    vscode.window.activeTextEditor !== undefined ||
    (vscode.workspace.workspaceFolders?.length ?? 0) < 2
  ) {
    await does(clicked ?? currentFolder());
    return;
  }
  const picked = await vscode.window.showWorkspaceFolderPick();
  if (picked !== undefined) {
    await does(picked.uri);
  }
}

/** Applies to an unsaved document alone. */
function byHand(manuscript: boolean): void {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.isUntitled) {
    setByHand(document, manuscript);
    return;
  }
  void vscode.window.showErrorMessage(
    vscode.l10n.t('Open a chapter first, or right-click its folder in the Explorer.'),
  );
}

/** Shows the project file that holds for a folder, or for the active editor's. */
async function openProject(client: LanguageClient, folder?: vscode.Uri): Promise<void> {
  const at = folder ?? currentFolder();
  const project = at && (await projectFor(client, at));
  if (project !== undefined) {
    await vscode.window.showTextDocument(project.file);
    return;
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'There is no ficwright.json for this folder yet. “Ficwright: Treat This Folder as a Manuscript” creates one.',
    ),
  );
}
