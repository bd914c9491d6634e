import type { Document } from '../documents.js';
import type { PlacedFinding } from '../features/findings.js';

/** Where authors write, so that a draft's paragraph is left alone until they are done with it. */
export interface Cursors {
  /** An editor says in which line of a document the cursor is; gives whether a paragraph that was left alone is so no longer. */
  readonly moved: (document: Document, line: number) => boolean;
  /** Findings without those of the paragraph that is being written. */
  readonly quieted: (document: Document, findings: readonly PlacedFinding[]) => readonly PlacedFinding[];
  readonly forget: (uri: string) => void;
}

/** Nobody has written anything yet. */
export function cursors(): Cursors {
  /** Documents whose author has left the paragraph of the last change, by the version that was left. */
  const left = new Map<string, number>();
  const written = ({ manuscript, typed }: Document): number => (typed === null || manuscript.blocks.length === 0 ? -1 : manuscript.locate({ line: typed, character: 0 }).index);
  return {
    moved: (document, line) => {
      const at = written(document);
      if (at < 0 || left.get(document.uri) === document.version || document.manuscript.locate({ line, character: 0 }).index === at) return false;
      left.set(document.uri, document.version);
      return true;
    },
    quieted: (document, findings) => {
      if (left.get(document.uri) === document.version) return findings;
      const at = written(document);
      return at < 0 ? findings : findings.filter(({ index }) => index !== at);
    },
    forget: uri => void left.delete(uri),
  };
}
