import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import { resolvedCastOf } from '../analysis/attribution/resolvedCast.js';
import { outlineOf } from '../analysis/outline/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
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
export function documentHighlights(
  manuscript: Manuscript,
  position: Position,
  cast = resolvedCastOf(outlineOf(manuscript)),
): DocumentHighlight[] {
  const person = personAt(manuscript, position, cast);
  if (person === null) return [];
  return occurrencesOf(manuscript, person.name, cast).map(found => ({
    range: rangeOfSpan(manuscript, found.index, found),
    kind: KINDS[found.kind],
  }));
}
