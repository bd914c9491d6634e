import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { FIX_ALL_KIND } from '../features/codeActions/fixAll.js';
import { SET_SPEAKER_KIND } from '../features/codeActions/setSpeaker.js';
import { SCENE_KIND } from '../features/codeActions/sceneActions.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/tokens/legend.js';
import { SECTION } from './settings.js';

/** Capabilities of the server. `pulls`: whether the editor pulls diagnostics; else they are pushed. */
export function capabilitiesFor(pulls: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    inlayHintProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
    definitionProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, SET_SPEAKER_KIND, SCENE_KIND] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] } },
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: { delta: true },
      range: true,
    },
    // Diagnostics of one document do not depend on others.
    ...(pulls && {
      diagnosticProvider: { identifier: SECTION, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

/** Every key in `{ ignored: [...] }`, or in a list at any depth. */
export function keysIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return typeof value === 'object' && value !== null && 'ignored' in value ? keysIn(value.ignored) : [];
}

/** Whether `{ name: true }` stands in the value. */
export const isSet = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && (value as Record<string, unknown>)[name] === true;

/** The link in `{ ruleLink: 'file:///rules.md#{rule}' }`; '' when there is none. */
export const rulePageIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'ruleLink' in value && typeof value.ruleLink === 'string'
    ? value.ruleLink
    : '';

/** The texts in `{ texts: { "Remove the space": "…" } }`, in the author's language. */
export function localizedTexts(value: unknown): Record<string, string> | undefined {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('texts' in value) ||
    typeof value.texts !== 'object' ||
    value.texts === null
  )
    return undefined;
  return Object.fromEntries(
    Object.entries(value.texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
