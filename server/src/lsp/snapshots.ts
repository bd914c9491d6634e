import type { CancellationToken } from 'vscode-languageserver';
import type { ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import type { TokenTheme } from '../features/tokens/tokenTheme.js';
import type { RuleOptions } from '../rules/engine/options.js';
import { snapshotOf, type Snapshot } from '../rules/engine/snapshot.js';
import type { CastService } from './castService.js';
import type { Document } from './documents.js';
import type { Outlines } from './outlines.js';

/** Makes the snapshots of open documents, for one request each. */
export interface Snapshots {
  /** With the cast of all of the text as it is now; throws a cancellation when it is no longer wanted. */
  readonly whole: (document: Document, token?: CancellationToken) => Promise<Snapshot>;
  /** With the cast as far as it is known within `patience` milliseconds. */
  readonly known: (document: Document, patience?: number) => Promise<Snapshot>;
  /** The same, and how its tokens are to look. */
  readonly themed: (
    document: Document,
    patience?: number,
  ) => Promise<{ readonly snapshot: Snapshot; readonly theme: TokenTheme }>;
}

/** Snapshots by services for casts and outlines, and by the options that hold for a document. */
export function snapshots(
  casts: CastService,
  outlineOf: Outlines['of'],
  optionsOf: (uri: string) => Promise<RuleOptions>,
): Snapshots {
  const of = async (document: Document, cast: ResolvedCast): Promise<Snapshot> => {
    const { uri, manuscript } = document;
    return snapshotOf({ uri, manuscript, outline: await outlineOf(document), cast, options: await optionsOf(uri) });
  };
  return {
    whole: async (document, token) => of(document, await casts.of(document, token)),
    known: async (document, patience) => of(document, await casts.now(document, patience)),
    themed: async (document, patience) => {
      const theme = await casts.look(document, patience);
      return { snapshot: await of(document, theme.cast), theme };
    },
  };
}
