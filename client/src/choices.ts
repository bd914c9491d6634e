import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forNotification } from './escape.js';
import { standingOf } from './manuscripts.js';

/** The file beside `ficwright.json` in which the server stores the author's decisions. */
export const choicesFileName = 'ficwright.choices.json';

/** Entries to store, or to remove (null), by kind; only the server interprets their keys. */
export interface ChoicesChange {
  readonly speakerOverrides?: Readonly<Record<string, string | null>>;
  readonly sceneStarts?: Readonly<Record<string, string | null>>;
  readonly ignoredFindings?: Readonly<Record<string, string | null>>;
}

/** Result of a change: the number of other lines affected, and the change that undoes it. */
export type Kept = { readonly changed: number } & (
  { readonly kept: true; readonly undo: ChoicesChange } | { readonly kept: false; readonly why: string | null }
);

const reported = new Set<string>();

/**
 * Stores a change in the project of a document. Undefined where that is impossible and the workspace state is used
 * instead: without a project, in a folder that is not trusted, or when writing fails, which is reported once.
 */
export async function keepInProject(
  client: LanguageClient,
  uri: string,
  change: ChoicesChange,
): Promise<(Kept & { readonly kept: true }) | undefined> {
  if (!client.isRunning()) {
    return undefined;
  }
  if (!vscode.workspace.isTrusted) {
    const project = vscode.workspace.textDocuments.map(standingOf).find(standing => standing?.project !== undefined);
    if (project !== undefined) {
      tellOnce(vscode.l10n.t('this folder is not trusted.'));
    }
    return undefined;
  }
  const answer = await client.sendRequest<Kept | null>('ficwright/keep', { textDocument: { uri }, change });
  if (answer?.kept === true) {
    return answer;
  }
  if (answer !== null && answer.why !== null) {
    tellOnce(`${answer.why}.`);
  }
  return undefined;
}

/** Reports why something is not stored in the project, where others could see it; each reason once. */
export function tellOnce(why: string): void {
  if (reported.has(why)) {
    return;
  }
  reported.add(why);
  void vscode.window.showWarningMessage(
    forNotification(vscode.l10n.t('Kept in this editor only, not in the project: {0}', why)),
  );
}

/**
 * Whether a folder or one above it has stored decisions. The server must then be told of renamed chapters, even if it
 * has to be started for that.
 */
export async function hasChoices(folder: vscode.Uri): Promise<boolean> {
  for (let at = folder.fsPath; ; at = path.dirname(at)) {
    const isThere = await stat(path.join(at, choicesFileName)).then(
      () => true,
      () => false,
    );
    if (isThere || at === path.dirname(at)) {
      return isThere;
    }
  }
}

/** Removes the ignored findings of all projects of the workspace; returns their number. */
export async function clearIgnoredInProjects(client: LanguageClient): Promise<number> {
  const files = await vscode.workspace.findFiles(`**/${choicesFileName}`, '**/node_modules/**');
  const open = vscode.workspace.textDocuments.flatMap(document => standingOf(document)?.project?.file ?? []);
  const all = new Set([...files, ...open].map(file => client.code2ProtocolConverter.asUri(file)));
  const folders = new Map([...all].map(uri => [uri.slice(0, uri.lastIndexOf('/')), uri]));
  if (folders.size === 0 || !vscode.workspace.isTrusted) {
    return 0;
  }
  await client.start();
  const { count, why } = await client.sendRequest<{ readonly count: number; readonly why: string | null }>(
    'ficwright/clearIgnored',
    { files: [...folders.values()] },
  );
  if (why !== null) {
    void vscode.window.showErrorMessage(forNotification(vscode.l10n.t('{0}. Nothing was changed there.', why)));
  }
  return count;
}
