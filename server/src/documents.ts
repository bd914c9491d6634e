import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { Manuscript } from './manuscript/manuscript.js';

/** An open file. It holds the manuscript and no other text: a change is read where it arrives. */
export interface Document {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly manuscript: Manuscript;
}

/** How `TextDocuments` makes and changes documents: each is a new value, the old one stays true of the version before. */
export const documentModel: TextDocumentsConfiguration<Document> = {
  create: (uri, languageId, version, content) => ({ uri, languageId, version, manuscript: Manuscript.of(content) }),
  update: (document, changes, version) => ({ ...document, version, manuscript: changes.reduce(apply, document.manuscript) }),
};

/** One change of a notification; each is told in terms of the text after those before it. */
const apply = (manuscript: Manuscript, change: TextDocumentContentChangeEvent): Manuscript =>
  'range' in change ? manuscript.edit({ range: change.range, text: change.text }) : Manuscript.of(change.text);
