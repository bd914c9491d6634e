import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { Manuscript } from '../manuscript/manuscript.js';
import { wellFormed } from '../text/position.js';

/** An open document. It holds the manuscript and no other copy of the text. */
export interface Document {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly manuscript: Manuscript;
  /** The line in which the last change ended; null before any. */
  readonly typed: number | null;
}

/** Configuration of `TextDocuments`: each version is a new immutable value. */
export const documentModel: TextDocumentsConfiguration<Document> = {
  create: (uri, languageId, version, content) => ({
    uri,
    languageId,
    version,
    manuscript: Manuscript.of(content),
    typed: null,
  }),
  update: (document, changes, version) => ({
    ...document,
    version,
    manuscript: changes.reduce(apply, document.manuscript),
    typed: lineOf(changes.at(-1)),
  }),
};

/** Applies one change of a notification; its offsets refer to the text after the changes before it. */
const apply = (manuscript: Manuscript, change: TextDocumentContentChangeEvent): Manuscript =>
  'range' in change ? manuscript.edit({ range: change.range, text: change.text }) : Manuscript.of(change.text);

/** Line at which a change ends in the text after it; null for a change of the whole text. */
const lineOf = (change: TextDocumentContentChangeEvent | undefined): number | null =>
  change !== undefined && 'range' in change
    ? wellFormed(change.range).start.line + (change.text.match(/\r\n|\r|\n/g)?.length ?? 0)
    : null;
