import type { Location } from 'vscode-languageserver-types';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position } from '../text/position.js';
import { rangeOfSpan } from './findings.js';
import { occurrencesOf, personAt } from './occurrences.js';

/** References to the person at a position: mentions, quotations, pronouns in tags. `first`: with the first mention. */
export function references(snapshot: Snapshot, position: Position, first = true): Location[] | null {
  const person = personAt(snapshot, position);
  if (person === null) return null;
  const all = occurrencesOf(snapshot, person.name);
  const entry = first ? -1 : all.findIndex(({ kind }) => kind === 'mention');
  return all
    .filter((_, at) => at !== entry)
    .map(found => ({ uri: snapshot.uri, range: rangeOfSpan(snapshot.manuscript, found.index, found) }));
}
