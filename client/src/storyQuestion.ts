import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isAside } from '../../server/src/project/asides.js';
import { forNotification } from './escape.js';
import { onDidChangeManuscript, setByHand, standingOf } from './manuscripts.js';

/** State key: folders and unsaved documents about which the author is never asked again. */
const stateKey = 'ficwright.neverAsk';

/** Most code units of a text that are sent to recognise a story. */
const enough = 60_000;

/** Interface of the question: how often it was asked since VS Code started. */
export interface StoryQuestion extends vscode.Disposable {
  asked(): number;
}

/**
 * Asks once for a folder whether a text that reads like a chapter is a manuscript. The server judges the text, and is
 * started only for texts that could be one. Does not ask where a `ficwright.json` decides or the folder is not trusted.
 */
export function storyQuestion(client: LanguageClient, state: vscode.Memento): StoryQuestion {
  const done = new Set<string>(); // texts that were judged, and folders that were asked about, since VS Code started
  let asked = 0;
  const consider = async (document: vscode.TextDocument | undefined): Promise<void> => {
    if (document === undefined || !mayAsk(document) || document !== vscode.window.activeTextEditor?.document) {
      return;
    }
    const place = placeOf(document);
    const [text, key] = [
      document.getText(new vscode.Range(0, 0, 2000, 0)).slice(0, enough),
      `${document.uri.toString()} ${document.isUntitled ? document.version : ''}`,
    ];
    if (
      done.has(key) ||
      isSettled(place, [...done, ...state.get<readonly string[]>(stateKey, [])]) ||
      !mayBeStory(text)
    ) {
      return;
    }
    done.add(key);
    if (!(await readsLikeStory(client, text)) || !mayAsk(document) || done.has(place)) {
      return;
    }
    done.add(place);
    asked++;
    const settled = await ask(document);
    if (settled !== undefined) {
      await state.update(stateKey, [...state.get<readonly string[]>(stateKey, []), settled]);
    }
  };
  const failed = (error: unknown) => {
    client.debug(`ficwright/looksLikeStory: ${String(error)}`);
  };
  const soon = (document: vscode.TextDocument | undefined) => {
    consider(document).catch(failed);
  };
  const parts = [
    onDidChangeManuscript(soon),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      soon(vscode.window.activeTextEditor?.document);
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      soon(editor?.document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some(({ text }) => text.length > 400)) {
        soon(document);
      }
    }), // pasted
  ];
  return {
    asked: () => asked,
    dispose: () => {
      parts.forEach(part => {
        part.dispose();
      });
    },
  };
}

/** Whether a text has enough possible speech, or a chapter heading, to be judged by the server. */
export function mayBeStory(text: string): boolean {
  const speech = text.match(/(?:^|\s)["“«»„‘'「『]\p{L}|^\s*[—–-] ?\p{L}/gmu)?.length ?? 0;
  return text.length > 400 && (speech >= 4 || /^\W*(?:chapter|prologue|epilogue)\b/im.test(text));
}

/** Whether the author may be asked about a document: it is undecided, and the answer could be applied. */
function mayAsk(document: vscode.TextDocument): boolean {
  const standing = standingOf(document);
  return (
    vscode.workspace.isTrusted &&
    standing !== undefined &&
    !standing.manuscript &&
    standing.project === undefined &&
    !document.isClosed &&
    (document.isUntitled ||
      (document.uri.scheme === 'file' &&
        /\.(?:txt|md)$/i.test(document.uri.path) &&
        !isAside(path.posix.basename(document.uri.path))))
  );
}

/** Scope of the answer: the folder of a file, or all unsaved documents. */
const placeOf = ({ uri, isUntitled }: vscode.TextDocument): string =>
  isUntitled ? 'untitled:' : vscode.Uri.joinPath(uri, '..').toString();

/** Whether a place or a folder above it is settled. */
export const isSettled = (place: string, settled: readonly string[]): boolean =>
  settled.some(one => place === one || place.startsWith(`${one}/`));

async function readsLikeStory(client: LanguageClient, text: string): Promise<boolean> {
  await client.start(); // nothing where it is running
  return (await client.sendRequest('ficwright/looksLikeStory', { text })) === true;
}

/**
 * Asks, and applies the answer. Returns the folder or state key about which not to ask again: the folder for "not now",
 * all of the workspace's for "never"; undefined when the question was dismissed.
 */
async function ask(document: vscode.TextDocument): Promise<string | undefined> {
  const [yes, later, never] = [
    vscode.l10n.t('Treat as Manuscript'),
    vscode.l10n.t('Not Now'),
    vscode.l10n.t('Never Ask'),
  ];
  if (document.isUntitled) {
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('This text reads like a story. As a manuscript it shows its scenes, speakers, and word count.'),
      yes,
      later,
      never,
    );
    if (answer === yes) {
      setByHand(document, true);
    }
    return answer === never ? placeOf(document) : undefined;
  }
  const folder = vscode.Uri.joinPath(document.uri, '..');
  const question = vscode.l10n.t(
    'This text reads like a story. As a manuscript, the folder “{0}” shows its scenes, speakers, and word counts.',
    path.posix.basename(folder.path),
  );
  const answer = await vscode.window.showInformationMessage(forNotification(question), yes, later, never);
  if (answer === yes) {
    await vscode.commands.executeCommand('ficwright.treatFolder', folder);
  }
  return answer === later
    ? placeOf(document)
    : answer === never
      ? (vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? folder).toString()
      : undefined;
}
