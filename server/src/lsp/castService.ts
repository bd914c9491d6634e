import { CancellationTokenSource, type CancellationToken } from 'vscode-languageserver';
import { UNRESOLVED, resolvedCastOf, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import type { AuthorSettings } from '../analysis/author/authorSettings.js';
import type { Document } from './documents.js';
import { tokenThemeOf, NO_PALETTE, type TokenTheme } from '../features/tokens/tokenTheme.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Outlines } from './outlines.js';
import type { Settings } from './settings.js';
import type { Colors } from './colors.js';
import { precomputeCast, precomputeSpeakers } from './precompute.js';
import { CAST_PATIENCE_MS, COLD_PATIENCE_MS } from './limits.js';

/** Casts and token themes of the open documents. */
export interface CastService {
  /** The cast of the current text, after its names are read in the whole work; speakers may still be unread. */
  readonly of: (document: Document, token?: CancellationToken) => Promise<ResolvedCast>;
  /**
   * The latest cast with every quotation attributed, mostly of the current text. Waits up to `patience` ms, then
   * returns the previous one (at first one without persons), continues in the background and calls `onRead` at the end.
   */
  readonly now: (document: Document, patience?: number) => Promise<ResolvedCast>;
  /** The token theme of that cast. */
  readonly look: (document: Document, patience?: number) => Promise<TokenTheme>;
  readonly forget: (uri: string) => void;
}

/** Sources of the authors' settings, of outlines and the editor's settings. */
export interface CastServiceSources {
  readonly authorSettingsOf: (uri: string) => Promise<AuthorSettings>;
  readonly outlineOf: Outlines['of'];
  readonly settingsOf: (uri: string) => Promise<Settings>;
  readonly colors: Colors;
  readonly onRead: () => void;
  readonly onError: (error: unknown) => void;
}

/** An analysis in progress. */
interface CastInProgress {
  readonly manuscript: Manuscript;
  readonly done: Promise<void>;
}

interface CastState {
  settled: ResolvedCast;
  reading: CastInProgress | null;
  /** Whether a caller got an incomplete answer. */
  late: boolean;
  readonly stop: CancellationTokenSource;
}

/** A cast service without documents. */
export function castService({
  authorSettingsOf,
  outlineOf,
  settingsOf,
  colors,
  onRead,
  onError,
}: CastServiceSources): CastService {
  const states = new Map<string, CastState>();
  let cold = true;
  const stateOf = (uri: string): CastState => {
    let state = states.get(uri);
    if (state === undefined)
      states.set(
        uri,
        (state = { settled: UNRESOLVED, reading: null, late: false, stop: new CancellationTokenSource() }),
      );
    return state;
  };
  const of: CastService['of'] = async (document, token) => {
    const [settings, outline] = [await authorSettingsOf(document.uri), await outlineOf(document)];
    await precomputeCast(outline, token);
    return resolvedCastOf(outline, settings);
  };
  const readAll = async (document: Document, state: CastState): Promise<void> => {
    for (
      let cast = await of(document, state.stop.token);
      cast !== state.settled;
      cast = await of(document, state.stop.token)
    ) {
      await precomputeSpeakers({ outline: await outlineOf(document), cast }, state.stop.token);
      state.settled = cast; // the author may have said something more meanwhile: hence once more
    }
  };
  const read = (document: Document, state: CastState): CastInProgress => {
    const done = readAll(document, state)
      .catch((error: unknown) => void (state.stop.token.isCancellationRequested || onError(error)))
      .then(() => {
        state.reading = null;
        cold = false;
        if (state.late && !state.stop.token.isCancellationRequested) onRead();
        state.late = false;
      });
    return (state.reading = { manuscript: document.manuscript, done });
  };
  const now: CastService['now'] = async (document, patience = cold ? COLD_PATIENCE_MS : CAST_PATIENCE_MS) => {
    const state = stateOf(document.uri);
    const end = performance.now() + patience;
    for (;;) {
      const reading = state.reading ?? read(document, state);
      await within(reading.done, end - performance.now());
      if (state.reading === reading) {
        state.late = true;
        return state.settled;
      }
      // The analysis in progress may be of an earlier text.
      if (reading.manuscript === document.manuscript || performance.now() > end) return state.settled;
    }
  };
  return {
    of,
    now,
    look: async (document, patience) => {
      const wanted = (await settingsOf(document.uri)).colors === 'speakers';
      const cast = await now(document, patience);
      return tokenThemeOf(
        cast,
        wanted && cast !== UNRESOLVED
          ? await colors.of(document.uri, { outline: await outlineOf(document), cast })
          : NO_PALETTE,
      );
    },
    forget: uri => {
      states.get(uri)?.stop.cancel();
      states.delete(uri);
    },
  };
}

/** Resolves with the promise, or after `milliseconds`. */
async function within(promise: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([promise, new Promise<void>(resolve => void (timer = setTimeout(resolve, milliseconds)))]);
  clearTimeout(timer);
}
