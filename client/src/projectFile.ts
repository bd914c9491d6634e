import * as vscode from 'vscode';
import { readProjectFile } from './projectFileText.js';

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
  for (const folder of foldersAbove(document.uri)) {
    const file = vscode.Uri.joinPath(folder, fileName);
    const text = await read(file);
    if (text === undefined) { continue; }
    const { globs, problem } = readProjectFile(text);
    if (problem !== undefined && !told.has(`${file.toString()}\n${text}`)) {
      told.add(`${file.toString()}\n${text}`);
      void tell(file, problem);
    }
    return globs.some(glob => vscode.languages.match({ scheme: 'file', pattern: new vscode.RelativePattern(folder, glob) }, document) > 0);
  }
  return false;
}

/** From the file's own folder up to the workspace's; outside of a workspace its own folder alone. */
function foldersAbove(uri: vscode.Uri): vscode.Uri[] {
  const top = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  const folders = [vscode.Uri.joinPath(uri, '..')];
  for (let at = folders[0]; at !== undefined && top !== undefined && at.path !== top && at.path.startsWith(`${top}/`);) {
    at = vscode.Uri.joinPath(at, '..');
    folders.push(at);
  }
  return folders;
}

async function read(file: vscode.Uri): Promise<string | undefined> {
  try { return new TextDecoder().decode(await vscode.workspace.fs.readFile(file)); } catch { return undefined; }
}

async function tell(file: vscode.Uri, problem: string): Promise<void> {
  const open = 'Open It';
  const answer = await vscode.window.showWarningMessage(`${vscode.workspace.asRelativePath(file)}: ${problem} Until that is mended, all .txt and .md files beside and below it are manuscripts.`, open);
  if (answer === open) { await vscode.window.showTextDocument(file); }
}
