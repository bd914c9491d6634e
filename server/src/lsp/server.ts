import { pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  type ClientCapabilities,
  type Connection,
  type DidChangeConfigurationParams,
  type InitializeParams,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { documentModel, type Document } from './documents.js';
import type { Showing } from '../features/diagnostics.js';
import { looksLikeStory } from '../features/looksLikeStory.js';
import { MARKDOWN, PLAIN, type MarkupStyle } from '../features/markupStyle.js';
import { intern, weakMemo } from '../manuscript/memo.js';
import type { RuleOptions } from '../rules/engine/options.js';
import { authorSettings } from './authorSettings.js';
import { binder, describeError } from './binding.js';
import { colors } from './colors.js';
import { castService } from './castService.js';
import { cursors } from './cursor.js';
import { pullDiagnostics, pushDiagnostics, type DiagnosticSources } from './diagnose.js';
import { capabilitiesFor, isSet, keysIn, rulePageIn, localizedTexts } from './initialize.js';
import { castOfProject } from './castOfProject.js';
import { bindFeatures, type FeatureSources as Features } from './features.js';
import type { Later } from './later.js';
import { CHOICES_FILE } from '../project/choices.js';
import { PROJECT_FILE } from '../project/manuscripts.js';
import { choicesFiles } from '../project/onDisk/choicesFiles.js';
import { NO_PROJECT } from '../project/readProject.js';
import { projects, type ProjectSources } from '../project/onDisk/projects.js';
import { projectDiagnostics, SOURCE } from '../project/diagnostics.js';
import { bindChoices, choicesService } from './choices.js';
import { faultTeller } from './projectFaults.js';
import { bindProjectRequests } from './projectRequests.js';
import { outlines } from './outlines.js';
import { refresher } from './refreshing.js';
import { snapshots } from './snapshots.js';
import { tokenAnswers } from './tokenAnswers.js';
import { workspace } from './workspace.js';
import { levelsOf, SECTION, settingsStore, type Settings } from './settings.js';
import { VISIBLE_PATIENCE_MS } from './limits.js';

/**
 * Serves one editor over the connection until it closes. All that is known of a session is in here. `later`: another
 * clock than the process's. `onShutdown` hears of the editor's goodbye.
 */
export function serve(connection: Connection, later?: Later, onShutdown: () => void = () => undefined): void {
  const documents = new TextDocuments(documentModel);
  const documentOf = (uri: string): Document | undefined => documents.get(uri);
  const log = (error: unknown): void => connection.console.error(describeError(error));
  let client: ClientCapabilities = {};
  let ignored: ReadonlySet<string> = new Set();
  let pushed: unknown;
  let tellsWhenRead = false;
  let followsLinks = false;
  let rulePage = '';
  let keepsColors = false;
  /** Whether colors may be written into projects: not where the editor does not trust a folder. */
  let keepsInProjects = true;

  const settings = settingsStore(uri =>
    client.workspace?.configuration
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION })
      : Promise.resolve(pushed),
  );
  const optionsOf = async (uri: string): Promise<RuleOptions> => {
    const found = await project.nearest(uri);
    const known = found?.project ?? NO_PROJECT;
    const all = ignoredBy(ignored, await choices.ignoredFor(found));
    return join(levelsOf(await settings.of(uri), known), all, known.names);
  };

  const knowsVersions = (): boolean => client.workspace?.workspaceEdit?.documentChanges === true;
  const asksAboutChanges = (): boolean =>
    knowsVersions() && client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  const markup = (): MarkupStyle =>
    client.textDocument?.hover?.contentFormat?.includes('markdown') ? MARKDOWN : PLAIN;
  const told = faultTeller(connection, log);
  const onRead: ProjectSources['onRead'] = (file, text, read) => {
    const uri = pathToFileURL(file).href;
    settings
      .of(uri)
      .then(set =>
        connection.sendDiagnostics({ uri, diagnostics: projectDiagnostics(text, read, levelsOf(set, read.project)) }),
      )
      .catch(log);
  };
  const folders = workspace();
  const project = projects({ tell: told.ofProject, onRead, borders: () => ({ workspace: folders.folders() }) });
  const files = choicesFiles(told.ofChoices);
  const choices = choicesService(project, files, () => choicesChanged());
  const { authorSettingsOf, mark } = authorSettings(project.nearest, choices.overridesFor);
  const { of: outlineOf, decide } = outlines(project.nearest, choices.sceneWordsFor);
  const colorsOf = colors({
    projectOf: async uri => (await project.fileFor(uri)) ?? uri.slice(0, Math.max(0, uri.lastIndexOf('/'))),
    writtenIn: async of => (keepsInProjects ? choices.colorsIn(of) : null),
    write: choices.keepColors,
    ...(later && { later }),
    onChange: (of, given) =>
      void (keepsColors && connection.sendNotification('ficwright/colors', { project: of, colors: given }).catch(log)),
  });
  const casts = castService({
    authorSettingsOf,
    outlineOf,
    settingsOf: settings.of,
    colors: colorsOf,
    onRead: () => refreshAll(),
    onError: log,
  });
  const castFor: Features['castFor'] = (document, token) =>
    castOfProject(
      document,
      { project, opened: () => documents.all(), authorSettingsOf, outlineOf, castService: casts, colors: colorsOf },
      token,
    );
  const tokens = tokenAnswers();
  const cursor = cursors(uri => shownLater(uri), later);
  const made = snapshots(casts, outlineOf, optionsOf);
  const brief: DiagnosticSources['snapshotOf'] = document => made.known(document, VISIBLE_PATIENCE_MS);
  /** In an editor that cannot be told later what was held back, nothing is. */
  const quieted: DiagnosticSources['quieted'] = (document, findings) =>
    !pulls() || refreshes() ? cursor.quieted(document, findings) : findings;
  const showing = weakMemo(({ hintsAs }: Settings): Showing => Object.freeze({ rulePage, hintsAs }));
  const showingOf = async (uri: string): Promise<Showing> => showing(await settings.of(uri));
  const pull = pullDiagnostics(connection, { documentOf, snapshotOf: brief, quieted, showingOf });
  const push = pushDiagnostics(connection, { documentOf, snapshotOf: brief, quieted, showingOf });
  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;
  const refreshes = (): boolean => client.workspace?.diagnostics?.refreshSupport === true;

  /** What is shown may have changed though no text did. */
  const refresh = (): void => {
    if (!pulls()) documents.all().forEach(({ uri }) => push.soon(uri));
    else if (refreshes()) connection.languages.diagnostics.refresh().catch(log);
  };
  /** What was held back in a document is to be shown. */
  const shownLater = (uri: string): void => (pulls() ? refresh() : push.soon(uri));
  const refreshWork = refresher(connection, {
    client: () => client,
    hearsOfOutline: () => tellsWhenRead,
    onError: log,
  });
  /** Scenes and speakers may have changed: a long work is read to its end, or its author decided something. */
  const refreshAll = (): void => {
    refresh();
    refreshWork();
  };

  /** A project's file may say something else, or another one may hold. */
  const projectsChanged = (): void => {
    project.forget();
    colorsOf.projectsChanged();
    refreshAll();
  };

  /** Looks at project files anew; what is shown changes only where one of them says something else. */
  const lookAtProjects = async (): Promise<void> => {
    const saidOf = (): Promise<unknown[]> => Promise.all(documents.all().map(({ uri }) => project.of(uri)));
    const before = await saidOf();
    project.forget();
    const now = await saidOf();
    if (now.some((said, at) => said !== before[at])) projectsChanged();
  };

  /** What was decided in an editor may be something else. */
  const choicesChanged = (): void => {
    choices.forget();
    refreshAll();
  };

  const setMarks = (sent: unknown): void => {
    mark(sent);
    refreshAll();
  };

  connection.onInitialize((params: InitializeParams) => {
    const initializationOptions: unknown = params.initializationOptions;
    client = params.capabilities;
    const texts = localizedTexts(initializationOptions);
    if (texts !== undefined) l10n.config({ contents: texts });
    folders.initialize(params);
    ignored = new Set(keysIn(initializationOptions));
    mark(initializationOptions);
    decide(initializationOptions);
    colorsOf.recall(initializationOptions);
    keepsColors =
      typeof initializationOptions === 'object' && initializationOptions !== null && 'colors' in initializationOptions;
    keepsInProjects = !isSet(initializationOptions, 'restricted');
    tellsWhenRead = isSet(initializationOptions, 'tellWhenRead');
    followsLinks = isSet(initializationOptions, 'commandLinks');
    rulePage = rulePageIn(initializationOptions);
    return { capabilities: capabilitiesFor(pulls()), serverInfo: { name: SOURCE } };
  });
  connection.onInitialized(() => {
    folders.follow(connection, projectsChanged);
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(log);
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [PROJECT_FILE, CHOICES_FILE].map(name => ({ globPattern: `**/${name}` })),
        })
        .catch(log);
  });
  connection.onDidChangeConfiguration(({ settings: sent }: DidChangeConfigurationParams) => {
    pushed = (sent as Record<string, unknown> | null | undefined)?.[SECTION];
    settings
      .renew()
      .then(changed => void (changed && refreshAll()))
      .catch(log);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    choices.forget();
    projectsChanged();
    // Read at once: no chapter need be open for what is told in the file itself.
    for (const { uri, type } of changes)
      (type === FileChangeType.Deleted
        ? connection.sendDiagnostics({ uri, diagnostics: [] })
        : choices.readFor(uri)
      ).catch(log);
  });
  // About a text that is not open here: whether it is worth asking its author to have it read.
  connection.onRequest(
    'ficwright/looksLikeStory',
    ({ text }: { readonly text: unknown }) => typeof text === 'string' && looksLikeStory(text),
  );
  connection.onNotification('ficwright/trusted', () => void (keepsInProjects = true));
  connection.onShutdown(async () => {
    onShutdown();
    await colorsOf.flush();
  });
  connection.onNotification('ficwright/marks', setMarks);
  connection.onNotification('ficwright/sceneStarts', (sent: unknown) => {
    decide(sent);
    refreshAll();
  });
  connection.onNotification(
    'ficwright/cursor',
    ({ textDocument, line }: { readonly textDocument: TextDocumentIdentifier; readonly line: number }) => {
      const document = documentOf(textDocument.uri);
      if (document !== undefined && cursor.moved(document, line)) shownLater(document.uri);
    },
  );
  connection.onNotification('ficwright/ignored', (...params: unknown[]) => {
    ignored = new Set(keysIn(params));
    refresh();
  });

  documents.onDidChangeContent(({ document }) => {
    cursor.typed(document);
    if (!pulls()) push.soon(document.uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    tokens.forget(uri);
    casts.forget(uri);
    colorsOf.forget(uri);
    pull.forget(uri);
    cursor.forget(uri);
    if (!pulls()) push.forget(uri);
  });

  bindProjectRequests(connection, project, lookAtProjects);
  bindChoices(connection, project, files, choicesChanged);
  bindFeatures(binder(connection, documentOf), {
    tokens,
    snapshots: made,
    outlineOf,
    settingsOf: settings.of,
    projectFileOf: project.fileFor,
    asksAboutChanges,
    knowsVersions,
    markup,
    followsLinks: () => followsLinks,
    setMarks,
    keep: choices.keep,
    castFor,
  });
  documents.listen(connection);
  connection.listen();
}

/** What is ignored by the editor's account and by the project's. */
const ignoredBy = intern((editor: ReadonlySet<string>, project: ReadonlyMap<string, string>): ReadonlySet<string> =>
  project.size === 0 ? editor : new Set([...editor, ...project.keys()]),
);

/** One value for the same levels, keys and names: what is remembered under it stays true. */
const join = intern(
  (levels: RuleOptions['levels'], ignored: RuleOptions['ignored'], names: RuleOptions['names']): RuleOptions =>
    Object.freeze({ levels, ignored, names }),
);
