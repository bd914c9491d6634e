import type { Location } from 'vscode-languageserver-types';
import type { Snapshot } from '../rules/engine/snapshot.js';
import type { Position } from '../text/position.js';
import { rangeOfSpan } from './findings.js';
import { occurrencesOf, personAt } from './occurrences.js';

/** The first mention by name of the person at a position. */
export function definition(snapshot: Snapshot, position: Position): Location | null {
  const person = personAt(snapshot, position);
  const first = person && occurrencesOf(snapshot, person.name).find(({ kind }) => kind === 'mention');
  return first ? { uri: snapshot.uri, range: rangeOfSpan(snapshot.manuscript, first.index, first) } : null;
}
