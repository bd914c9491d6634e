import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { manuscriptEditor } from './manuscriptEditor.js';
import { isManuscript, onDidChangeManuscript } from './manuscripts.js';
import { askManuscripts } from './project.js';

/** Milliseconds within which an opened chapter must be recognised as one. */
const patienceMs = 5000;

/**
 * The command that opens the walkthrough, and the one behind its buttons, which shows a chapter beside the walkthrough
 * and runs the button's action there.
 */
export function walkthroughCommands(client: LanguageClient, { extension }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ficwright.openWalkthrough', async () => {
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#firstHour`, false);
      await tick();
    }),
    vscode.commands.registerCommand('ficwright.tryOut', async (command: unknown) => {
      if (manuscriptEditor() === undefined) {
        await showChapter(client, extension.extensionUri);
      }
      if (typeof command === 'string') {
        await vscode.commands.executeCommand(command);
      }
    }),
  );
}

/**
 * Marks steps that are already done before the walkthrough opens. VS Code marks a step when its context key becomes
 * true, not when the key is true from the start.
 */
async function tick(): Promise<void> {
  const isOpen = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await vscode.commands.executeCommand('setContext', 'ficwright.done.folder', isOpen);
  await vscode.commands.executeCommand(
    'setContext',
    'ficwright.done.treat',
    isOpen && vscode.workspace.textDocuments.some(isManuscript),
  );
}

/** Shows a chapter of the author's, else an unsaved copy of the sample. */
async function showChapter(client: LanguageClient, extension: vscode.Uri): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find(({ document }) => isManuscript(document));
  const document =
    visible?.document ??
    vscode.workspace.textDocuments.find(isManuscript) ??
    (await ownChapter(client)) ??
    (await sample(extension));
  await vscode.window.showTextDocument(document, visible?.viewColumn ?? vscode.ViewColumn.Beside);
  await untilManuscript(document);
}

/** The first chapter of a project in the workspace, opened. */
async function ownChapter(client: LanguageClient): Promise<vscode.TextDocument | undefined> {
  for (const file of (await vscode.workspace.findFiles('**/ficwright.json', '**/node_modules/**', 20)).sort(byPath)) {
    const folder = vscode.Uri.joinPath(file, '..');
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, '**/*.{txt,md,TXT,MD}'),
      '**/node_modules/**',
      500,
    );
    const texts = found.sort(byPath);
    const answers = await askManuscripts(client, texts);
    const chapter = texts.find((_, at) => answers[at]?.standing === 'manuscript');
    if (chapter !== undefined) {
      return vscode.workspace.openTextDocument(chapter);
    }
  }
  return undefined;
}

const byPath = (one: vscode.Uri, other: vscode.Uri): number =>
  new Intl.Collator('en', { numeric: true }).compare(one.path, other.path);

async function sample(extension: vscode.Uri): Promise<vscode.TextDocument> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', 'harbour-lights.txt'));
  return vscode.workspace.openTextDocument({ language: 'fic', content: new TextDecoder().decode(bytes) });
}

function untilManuscript(document: vscode.TextDocument): Promise<void> {
  return new Promise(done => {
    const end = () => {
      listener.dispose();
      clearTimeout(timer);
      done();
    };
    const listener = onDidChangeManuscript(() => {
      if (isManuscript(document)) {
        end();
      }
    });
    const timer = setTimeout(end, patienceMs);
    if (isManuscript(document)) {
      end();
    }
  });
}
