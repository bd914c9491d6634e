import assert from 'node:assert/strict';
import { clusterNames } from '../../src/analysis/cast/aliases.js';
import { NO_COUNTS } from '../../src/analysis/cast/nameCounts.js';
import { type NameCounts } from '../../src/analysis/cast/nameCounts.js';

/** Names as a text uses them: mentions, and what else is told. */
type Uses = Readonly<Record<string, number | (Partial<NameCounts> & { readonly count: number })>>;
type Pairs = readonly (readonly [string, string, number])[];

const pairs = (list: Pairs): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const map = new Map<string, Map<string, number>>();
  for (const [a, b, points] of list) map.set(a, (map.get(a) ?? new Map<string, number>()).set(b, points));
  return map;
};

/**
 * Who is who, one person a line. `apart`: names that stand beside each other, in order of the alphabet. `replies`: who
 * is called, who answers.
 */
const persons = (
  uses: Uses,
  { apart = [], replies = [] }: { readonly apart?: Pairs; readonly replies?: Pairs } = {},
): string =>
  clusterNames(
    new Map(
      Object.entries(uses).map(([name, use]) => [
        name,
        { ...NO_COUNTS, ...(typeof use === 'number' ? { count: use } : use) },
      ]),
    ),
    pairs(apart),
    pairs(replies),
  )
    .map(names => names.join(' = '))
    .sort()
    .join('\n');

const check = (name: string, found: string, expected: string): void =>
  void it(name, () => assert.equal(found, expected.trim()));

describe('names of one person', () => {
  check(
    "are a wife's by her husband's name and by the family's, unless two bear it",
    persons({ 'Mrs. Peter Marlow': 3, 'Mrs. Marlow': 9, 'Mrs. Peter': 2 }),
    `
Mrs. Marlow = Mrs. Peter Marlow = Mrs. Peter
`,
  );
  check(
    'are not those of mother and daughter-in-law',
    persons({ 'Mrs. Peter Marlow': 12, 'Mrs. Marlow': 90 }),
    `
Mrs. Marlow
Mrs. Peter Marlow
`,
  );
  check(
    'are not those of brothers whom tags tell apart',
    persons({
      'Mr. John Marlow': { count: 20, inNarration: 18, tagged: 5 },
      'Mr. Marlow': { count: 90, inNarration: 70, tagged: 20 },
      John: 6,
    }),
    `
Mr. John Marlow = John
Mr. Marlow
`,
  );
  check(
    "are the elder sister's where the younger goes by her given name",
    persons({ Anna: 90, 'Anna Marlow': 4, 'Miss Anna': 12, Elizabeth: 80, 'Elizabeth Marlow': 2, 'Miss Marlow': 30 }),
    `
Anna = Miss Anna = Anna Marlow
Elizabeth = Miss Marlow = Elizabeth Marlow
`,
  );
  check(
    "of a rank alone are the rank-holder's, whoever answers",
    persons({ 'Corporal Marlow': 4, Corporal: 3, Hester: 30 }, { replies: [['Corporal', 'Hester', 3]] }),
    `
Corporal Marlow = Corporal
Hester
`,
  );
  check(
    'are whose answers they get',
    persons(
      { Hester: 80, Mara: 90, 'Mara Marlow': 4, 'Miss Marlow': 30 },
      {
        replies: [
          ['Miss Marlow', 'Hester', 9],
          ['Miss Marlow', 'Mara', 1],
        ],
      },
    ),
    `
Hester = Miss Marlow
Mara = Mara Marlow
`,
  );
  check(
    'are not whose answers they get where the two stand side by side',
    persons(
      { Hester: 80, Mara: 90, 'Miss Marlow': 30 },
      { apart: [['Hester', 'Miss Marlow', 6]], replies: [['Miss Marlow', 'Hester', 9]] },
    ),
    `
Hester
Mara
Miss Marlow
`,
  );
  check(
    "are a given name's that is somebody's own before it is another's second",
    persons({ Ruth: 70, 'Ruth Marlow': 20, 'Flora Ruth': 2 }),
    `
Flora Ruth
Ruth = Ruth Marlow
`,
  );
  check(
    'are the bare given name and the full name of whom the full one is seldom used',
    persons({ Charles: 100, 'Charles Marlow': 9, 'Charles Hale': 35 }),
    `
Charles Hale
Charles Marlow = Charles
`,
  );
  check(
    "are pet names with the family's name",
    persons({ 'Thomas Marlow': 5, 'Tommy Marlow': 3, Tom: 20 }),
    `
Tom = Thomas Marlow = Tommy Marlow
`,
  );
  check(
    "are with comrade and without, not a general's and a captain's",
    persons({ 'Comrade Marlow': 4, 'Mr. Marlow': 5, Marlow: 40, 'General Hale': 20, 'Captain Hale': 30 }),
    `
Captain Hale
General Hale
Marlow = Mr. Marlow = Comrade Marlow
`,
  );
  check(
    "are a doctor's who is called so, spelled out or not",
    persons({ 'Dr. Marlow': 30, Doctor: 12 }),
    `
Doctor = Dr. Marlow
`,
  );
  check(
    'are not those of two callings, unless a priest has his',
    persons({ 'Captain Orme': 8, 'Doctor Agnes Orme': 5, 'Father Lowe': 6, 'Rev. Paul Lowe': 3 }),
    `
Captain Orme
Doctor Agnes Orme
Father Lowe = Rev. Paul Lowe
`,
  );
  check(
    'are a number with a name behind it and without',
    persons({ 'Number 7 Orme': 3, 'Agnes Orme': 6, 'Number 7': 9 }),
    `
Agnes Orme
Number 7 = Number 7 Orme
`,
  );
});
