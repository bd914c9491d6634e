import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position } from '../text/position.js';
import { rangeOfSpan } from './findings.js';
import { occurrencesOf, personAt, type Occurrence } from './occurrences.js';

/** The protocol's three kinds, so that an editor shows a person's quotations and mentions differently. */
const KINDS: Readonly<Record<Occurrence['kind'], DocumentHighlightKind>> = {
  mention: DocumentHighlightKind.Text,
  speech: DocumentHighlightKind.Write,
  pronoun: DocumentHighlightKind.Read,
};

/**
 * Highlights of the person at a position: mentions, quotations, pronouns in tags. Elsewhere an empty list rather than
 * null, for which VS Code highlights every equal word.
 */
export function documentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] {
  const person = personAt(snapshot, position);
  if (person === null) return [];
  return occurrencesOf(snapshot, person.name).map(found => ({
    range: rangeOfSpan(snapshot.manuscript, found.index, found),
    kind: KINDS[found.kind],
  }));
}
