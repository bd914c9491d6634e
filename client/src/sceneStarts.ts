import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { keepInProject } from './choices.js';
import { forNotification } from './escape.js';
import { keptIn, renamed, without, type KeptByDocument } from './keptByDocument.js';
import { manuscriptEditor } from './manuscriptEditor.js';

const stateKey = 'ficwright.sceneStarts';

/** What an author says of a paragraph, in the words of the file: whether a scene starts with it. */
export type SceneWord = 'scene' | 'no-scene';

/** Decisions about scene starts in this workspace. The server makes the keys; the client only stores them. */
export function sceneStarts(state: vscode.Memento): KeptByDocument {
  return keptIn(state, stateKey);
}

/** Removes the keys that a project stores. */
export async function forgetSceneStarts(
  client: LanguageClient,
  state: vscode.Memento,
  keys: readonly string[],
): Promise<void> {
  const before = sceneStarts(state);
  if (keys.some(key => key in before)) {
    await store(client, state, without(before, keys));
  }
}

async function store(client: LanguageClient, state: vscode.Memento, entries: KeptByDocument): Promise<void> {
  await state.update(stateKey, entries);
  if (client.isRunning()) {
    await client.sendNotification('ficwright/sceneStarts', { sceneStarts: entries });
  } // else it is told when it starts
}

/** The commands that decide whether a scene starts at a paragraph: the server's actions, and for the cursor. */
export function sceneStartCommands(client: LanguageClient, state: vscode.Memento): vscode.Disposable {
  const decide = async (uri: unknown, key: unknown, word: unknown, stored: unknown): Promise<void> => {
    if (typeof uri !== 'string' || typeof key !== 'string') {
      return;
    }
    const said = word === 'scene' || word === 'no-scene' ? word : null;
    const old = typeof stored === 'string' ? stored : undefined;
    const before = sceneStarts(state);
    const rest = without(before, [old, key]);
    const change = { ...(old === undefined ? {} : { [old]: null }), [key]: said };
    const kept = await keepInProject(client, uri, { sceneStarts: change });
    const after = kept !== undefined || said === null ? rest : { ...rest, [key]: said };
    if (kept === undefined || Object.keys(rest).length < Object.keys(before).length) {
      await store(client, state, after);
    }
    void offerUndo(whatIsDecided(said), async () => {
      if (kept !== undefined) {
        await keepInProject(client, uri, kept.undo);
      }
      await store(client, state, before);
    });
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(event => {
      const entries = renamed(sceneStarts(state), event);
      if (entries !== undefined) {
        void store(client, state, entries);
      }
    }),
    vscode.commands.registerCommand('ficwright.decideScene', decide),
    vscode.commands.registerCommand('ficwright.sceneStartsHere', () => atCursor('scene')),
    vscode.commands.registerCommand('ficwright.noSceneStartsHere', () => atCursor('no-scene')),
  );
}

/** Says what was done; nobody need answer. */
async function offerUndo(done: string, takeBack: () => Promise<void>): Promise<void> {
  const undo = vscode.l10n.t('Undo');
  if ((await vscode.window.showInformationMessage(forNotification(done), undo)) === undo) {
    await takeBack();
  }
}

function whatIsDecided(word: SceneWord | null): string {
  return word === null
    ? vscode.l10n.t('Cleared: the text decides whether a scene starts here.')
    : word === 'scene'
      ? vscode.l10n.t('Set: a scene starts here.')
      : vscode.l10n.t('Set: no scene starts here.');
}

/** Decides about a paragraph as the server offers it; resolves when that holds, false where nothing is to decide. */
export async function decideAt(uri: vscode.Uri, at: vscode.Position, word: SceneWord): Promise<boolean> {
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(at, at),
    'refactor.scene',
  );
  const args = actions
    .filter(({ command }) => command?.command === 'ficwright.decideScene')
    .map(({ command }) => command?.arguments as unknown[])
    .find(([, , said]) => said === word);
  if (args === undefined) {
    return false;
  }
  await vscode.commands.executeCommand('ficwright.decideScene', ...args);
  return true;
}

async function atCursor(word: SceneWord): Promise<void> {
  const editor = manuscriptEditor();
  if (editor !== undefined && !(await decideAt(editor.document.uri, editor.selection.active, word))) {
    void vscode.window.showInformationMessage(
      word === 'scene'
        ? vscode.l10n.t('Put the cursor in a paragraph of a scene that does not start with it.')
        : vscode.l10n.t('Put the cursor in the first paragraph of a scene without a scene break above it.'),
    );
  }
}
