import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { askSpeaker, type Choice } from './askSpeaker.js';
import { hasChoices, keepInProject } from './choices.js';
import { forNotification } from './escape.js';
import { keptIn, renamed, without, type KeptByDocument } from './keptByDocument.js';
import { manuscriptEditor } from './manuscriptEditor.js';

const stateKey = 'ficwright.marks';

/** Speakers set by hand in this workspace. The server makes the keys; the client only stores them. */
export function speakerOverrides(state: vscode.Memento): KeptByDocument {
  return keptIn(state, stateKey);
}

/** Removes the keys that a project stores. */
export async function forgetOverrides(
  client: LanguageClient,
  state: vscode.Memento,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) {
    return;
  }
  const overrides = without(speakerOverrides(state), keys);
  await state.update(stateKey, overrides);
  if (client.isRunning()) {
    await client.sendNotification('ficwright/marks', { marks: overrides });
  }
}

/** The command that sets a speaker by hand; it notifies the server. */
export function speakerCommands(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  /** Stores the speakers; returns the number of other lines whose speaker changed. */
  const store = async (overrides: KeptByDocument, uri?: string): Promise<number> => {
    await state.update(stateKey, overrides);
    if (!client.isRunning()) {
      return 0;
    } // it is told when it starts
    if (uri === undefined) {
      await client.sendNotification('ficwright/marks', { marks: overrides });
      return 0;
    }
    return (
      (
        await client.sendRequest<{ readonly changed: number } | null>('ficwright/setMarks', {
          textDocument: { uri },
          marks: overrides,
        })
      )?.changed ?? 0
    );
  };
  const setSpeaker = async (uri?: unknown, key?: unknown, choices?: unknown, marked?: unknown, now?: unknown) => {
    if (typeof uri !== 'string' || typeof key !== 'string' || !Array.isArray(choices)) {
      await atPlace(placeOf(uri, key));
      return;
    }
    const old = typeof marked === 'string' ? marked : undefined;
    const before = speakerOverrides(state);
    const answer = await askSpeaker(choices as Choice[], typeof now === 'string' ? now : undefined);
    if (answer === undefined) {
      return;
    }
    const overrides = without(before, [old, key]);
    const kept = await keepInProject(client, uri, {
      speakerOverrides: { ...(old === undefined ? {} : { [old]: null }), [key]: answer === null ? null : answer.name },
    });
    if (kept !== undefined && Object.keys(overrides).length < Object.keys(before).length) {
      await store(overrides);
    }
    const changed =
      kept?.changed ?? (await store(answer === null ? overrides : { ...overrides, [key]: answer.name }, uri));
    const undo = vscode.l10n.t('Undo');
    if (
      (await vscode.window.showInformationMessage(forNotification(whatChanged(answer?.label, changed)), undo)) !== undo
    ) {
      return;
    }
    if (kept !== undefined) {
      await keepInProject(client, uri, kept.undo);
    }
    await store(before, uri);
  };
  const follow = async (event: vscode.FileRenameEvent) => {
    await tellRenamed(client, event.files);
    const overrides = renamed(speakerOverrides(state), event);
    if (overrides !== undefined) {
      await store(overrides);
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(event => void follow(event)),
    vscode.commands.registerCommand('ficwright.setSpeaker', setSpeaker),
  );
}

/** Tells the server about renamed files when it is not running; a running one is told by the client. */
async function tellRenamed(client: LanguageClient, files: vscode.FileRenameEvent['files']): Promise<void> {
  if (client.isRunning()) {
    return;
  }
  const concerned = await Promise.all(files.map(({ oldUri }) => hasChoices(vscode.Uri.joinPath(oldUri, '..'))));
  if (!vscode.workspace.isTrusted || !concerned.includes(true)) {
    return;
  }
  await client.start();
  const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  await client.sendNotification('workspace/didRenameFiles', {
    files: files.map(({ oldUri, newUri }) => ({ oldUri: asUri(oldUri), newUri: asUri(newUri) })),
  });
}

/** `Set: Petra says this line. 4 more lines changed.`; without a name, that what was set is forgotten. */
export function whatChanged(name: string | undefined, changed: number): string {
  const done =
    name === undefined
      ? vscode.l10n.t('Cleared: the text decides who says this line.')
      : vscode.l10n.t('Set: {0} says this line.', name);
  if (changed === 0) {
    return done;
  }
  const others =
    changed === 1 ? vscode.l10n.t('1 more line changed.') : vscode.l10n.t('{0} more lines changed.', changed);
  return `${done} ${others}`;
}

interface Place {
  readonly uri: vscode.Uri;
  readonly at: vscode.Position;
}

/** The position in a link's arguments; without them, as from the command palette, the cursor. */
function placeOf(uri: unknown, position: unknown): Place | undefined {
  if (typeof uri === 'string' && typeof position === 'object' && position !== null) {
    const { line, character } = position as { readonly line: number; readonly character: number };
    return { uri: vscode.Uri.parse(uri), at: new vscode.Position(line, character) };
  }
  const editor = manuscriptEditor();
  return editor && { uri: editor.document.uri, at: editor.selection.active };
}

/** Asks for the speaker of the line at a position, with the server's choices. */
async function atPlace(place: Place | undefined): Promise<void> {
  if (place === undefined) {
    return;
  }
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    place.uri,
    new vscode.Range(place.at, place.at),
    'refactor.speaker',
  );
  const command = actions.find(action => action.command?.command === 'ficwright.setSpeaker')?.command;
  if (command?.arguments) {
    await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    return;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor in a line of dialogue first.'));
}
