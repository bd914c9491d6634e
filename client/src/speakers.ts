import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { askSpeaker, type Choice } from './askSpeaker.js';
import { hasChoices, keepInProject } from './choices.js';
import { forNotification } from './escape.js';
import { manuscriptEditor } from './manuscriptEditor.js';

const stateKey = 'ficwright.marks';

/** Speakers by the keys of their quotations; each begins with the URI of the document. */
export type Marks = Readonly<Record<string, string>>;

/** Speakers set by hand in this workspace. The server makes the keys; the client only stores them. */
export function speakerMarks(state: vscode.Memento): Marks {
  return state.get<Marks>(stateKey, {});
}

/**
 * The marks after files, or folders, were renamed: a mark begins with the URI of its document and `#`. Undefined when
 * none is of these.
 */
function renamed(marks: Marks, files: readonly (readonly [from: string, to: string])[]): Marks | undefined {
  const follow = (key: string): string => {
    const file = files.find(([from]) => key.startsWith(`${from}#`) || key.startsWith(`${from}/`));
    return file === undefined ? key : file[1] + key.slice(file[0].length);
  };
  const entries = Object.entries(marks).map(([key, name]): [string, string] => [follow(key), name]);
  return entries.some(([key]) => !(key in marks)) ? Object.fromEntries(entries) : undefined;
}

/** Forgets marks that are kept in a project. */
export async function forgetMarks(
  client: LanguageClient,
  state: vscode.Memento,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) {
    return;
  }
  const marks = Object.fromEntries(Object.entries(speakerMarks(state)).filter(([key]) => !keys.includes(key)));
  await state.update(stateKey, marks);
  if (client.isRunning()) {
    await client.sendNotification('ficwright/marks', { marks });
  }
}

/** The command that sets a speaker by hand; the server hears of every change. */
export function speakerCommands(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  /** Stores the speakers; returns the number of other lines whose speaker changed. */
  const store = async (marks: Marks, uri?: string): Promise<number> => {
    await state.update(stateKey, marks);
    if (!client.isRunning()) {
      return 0;
    } // it is told when it starts
    if (uri === undefined) {
      await client.sendNotification('ficwright/marks', { marks });
      return 0;
    }
    return (
      (
        await client.sendRequest<{ readonly changed: number } | null>('ficwright/setMarks', {
          textDocument: { uri },
          marks,
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
    const before = speakerMarks(state);
    const answer = await askSpeaker(choices as Choice[], typeof now === 'string' ? now : undefined);
    if (answer === undefined) {
      return;
    }
    const marks = Object.fromEntries(Object.entries(before).filter(([other]) => other !== old && other !== key));
    const kept = await keepInProject(client, uri, {
      speakerOverrides: { ...(old === undefined ? {} : { [old]: null }), [key]: answer === null ? null : answer.name },
    });
    if (kept !== undefined && Object.keys(marks).length < Object.keys(before).length) {
      await store(marks);
    }
    const changed = kept?.changed ?? (await store(answer === null ? marks : { ...marks, [key]: answer.name }, uri));
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
  const follow = async ({ files }: vscode.FileRenameEvent) => {
    await tellRenamed(client, files);
    const marks = renamed(
      speakerMarks(state),
      files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()]),
    );
    if (marks !== undefined) {
      await store(marks);
    }
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(event => void follow(event)),
    vscode.commands.registerCommand('ficwright.setSpeaker', setSpeaker),
  );
}

/** Has the server follow files to their new names where it is not running: while it is, the client tells it. */
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
