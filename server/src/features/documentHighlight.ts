import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position } from '../text/position.js';
import { rangeOfSpan } from './findings.js';
import { occurrencesOf, personAt, type Occurrence } from './occurrences.js';

/** The three kinds there are, so that an editor shows what a person says unlike where they are named. */
const KINDS: Readonly<Record<Occurrence['kind'], DocumentHighlightKind>> = {
  mention: DocumentHighlightKind.Text,
  speech: DocumentHighlightKind.Write,
  pronoun: DocumentHighlightKind.Read,
};

/**
 * Of the person whose name is at a place: every mention, speech and pronoun in a tag. An empty list elsewhere, not
 * null: at null VS Code marks every equal word, and in prose that is each “that” of the chapter.
 */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const person = personAt(snapshot, position);
  if (person === null) return [];
  return occurrencesOf(snapshot, person.name).map(found => ({
    range: rangeOfSpan(snapshot.manuscript, found.index, found),
    kind: KINDS[found.kind],
  }));
}
