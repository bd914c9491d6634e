import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { Manuscript } from '../manuscript/manuscript.js';
import { wellFormed } from '../text/position.js';

/** An open file. It holds the manuscript and no other text: a change is read where it arrives. */
export interface Document {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly manuscript: Manuscript;
  /** The line in which the last change ended; null before any. */
  readonly typed: number | null;
}

/**
 * How `TextDocuments` makes and changes documents: each is a new value, the old one stays true of the version before.
 */
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

/** One change of a notification; each is told in terms of the text after those before it. */
const apply = (manuscript: Manuscript, change: TextDocumentContentChangeEvent): Manuscript =>
  'range' in change ? manuscript.edit({ range: change.range, text: change.text }) : Manuscript.of(change.text);

/** The line in which a change ends in the text after it; null for a change of everything. */
const lineOf = (change: TextDocumentContentChangeEvent | undefined): number | null =>
  change !== undefined && 'range' in change
    ? wellFormed(change.range).start.line + (change.text.match(/\r\n|\r|\n/g)?.length ?? 0)
    : null;
