import type { Location } from 'vscode-languageserver-types';
import { resolvedCastOf } from '../analysis/attribution/resolvedCast.js';
import { outlineOf } from '../analysis/outline/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';
import type { Position } from '../text/position.js';
import { rangeOfSpan } from './findings.js';
import { occurrencesOf, personAt } from './occurrences.js';

/** Where the person at a place is first named in the work. */
export function definition(
  manuscript: Manuscript,
  position: Position,
  uri: string,
  cast = resolvedCastOf(outlineOf(manuscript)),
): Location | null {
  const person = personAt(manuscript, position, cast);
  const first = person && occurrencesOf(manuscript, person.name, cast).find(({ kind }) => kind === 'mention');
  return first ? { uri, range: rangeOfSpan(manuscript, first.index, first) } : null;
}
