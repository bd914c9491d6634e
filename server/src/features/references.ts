import type { Location } from 'vscode-languageserver-types';
import { resolvedCastOf } from '../analysis/attribution/resolvedCast.js';
import { outlineOf } from '../analysis/outline/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Position } from '../text/position.js';
import { rangeOfSpan } from './findings.js';
import { occurrencesOf, personAt } from './occurrences.js';

/**
 * Everything about the person whose name is at a place: mentions, speeches, pronouns in tags. `first`: with the mention
 * that brings them in.
 */
export function references(
  manuscript: Manuscript,
  position: Position,
  uri: string,
  first = true,
  cast = resolvedCastOf(outlineOf(manuscript)),
): Location[] | null {
  const person = personAt(manuscript, position, cast);
  if (person === null) return null;
  const all = occurrencesOf(manuscript, person.name, cast);
  const entry = first ? -1 : all.findIndex(({ kind }) => kind === 'mention');
  return all
    .filter((_, at) => at !== entry)
    .map(found => ({ uri, range: rangeOfSpan(manuscript, found.index, found) }));
}
