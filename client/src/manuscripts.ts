import * as vscode from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import {
  askManuscripts,
  mayHaveProject,
  projectFileName,
  projectProblems,
  type Answer,
  type Project,
} from './project.js';

/**
 * Languages in which a chapter may be open. Documents of all but the first are manuscripts only where a project
 * includes them, and keep their other extensions.
 */
export const languages = ['fic', 'plaintext', 'markdown'] as const;

/** State of one open document. */
export interface Standing {
  readonly manuscript: boolean;
  /** The project of its folder, whether it includes the document or not. */
  readonly project?: Project | undefined;
  /** The server did not answer. */
  readonly undecided?: true;
}

const standings = new Map<vscode.TextDocument, Standing>();
const byHand = new Set<string>(); // untitled documents that their author asked to have read
const changed = new vscode.EventEmitter<vscode.TextDocument>();
const turns = new WeakMap<vscode.TextDocument, number>(); // how often each was considered: the last one decides
let decide: (file: vscode.Uri) => Promise<Answer> = () => Promise.reject(new Error('no server'));

/** Fires when an open document becomes a manuscript, ceases to be one, or belongs to another project. */
export const onDidChangeManuscript = changed.event;

/**
 * Whether an open document is a manuscript. Immediately known for the language `fic`; for others shortly after they are
 * opened.
 */
export const isManuscript = (document: vscode.TextDocument): boolean =>
  standings.get(document)?.manuscript ?? isAlways(document);

/** The state of an open document; undefined until it is known. */
export const standingOf = (document: vscode.TextDocument): Standing | undefined => standings.get(document);

/** Makes an unsaved document a manuscript, or ends that, until it is closed. */
export function setByHand(document: vscode.TextDocument, manuscript: boolean): void {
  const key = document.uri.toString();
  if (manuscript) {
    byHand.add(key);
  } else {
    byHand.delete(key);
  }
  void consider(document);
}

/**
 * Decides for every open document whether it is a manuscript, and again when a `ficwright.json` is created, changed or
 * deleted.
 */
export function followManuscripts(client: LanguageClient): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${projectFileName}`);
  decide = together(files => askManuscripts(client, files));
  considerAll();
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(considerAll),
    watcher.onDidChange(considerAll),
    watcher.onDidDelete(considerAll),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running && [...standings.values()].some(({ undecided }) => undecided)) {
        considerAll();
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(considerAll),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(`/${projectFileName}`)) {
        considerAll();
      }
    }), // it may lie outside what is watched
    vscode.workspace.onDidOpenTextDocument(document => void consider(document)),
    vscode.workspace.onDidCloseTextDocument(document => {
      standings.delete(document);
      if (!vscode.workspace.textDocuments.includes(document)) {
        byHand.delete(document.uri.toString());
      } // else only its language changes
    }),
    vscode.window.onDidChangeActiveTextEditor(showContext),
    new vscode.Disposable(() => {
      standings.clear();
    }),
  );
}

/** Decides again for every open document. */
export function considerAll(): void {
  for (const document of vscode.workspace.textDocuments) {
    void consider(document);
  }
}

const tellOf = projectProblems();
const isAlways = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'fic' && (uri.scheme === 'file' || uri.scheme === 'untitled');

async function consider(document: vscode.TextDocument): Promise<void> {
  if (!languages.some(language => language === document.languageId)) {
    return;
  }
  const { languageId } = document;
  if (isAlways(document)) {
    settle(document, { manuscript: true, project: standings.get(document)?.project });
  }
  const turn = (turns.get(document) ?? 0) + 1;
  turns.set(document, turn);
  const next = await standing(document);
  if (document.isClosed || document.languageId !== languageId || turns.get(document) !== turn) {
    return;
  } // its next opening decides, or the question after this one
  settle(document, next);
}

async function standing(document: vscode.TextDocument): Promise<Standing> {
  const { uri } = document;
  if (uri.scheme !== 'file') {
    return { manuscript: isAlways(document) || byHand.has(uri.toString()) };
  }
  const folder = vscode.Uri.joinPath(uri, '..');
  if (!(await mayHaveProject(folder))) {
    return { manuscript: isAlways(document) };
  }
  try {
    const { standing, project } = await decide(uri);
    if (project !== undefined) {
      tellOf(project);
    }
    return { manuscript: isAlways(document) || standing === 'manuscript', project };
  } catch {
    return { ...(standings.get(document) ?? { manuscript: isAlways(document) }), undecided: true };
  }
}

/** Batches questions asked at the same time into one request. */
function together<T, R>(ask: (all: readonly T[]) => Promise<readonly R[]>): (one: T) => Promise<R> {
  let waiting: T[] = [];
  let answers: Promise<readonly R[]> | undefined;
  return async one => {
    const at = waiting.push(one) - 1;
    answers ??= new Promise<void>(resolve => {
      setTimeout(resolve);
    }).then(() => {
      const all = waiting;
      waiting = [];
      answers = undefined;
      return ask(all);
    });
    return (await answers)[at]!;
  };
}

function settle(document: vscode.TextDocument, next: Standing): void {
  const before = standings.get(document);
  standings.set(document, next);
  if (before !== undefined && summary(before) === summary(next)) {
    return;
  }
  showContext();
  changed.fire(document);
}

const summary = ({ manuscript, undecided, project }: Standing): string =>
  JSON.stringify([manuscript, undecided, project?.file.toString(), project?.problem]);

/** Sets the context key for commands, keys and menus: whether the active editor shows a manuscript. */
function showContext(): void {
  const editor = vscode.window.activeTextEditor;
  void vscode.commands.executeCommand(
    'setContext',
    'ficwright.manuscript',
    editor !== undefined && isManuscript(editor.document),
  );
}
