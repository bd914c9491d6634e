import type { ClientCapabilities, Connection } from 'vscode-languageserver';

/** What refreshing needs to know of the editor. */
export interface RefreshSources {
  readonly client: () => ClientCapabilities;
  /** Whether it listens to `ficwright/read`. */
  readonly hearsOfOutline: () => boolean;
  readonly onError: (error: unknown) => void;
}

/**
 * Makes the editor ask again for what depends on scenes and speakers, though no text changed: as far as it can be told
 * so. No editor can be asked to ask for the outline again; ours listens to a message of its own.
 */
export function refresher(connection: Connection, { client, hearsOfOutline, onError }: RefreshSources): () => void {
  return () => {
    const { semanticTokens, inlayHint, foldingRange } = client().workspace ?? {};
    if (semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh().catch(onError);
    if (inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(onError);
    if (foldingRange?.refreshSupport) connection.languages.foldingRange.refresh().catch(onError);
    if (hearsOfOutline()) connection.sendNotification('ficwright/read').catch(onError);
  };
}
