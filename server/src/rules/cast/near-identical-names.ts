import type { GivenMember } from '../../analysis/author/told.js';
import { distance } from '../../analysis/names/near.js';
import { honorific } from '../../analysis/words/honorifics.js';
import { defineRule } from '../rule.js';

/** `Marian` and `Marion`, both in the cast. It is told in the cast file (server/projectDiagnostics.ts), where the names are chosen. */
export const nearIdenticalNames = defineRule({
  id: 'cast/near-identical-names',
  scope: 'runner',
  level: 'information',
  summary: 'Characters have names that a reader can tell apart.',
  reason: `Readers know a name by its first letter, its length and its sound, not letter by letter. Two names of a cast that differ in one or two letters, or that begin and end alike
at the same length, are mixed up; so are names when two fifths of a cast share an initial. It is told in \`ficwright.json\`, where the cast stands, and nowhere else. (Editors hardly show a hint in such a
file, so it is no hint.)`,
  examples: `
“We open at nine,” said Marisol.
`,
  testedApart: true,
});

/** Two characters whose names are alike, or one of many who share an initial; `at` is the place in the cast. */
export interface Alike {
  readonly at: number;
  readonly message: string;
}

/** What is to say of the names of a cast. */
export function alikeIn(cast: readonly GivenMember[]): readonly Alike[] {
  const names = cast.map(({ name }) => given(name));
  const found: Alike[] = [];
  names.forEach((name, at) => {
    const other = names.findIndex((one, i) => i < at && areAlike(one, name));
    if (other >= 0) found.push({ at, message: `“${cast[at]!.name}” and “${cast[other]!.name}” look or sound much alike: readers may mix them up` });
  });
  for (const initial of new Set(names.map(name => name[0] ?? ''))) {
    const group = names.map((name, at) => ({ name, at })).filter(({ name }) => name[0] === initial);
    if (group.length < SHARED || group.length < names.length * SHARE) continue;
    const at = group.at(-1)!.at;
    if (!found.some(one => one.at === at)) found.push({ at, message: `${group.length} of ${names.length} characters have names that begin with ${initial}: ${group.map(({ name }) => name).join(', ')}` });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Names with one initial that are too many, and the share of the cast they make (RULES.md). */
const SHARED = 3;
const SHARE = 0.4;

/** The name by which a reader knows somebody: the first word that is no title. */
const given = (name: string): string => name.split(' ').find(word => !word.endsWith('.') && /^\p{Lu}/u.test(word) && honorific(word.toLowerCase()) === undefined) ?? name;

function areAlike(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false;
  const away = distance(a, b);
  if (away !== null && away <= (Math.min(a.length, b.length) > 5 ? 2 : 1)) return true;
  return a.length === b.length && a.length > 3 && vowels(a) === vowels(b) && a.at(-1) === b.at(-1) && a.slice(0, 2) === b.slice(0, 2);
}

const vowels = (name: string): string => name.toLowerCase().replace(/[^aeiouy]/g, '-');
