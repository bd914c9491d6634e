import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { tellOnce } from './choices.js';
import { forgetColors, speakerColors } from './colors.js';
import { forgetIgnored, ignoredKeys } from './ignored.js';
import type { KeptByDocument } from './keptByDocument.js';
import { onDidChangeManuscript, standingOf } from './manuscripts.js';
import { projectFileName } from './project.js';
import { forgetSceneStarts, sceneStarts } from './sceneStarts.js';
import { forgetOverrides, speakerOverrides } from './speakers.js';

/** Workspace state: the projects into which the workspace's ignored findings have been moved. */
const movedKey = 'ficwright.ignoredMovedTo';

/**
 * Moves what earlier versions stored in the workspace state into its projects, once, when a chapter of one is open.
 * What cannot be written stays in the workspace state and remains in effect.
 */
export function moveChoices(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  const tried = new Set<string>();
  const move = async (document: vscode.TextDocument): Promise<void> => {
    const { project, manuscript } = standingOf(document) ?? {};
    if (!manuscript || project === undefined || !client.isRunning() || !vscode.workspace.isTrusted) {
      return;
    }
    const file = client.code2ProtocolConverter.asUri(project.file);
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const below = (entries: KeptByDocument): KeptByDocument =>
      Object.fromEntries(Object.entries(entries).filter(([key]) => key.startsWith(folder)));
    const [overrides, starts] = [below(speakerOverrides(state)), below(sceneStarts(state))];
    const before = state.get<readonly string[]>(movedKey, []);
    const ignored = before.includes(file) ? [] : ignoredKeys(state);
    const colors = speakerColors(state)[file] ?? {};
    if (tried.has(file) || [overrides, starts, ignored, colors].every(one => Object.keys(one).length === 0)) {
      return;
    }
    tried.add(file);
    const { moved, why } = await client.sendRequest<{ readonly moved: readonly string[]; readonly why: string | null }>(
      'ficwright/adopt',
      { project: file, marks: overrides, sceneStarts: starts, ignored, colors },
    );
    if (why !== null) {
      tellOnce(`${why}.`);
      return;
    }
    await forgetOverrides(client, state, moved);
    await forgetSceneStarts(client, state, moved);
    await forgetColors(state, file);
    if (ignored.length > 0) {
      await state.update(movedKey, [...before, file]);
      await forgetMovedIgnored(client, state);
    }
  };
  const moveSoon = (document: vscode.TextDocument): void => {
    move(document).catch((error: unknown) => {
      tried.clear(); // as when the server ended meanwhile: the next chapter tries again
      client.debug(`ficwright/adopt: ${String(error)}`);
    });
  };
  const all = (): void => {
    vscode.workspace.textDocuments.forEach(moveSoon);
  };
  return vscode.Disposable.from(
    onDidChangeManuscript(moveSoon),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        all();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      if (client.isRunning()) {
        void client.sendNotification('ficwright/trusted');
      }
      all();
    }),
  );
}

/**
 * Removes the ignored findings from the workspace state once all its projects have them. Their keys do not contain the
 * document, so they stay while there may be texts outside those projects.
 */
async function forgetMovedIgnored(client: LanguageClient, state: vscode.Memento): Promise<void> {
  const moved = state.get<readonly string[]>(movedKey, []);
  const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  const projects = await vscode.workspace.findFiles(`**/${projectFileName}`, '**/node_modules/**');
  const tops = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => vscode.Uri.joinPath(uri, projectFileName));
  if (tops.length > 0 && [...projects, ...tops].every(file => moved.includes(asUri(file)))) {
    await forgetIgnored(client, state);
    await state.update(movedKey, undefined);
  }
}
