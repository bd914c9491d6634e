import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { ignoreCommands, ignoredKeys } from './ignored.js';
import { manuscriptFolderCommands } from './manuscriptFolder.js';
import { outlineAgain } from './outlineAgain.js';
import { cursorNews, presetBar } from './presetBar.js';
import { projectCommands } from './projectChanges.js';
import { projectFiles } from './projectFile.js';
import { ruleLink, rulePages } from './rulePage.js';
import { sceneCommands } from './scenes.js';
import { speakerCommands, speakerMarks } from './speakers.js';
import { statusBar } from './statusBar.js';

/** What the extension hands out, for tests: its language client, and the texts of its status bar items (empty while those are hidden). */
export interface Api { readonly client: LanguageClient; readonly statusBarText: () => string; readonly presetText: () => string }

/** Called by VS Code. The server starts with the first manuscript: plain text and Markdown alone cost no process. */
export function activate(context: vscode.ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client = new LanguageClient('ficwright', 'Ficwright', {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  }, {
    documentSelector: ['file', 'untitled'].map(scheme => ({ scheme, language: 'fic' })),
    initializationOptions: () => ({ ignored: ignoredKeys(context.workspaceState), marks: speakerMarks(context.workspaceState), tellWhenRead: true, ruleLink, texts: vscode.l10n.bundle }),
  });
  const startFor = ({ languageId }: vscode.TextDocument) => {
    // Only then: while it is starting, or starting again after a crash, it does so by itself.
    if (languageId === 'fic' && client.state === State.Stopped) { client.start().catch((error: unknown) => { client.error('The server could not be started.', error); }); }
  };
  const bar = statusBar(client);
  const presets = presetBar();
  context.subscriptions.push(
    client, bar, sceneCommands(client), ignoreCommands(client, context.workspaceState), manuscriptFolderCommands(), projectFiles(),
    speakerCommands(client, context.workspaceState), projectCommands(client), outlineAgain(client),
    presets, cursorNews(client), rulePages(context.extensionUri),
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.commands.registerCommand('ficwright.restartServer', () => client.isRunning() ? client.restart() : client.start()),
  );
  vscode.workspace.textDocuments.forEach(startFor);
  return { client, statusBarText: () => bar.text(), presetText: () => presets.text() };
}
