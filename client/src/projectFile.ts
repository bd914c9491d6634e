import * as path from 'node:path';
import * as vscode from 'vscode';
import { forNotification } from './escape.js';
import { foldersUpwards } from './projectFolders.js';
import { readProjectFile, unreadProjectFile } from './projectFileText.js';
import { readSmall } from './readSmall.js';

const fileName = 'ficwright.json';
const ownLanguage: Readonly<Record<string, string>> = { '.txt': 'plaintext', '.md': 'markdown' };

/**
 * Makes the `.txt` and `.md` files beside and below a `ficwright.json` manuscripts, and ordinary files again when it goes. The nearest one
 * above a file decides. A language that the author chose by hand is left alone; a broken `ficwright.json` counts as an empty one, and is told about once.
 */
export function projectFiles(): vscode.Disposable {
  const made = new Set<string>(); // the documents whose language was set here
  const told = new Set<string>();
  const consider = async (document: vscode.TextDocument): Promise<void> => {
    const key = document.uri.toString();
    if (document.uri.scheme !== 'file') { return; }
    const own = ownLanguage[/\.(txt|md)$/i.exec(document.uri.path)?.[0].toLowerCase() ?? ''];
    if (document.languageId === own && !made.has(key) && await isManuscript(document, told)) {
      made.add(key);
      await vscode.languages.setTextDocumentLanguage(document, 'fic');
    } else if (document.languageId === 'fic' && own !== undefined && made.has(key) && !await isManuscript(document, told)) {
      made.delete(key);
      await vscode.languages.setTextDocumentLanguage(document, own);
    }
  };
  const considerAll = () => { vscode.workspace.textDocuments.forEach(document => void consider(document)); };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${fileName}`);
  considerAll();
  return vscode.Disposable.from(
    watcher, watcher.onDidCreate(considerAll), watcher.onDidChange(considerAll), watcher.onDidDelete(considerAll),
    vscode.workspace.onDidOpenTextDocument(document => void consider(document)),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (!change.affectsConfiguration('files.associations')) { return; }
      made.clear(); // VS Code then gives every open file the language of its name again, also those set here
      considerAll();
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      // A change of language also closes a document, and opens it again: then it is still among the open ones.
      if (!vscode.workspace.textDocuments.includes(document)) { made.delete(document.uri.toString()); }
    }),
  );
}

async function isManuscript(document: vscode.TextDocument, told: Set<string>): Promise<boolean> {
  const workspace = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath);
  for (const folder of await foldersUpwards(path.dirname(document.uri.fsPath), workspace)) {
    const file = path.join(folder, fileName);
    const read = await readSmall(file);
    if (read === undefined) { continue; }
    const { globs, problem } = 'refused' in read ? unreadProjectFile(read.refused) : readProjectFile(read.text);
    const state = `${file}\n${problem ?? ''}`;
    if (problem !== undefined && !told.has(state)) {
      told.add(state);
      void tell(vscode.Uri.file(file), problem, 'text' in read);
    }
    const matches = (glob: string): boolean => vscode.languages.match({ scheme: 'file', pattern: new vscode.RelativePattern(vscode.Uri.file(folder), glob) }, document) > 0;
    const [out, into] = [globs.filter(glob => glob.startsWith('!')), globs.filter(glob => !glob.startsWith('!'))];
    return into.some(matches) && !out.some(glob => matches(glob.slice(1)));
  }
  return false;
}

async function tell(file: vscode.Uri, problem: string, canOpen: boolean): Promise<void> {
  const open = 'Open It';
  const message = forNotification(`${vscode.workspace.asRelativePath(file)}: ${problem} Until that is fixed, all .txt and .md files beside and below it are manuscripts.`);
  const answer = await vscode.window.showWarningMessage(message, ...(canOpen ? [open] : []));
  if (answer === open) { await vscode.window.showTextDocument(file); }
}
