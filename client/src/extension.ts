import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { moveChoices } from './moveChoices.js';
import { colorCommands, speakerColors } from './colors.js';
import { hoverLinks, linkedCommands } from './hoverLinks.js';
import { ignoreCommands, ignoredKeys } from './ignored.js';
import { languageStatus, type LanguageStatus } from './languageStatus.js';
import { manuscriptFolderCommands } from './manuscriptFolder.js';
import { followManuscripts, isManuscript, standingOf, type Standing } from './manuscripts.js';
import { refreshOutline } from './refreshOutline.js';
import { cursorNews, presetBar } from './presetBar.js';
import { projectCommands } from './projectChanges.js';
import { projectFolders } from './projectFolderContext.js';
import { restartCommand } from './restart.js';
import { ruleLink, rulePages } from './rulePage.js';
import { sceneCommands } from './scenes.js';
import { sceneStartCommands, sceneStarts } from './sceneStarts.js';
import { offerSemanticHighlighting } from './semanticOffer.js';
import { alwaysServed, serveManuscripts } from './serving.js';
import { speakerCommands, speakerOverrides } from './speakers.js';
import { statusBar } from './statusBar.js';
import { storyQuestion } from './storyQuestion.js';
import { walkthroughCommands } from './walkthrough.js';

/**
 * API for tests: the language client, the documents that are manuscripts, and the texts of the status bar items (empty
 * while hidden).
 */
export interface Api {
  readonly client: LanguageClient;
  readonly isManuscript: (document: vscode.TextDocument) => boolean;
  readonly standingOf: (document: vscode.TextDocument) => Standing | undefined;
  readonly languageStatus: LanguageStatus['item'];
  /** How often the author was asked whether a text is a manuscript. */
  readonly questions: () => number;
  readonly statusBarText: () => string;
  readonly presetText: () => string;
  readonly presetTooltip: () => string;
}

/**
 * Called by VS Code. The server starts with the first manuscript, so plain text and Markdown alone start no process.
 */
export function activate(context: vscode.ExtensionContext): Api {
  const module = context.asAbsolutePath('dist/server.cjs');
  const client = new LanguageClient(
    'ficwright',
    'Ficwright',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: alwaysServed,
      markdown: { isTrusted: { enabledCommands: linkedCommands } },
      initializationOptions: () => ({
        ignored: ignoredKeys(context.workspaceState),
        marks: speakerOverrides(context.workspaceState),
        sceneStarts: sceneStarts(context.workspaceState),
        colors: speakerColors(context.workspaceState),
        restricted: !vscode.workspace.isTrusted,
        tellWhenRead: true,
        commandLinks: true,
        ruleLink,
        texts: vscode.l10n.bundle,
      }),
    },
  );
  const bar = statusBar(client);
  const presets = presetBar();
  const serving = serveManuscripts(client);
  const status = languageStatus(client);
  const question = storyQuestion(client, context.workspaceState);
  context.subscriptions.push(
    client,
    bar,
    sceneCommands(client),
    ignoreCommands(client, context.workspaceState),
    manuscriptFolderCommands(client),
    projectFolders(),
    speakerCommands(client, context.workspaceState),
    sceneStartCommands(client, context.workspaceState),
    colorCommands(client, context.workspaceState),
    projectCommands(client),
    hoverLinks(client),
    offerSemanticHighlighting(context.globalState),
    refreshOutline(client, serving, bar),
    presets,
    cursorNews(client),
    rulePages(context.extensionUri),
    serving,
    followManuscripts(client),
    status,
    question,
    restartCommand(client),
    moveChoices(client, context.workspaceState),
    walkthroughCommands(client, context),
  );
  return {
    client,
    isManuscript,
    standingOf,
    languageStatus: () => status.item(),
    questions: () => question.asked(),
    statusBarText: () => bar.text(),
    presetText: () => presets.text(),
    presetTooltip: () => presets.tooltip(),
  };
}
