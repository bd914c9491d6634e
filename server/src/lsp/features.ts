import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type HoverParams,
  type InlayHintParams,
  type Position,
  type ReferenceParams,
  type RenameParams,
  type SelectionRangeParams,
  type SemanticTokensDeltaParams,
  type SemanticTokensRangeParams,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Document } from './documents.js';
import { codeActions } from '../features/codeActions/codeActions.js';
import { forPlain } from '../features/escape.js';
import type { MarkupStyle } from '../features/markupStyle.js';
import { counts } from '../features/counts.js';
import type { CountsQuery } from '../protocol/messages.js';
import { definition } from '../features/definition.js';
import { FIX_ALL_KIND, fixWarnings } from '../features/codeActions/fixAll.js';
import { foldingRanges } from '../features/foldingRange.js';
import { documentHighlights } from '../features/documentHighlight.js';
import { hover } from '../features/hover/hover.js';
import { inlayHints } from '../features/inlayHint.js';
import { linksFor } from '../features/links.js';
import { nextLine } from '../features/nextLine.js';
import { personAt } from '../features/occurrences.js';
import { references } from '../features/references.js';
import { changedProject, type CastEntry } from '../project/changedProject.js';
import { prepareRename, rename } from '../features/rename/rename.js';
import { scenes } from '../features/scenes.js';
import { selectionRanges } from '../features/selectionRange.js';
import { SCENE_KIND, sceneActions } from '../features/codeActions/sceneActions.js';
import { setSpeaker, SET_SPEAKER_KIND } from '../features/codeActions/setSpeaker.js';
import { documentSymbols } from '../features/documentSymbol.js';
import { linesTaught } from '../features/taught.js';
import { rangeTokens } from '../features/tokens/semanticTokens.js';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Settings } from './settings.js';
import type { Bind } from './binding.js';
import type { Snapshots } from './snapshots.js';
import { refusedChange } from '../project/refusedChange.js';
import { objectOf } from '../project/values.js';
import { sentChange } from './sentChange.js';
import type { ChoicesService, Kept } from './choices.js';
import type { Outlines } from './outlines.js';
import type { TokenAnswers } from './tokenAnswers.js';
import { precomputeCounts, precomputeScenes, precomputeSpeakers, precomputeTokens } from './precompute.js';
import { WrittenSymbols } from './jsonWriter.js';
import { VISIBLE_PATIENCE_MS } from './limits.js';

/** What handlers need besides the document. */
export interface FeatureSources {
  readonly tokens: TokenAnswers;
  readonly snapshots: Snapshots;
  /** The outline of a document: for what needs no cast, and so never waits for it. */
  readonly outlineOf: Outlines['of'];
  readonly settingsOf: (uri: string) => Promise<Settings>;
  /** The `ficwright.json` that holds for a document. */
  readonly projectFileOf: (uri: string) => Promise<string | null>;
  /** Whether the editor can ask for confirmation of single changes in an edit. */
  readonly asksAboutChanges: () => boolean;
  /** Whether the editor supports edits for a version of a document. */
  readonly knowsVersions: () => boolean;
  /** The markup of hovers. */
  readonly markup: () => MarkupStyle;
  /** The cast of a document's project. */
  readonly castFor: (document: Document, token: CancellationToken) => Promise<CastEntry[]>;
  /** Takes in all that the author set by hand, and has everything shown anew that hangs on it. */
  readonly setMarks: (sent: unknown) => void;
  /** Writes what was decided in a document into its project. */
  readonly keep: ChoicesService['keep'];
  /** Whether the editor has our own commands, and follows links to them. */
  readonly followsLinks: () => boolean;
}

/** A request about one document, by its identifier. */
interface About {
  readonly textDocument: TextDocumentIdentifier;
}

/** Binds each request to its function. */
export function bindFeatures(on: Bind, sources: FeatureSources): void {
  const {
    tokens,
    snapshots,
    outlineOf,
    settingsOf,
    projectFileOf,
    knowsVersions,
    markup,
    followsLinks,
    setMarks,
    keep,
    castFor,
  } = sources;
  on('textDocument/documentSymbol', async (document, _: About, token) => {
    const snapshot = await snapshots.known(document);
    await precomputeScenes(snapshot, token);
    const { probableScenes } = await settingsOf(document.uri);
    return new WrittenSymbols(documentSymbols(snapshot, probableScenes));
  });
  on('textDocument/foldingRange', async document => foldingRanges(await outlineOf(document)));
  on('textDocument/selectionRange', async (document, { positions }: SelectionRangeParams) =>
    selectionRanges(document.manuscript, await outlineOf(document), positions),
  );
  on('textDocument/hover', async (document, { position }: HoverParams, token) => {
    const snapshot = await snapshots.whole(document, token);
    // Of a person all lines are counted; everything else asks about its scene alone.
    if (personAt(snapshot, position) !== null) await precomputeSpeakers(snapshot, token);
    return hover(snapshot, position, {
      markup: markup(),
      links: followsLinks() ? linksFor(document.uri, markup()) : null,
    });
  });
  on(
    'ficwright/nextLine',
    async (document, { position, name }: TextDocumentPositionParams & { readonly name: string }, token) => {
      const snapshot = await snapshots.whole(document, token);
      await precomputeSpeakers(snapshot, token);
      return nextLine(snapshot, position, name);
    },
  );
  on('textDocument/inlayHint', async (document, { range }: InlayHintParams, token) => {
    const { speakerHints } = await settingsOf(document.uri);
    return speakerHints === 'off'
      ? []
      : inlayHints(await snapshots.whole(document, token), range, speakerHints, markup());
  });
  on(
    'textDocument/codeAction',
    async (document, { range, context }: CodeActionParams, token): Promise<CodeAction[]> => {
      const wanted = (kind: string): boolean =>
        context.only === undefined || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
      const asked = (kind: string): boolean =>
        context.only?.some(only => kind === only || kind.startsWith(`${only}.`)) ?? false;
      const offered = [
        // Read to its end, for all of the file: only when it is asked for, as at a save.
        ...(asked(FIX_ALL_KIND) ? fixWarnings(await snapshots.known(document)) : []),
        ...(wanted(CodeActionKind.QuickFix)
          ? codeActions(await snapshots.known(document, VISIBLE_PATIENCE_MS), range)
          : []),
        // Asked for by the author alone: else a light bulb would stand beside every line of dialogue.
        ...(wanted(SET_SPEAKER_KIND) && context.triggerKind !== CodeActionTriggerKind.Automatic
          ? setSpeaker(await snapshots.whole(document, token), range.start)
          : []),
        ...(wanted(SCENE_KIND)
          ? sceneActions(await snapshots.known(document, VISIBLE_PATIENCE_MS), range.start, {
              decides: followsLinks(),
              asked: context.triggerKind !== CodeActionTriggerKind.Automatic,
            })
          : []),
      ];
      return offered.map(action => ({
        ...(knowsVersions() ? versionedAction(action, document) : action),
        title: forPlain(action.title),
      }));
    },
  );
  bindPersons(on, sources);
  on('textDocument/semanticTokens/full', async (document, _: About, token) => {
    const { snapshot, theme } = await snapshots.themed(document);
    await precomputeTokens(snapshot, theme, token);
    return tokens.full(snapshot, theme.palette);
  });
  on(
    'textDocument/semanticTokens/full/delta',
    async (document, { previousResultId }: SemanticTokensDeltaParams, token) => {
      const { snapshot, theme } = await snapshots.themed(document);
      await precomputeTokens(snapshot, theme, token);
      return tokens.delta(snapshot, theme.palette, previousResultId);
    },
  );
  on('textDocument/semanticTokens/range', async (document, { range }: SemanticTokensRangeParams) => {
    const { snapshot, theme } = await snapshots.themed(document, VISIBLE_PATIENCE_MS);
    return { data: rangeTokens(snapshot, range, theme.palette) };
  });
  on('ficwright/counts', async (document, query: About & CountsQuery, token) => {
    const outline = await outlineOf(document);
    await precomputeCounts(outline, token);
    return counts(document.manuscript, outline, query);
  });
  on('ficwright/projectFile', ({ uri }) => projectFileOf(uri));
  on(
    'ficwright/projectText',
    async (
      document,
      { text: sentText, change: sent }: About & { readonly text: unknown; readonly change: unknown },
      token,
    ) => {
      const text = typeof sentText === 'string' ? sentText : null;
      const change = sentChange(sent);
      if (change === null) return null;
      return (
        refusedChange(text, change.kind === 'found' ? 'cast' : change.kind) ??
        changedProject(text, change.kind === 'found' ? { kind: 'cast', cast: await castFor(document, token) } : change)
      );
    },
  );
  /** Does something that sets a speaker; gives how many other lines have another one now. */
  const taughtBy = async (
    document: Document,
    token: CancellationToken,
    set: () => unknown,
  ): Promise<{ readonly changed: number }> => {
    const read = async (): Promise<Snapshot> => {
      const snapshot = await snapshots.whole(document, token);
      await precomputeSpeakers(snapshot, token);
      return snapshot;
    };
    const before = await read();
    await set();
    return { changed: linesTaught(before, await read()) };
  };
  on('ficwright/setMarks', (document, { marks }: About & { readonly marks: unknown }, token) =>
    taughtBy(document, token, () => setMarks({ marks })),
  );
  on('ficwright/keep', async (document, { change }: About & { readonly change: unknown }, token) => {
    if (objectOf(change)?.speakerOverrides === undefined) return { ...(await keep(document.uri, change)), changed: 0 };
    let kept: Kept | undefined;
    const taught = await taughtBy(document, token, async () => (kept = await keep(document.uri, change)));
    return { ...kept!, ...taught };
  });
  on('ficwright/scenes', async (document, _: About, token) => {
    const snapshot = await snapshots.known(document);
    await precomputeScenes(snapshot, token);
    const { probableScenes } = await settingsOf(document.uri);
    return scenes(snapshot, probableScenes);
  });
}

/** Requests about the person whose name stands at a place. */
function bindPersons(on: Bind, { snapshots, asksAboutChanges, knowsVersions }: FeatureSources): void {
  /** A snapshot of which every line is read, where a person stands at the place; null elsewhere, for nothing. */
  const around = async (document: Document, position: Position, token: CancellationToken): Promise<Snapshot | null> => {
    const snapshot = await snapshots.whole(document, token);
    if (personAt(snapshot, position) === null) return null;
    await precomputeSpeakers(snapshot, token);
    return snapshot;
  };
  on('textDocument/documentHighlight', async (document, { position }: TextDocumentPositionParams, token) => {
    const snapshot = await around(document, position, token);
    return snapshot === null ? [] : documentHighlights(snapshot, position);
  });
  on('textDocument/references', async (document, { position, context }: ReferenceParams, token) => {
    const snapshot = await around(document, position, token);
    return snapshot && references(snapshot, position, context.includeDeclaration);
  });
  on('textDocument/definition', async (document, { position }: TextDocumentPositionParams, token) => {
    const snapshot = await around(document, position, token);
    return snapshot && definition(snapshot, position);
  });
  on('textDocument/prepareRename', async (document, { position }: TextDocumentPositionParams, token) =>
    prepareRename(await snapshots.whole(document, token), position),
  );
  on('textDocument/rename', async (document, { position, newName }: RenameParams, token) => {
    const snapshot = await snapshots.whole(document, token);
    const edit = rename(snapshot, position, newName, asksAboutChanges() ? document.version : undefined);
    if (edit === null)
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        l10n.t('Put the cursor in a character’s name and give a new name: nothing else can be renamed.'),
      );
    return knowsVersions() ? versioned(edit, document) : edit;
  });
}

/**
 * An edit with the version it was made for, so that an editor refuses it for a later one. Only for editors that support
 * it.
 */
function versioned({ changes, ...edit }: WorkspaceEdit, { uri, version }: Document): WorkspaceEdit {
  if (changes === undefined) return edit;
  return {
    ...edit,
    documentChanges: Object.entries(changes).map(([changed, edits]) => ({
      textDocument: { uri: changed, version: changed === uri ? version : null },
      edits,
    })),
  };
}

/** The same for what an action changes. */
const versionedAction = (action: CodeAction, document: Document): CodeAction =>
  action.edit === undefined ? action : { ...action, edit: versioned(action.edit, document) };
