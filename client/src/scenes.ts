import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { forLabel } from './escape.js';
import { manuscriptEditor } from './manuscriptEditor.js';
import type * as messages from '../../server/src/protocol/messages.js';
import { askScenes } from './requests.js';
import { decideAt } from './sceneStarts.js';

type SceneItem = vscode.QuickPickItem & { readonly at?: vscode.Position };

/** The commands that move the cursor by scenes, to where the server's answer says that they start. */
export function sceneCommands(client: LanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.nextScene', () => step(client, 1)),
    vscode.commands.registerCommand('ficwright.previousScene', () => step(client, -1)),
    vscode.commands.registerCommand('ficwright.goToScene', () => pick(client)),
  );
}

async function step(client: LanguageClient, by: 1 | -1): Promise<void> {
  const editor = manuscriptEditor();
  if (editor === undefined) {
    return;
  }
  const starts = (await askScenes(client, editor)).map(startOf);
  const cursor = editor.selection.active;
  const target =
    by > 0 ? starts.find(start => start.isAfter(cursor)) : starts.findLast(start => start.isBefore(cursor));
  if (target !== undefined) {
    await goTo(editor, target);
    return;
  }
  vscode.window.setStatusBarMessage(
    by > 0 ? vscode.l10n.t('This is the last scene.') : vscode.l10n.t('This is the first scene.'),
    3000,
  );
}

async function pick(client: LanguageClient): Promise<void> {
  const editor = manuscriptEditor();
  if (editor === undefined) {
    return;
  }
  const scenes = await askScenes(client, editor);
  const before = { selections: editor.selections, shown: editor.visibleRanges[0] };
  const list = vscode.window.createQuickPick<SceneItem>();
  list.title = vscode.l10n.t('Go to Scene');
  list.placeholder =
    scenes.length > 0
      ? vscode.l10n.t('Type part of a title, or the name of a speaker')
      : vscode.l10n.t('This document has no scenes');
  list.matchOnDescription = true;
  const isAtCursor = (item: SceneItem): boolean => item.at?.isBeforeOrEqual(editor.selection.active) ?? false;
  list.items = sceneItems(scenes);
  let here = list.items.findLast(isAtCursor);
  if (here !== undefined) {
    list.activeItems = [here];
  }
  list.onDidTriggerItemButton(async ({ item: { at }, button }) => {
    const answer = answers.find(one => one.button === button);
    if (answer === undefined || at === undefined || !(await decideAt(editor.document.uri, at, answer.word))) {
      return;
    }
    const items = sceneItems(await askScenes(client, editor));
    here = items.findLast(isAtCursor);
    list.keepScrollPosition = true;
    list.items = items;
    const next = items.findLast(item => item.at?.isBeforeOrEqual(at));
    list.activeItems = next === undefined ? [] : [next];
  });
  let chosen = false;
  list.onDidChangeActive(([item]) => {
    if (item?.at && item !== here) {
      editor.revealRange(new vscode.Range(item.at, item.at), vscode.TextEditorRevealType.AtTop);
    }
  });
  list.onDidAccept(() => {
    const target = list.selectedItems[0]?.at;
    chosen = target !== undefined;
    list.hide();
    if (target !== undefined) {
      void goTo(editor, target);
    }
  });
  list.onDidHide(() => {
    if (!chosen) {
      editor.selections = before.selections;
      if (before.shown) {
        editor.revealRange(before.shown, vscode.TextEditorRevealType.AtTop);
      }
    }
    list.dispose();
  });
  list.show();
}

/** What can be said of a scene that only probably starts. */
const answers = [
  {
    word: 'scene',
    button: { iconPath: new vscode.ThemeIcon('check'), tooltip: vscode.l10n.t('A scene starts here') },
  },
  {
    word: 'no-scene',
    button: { iconPath: new vscode.ThemeIcon('close'), tooltip: vscode.l10n.t('No scene starts here') },
  },
] as const;

/** The scenes with a separator before each chapter. */
function sceneItems(scenes: readonly messages.SceneItem[]): SceneItem[] {
  return scenes.flatMap((scene, index) => {
    const item = {
      label: forLabel(scene.title),
      description: forLabel(scene.detail),
      at: startOf(scene),
      buttons: scene.probable ? answers.map(({ button }) => button) : [],
    };
    const opensChapter = scene.chapter !== null && scene.chapter !== scenes[index - 1]?.chapter;
    return opensChapter ? [{ label: forLabel(scene.chapter), kind: vscode.QuickPickItemKind.Separator }, item] : [item];
  });
}

/**
 * Resolves when the cursor has moved, so that another step can follow at once. "Go Back" returns to the position
 * before.
 */
async function goTo(editor: vscode.TextEditor, at: vscode.Position): Promise<void> {
  await vscode.window.showTextDocument(editor.document, {
    selection: new vscode.Range(at, at),
    ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
}

function startOf({ start }: messages.SceneItem): vscode.Position {
  return new vscode.Position(start.line, start.character);
}
