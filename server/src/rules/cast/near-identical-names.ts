import * as l10n from '@vscode/l10n';
import type { ListedMember } from '../../analysis/author/authorSettings.js';
import { bitsIn, editDistance, lettersOf, unaccented } from '../../text/editDistance.js';
import { titleInfo } from '../../lexicon/titles.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import {
  MAX_COMPARED_PAIRS,
  MAX_LISTED_NAMES,
  MAX_NAME_LIST_UNITS,
  MAX_SCANNED_PAIRS,
  MIN_SAME_INITIAL,
  MIN_SAME_INITIAL_SHARE,
} from '../limits.js';

/**
 * `Marian` and `Marion`, both in the cast. Reported in the project's file (project/diagnostics.ts), where names are
 * chosen.
 */
export const nearIdenticalNames = defineRule({
  id: 'cast/near-identical-names',
  scope: 'runner',
  level: 'information',
  title: 'Names: too much alike',
  summary: 'Characters have names that readers can easily tell apart.',
  reason: `Readers recognize a name by its first letter, its length and its sound, not letter by letter. They confuse two names that differ by one or two letters, or that have the same
length, beginning and end; and they lose track when two fifths of a cast share an initial. The rule is shown in \`ficwright.json\`, where the cast is listed, and nowhere else.
(Editors hardly show a hint in such a file, so this is information.)`,
  examples: `
“We open at nine,” said Marisol.
`,
  testedApart: true,
});

/** Two persons with similar names, or one of many with the same initial. `at`: index in the cast. */
export interface Alike {
  readonly at: number;
  readonly message: string;
}

/** Findings on the names of a cast. */
export function alikeIn(cast: readonly ListedMember[]): readonly Alike[] {
  const names = cast.map(({ name }) => looked(given(name)));
  const found = [...alikePairs(names)].map(([at, other]): Alike => ({
    at,
    message: l10n.t(
      'Consider renaming “{0}” or “{1}”: readers may confuse the two',
      excerpt(cast[at]!.name),
      excerpt(cast[other]!.name),
    ),
  }));
  const listed = new Set(found.map(({ at }) => at));
  for (const [initial, group] of byInitial(names)) {
    if (group.length < MIN_SAME_INITIAL || group.length < names.length * MIN_SAME_INITIAL_SHARE) continue;
    const at = group.at(-1)!;
    const list = excerpt(
      group
        .slice(0, MAX_LISTED_NAMES)
        .map(i => names[i]!.name)
        .join(', '),
      MAX_NAME_LIST_UNITS,
    );
    if (!listed.has(at))
      found.push({
        at,
        message: l10n.t(
          'Consider other initials: {0} of {1} names begin with {2} ({3})',
          group.length,
          names.length,
          initial,
          list,
        ),
      });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A name with the values that comparisons need. */
interface Looked {
  readonly name: string;
  /** Bit set of its letters. */
  readonly letters: number;
  /** Number of letters without accents. */
  readonly length: number;
  readonly vowels: string;
}

const looked = (name: string): Looked => ({
  name,
  letters: lettersOf(unaccented(name)),
  length: unaccented(name).length,
  vowels: vowels(name),
});

/** Indices of names similar to an earlier one, with the index of the first such. */
function alikePairs(names: readonly Looked[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let [pairs, closely] = [MAX_SCANNED_PAIRS, MAX_COMPARED_PAIRS];
  for (const group of byInitial(names).values()) {
    for (const [i, at] of group.entries()) {
      for (let j = 0; j < i && pairs > 0 && closely > 0; j++) {
        pairs--;
        const [one, other] = [names[group[j]!]!, names[at]!];
        if (!mayBeAlike(one, other)) continue;
        closely--;
        if (!areAlike(one, other)) continue;
        found.set(at, group[j]!);
        break;
      }
    }
  }
  return found;
}

/** Indices of names by first letter. */
function byInitial(names: readonly Looked[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  names.forEach(({ name }, at) => {
    const initial = name[0] ?? '';
    const group = groups.get(initial);
    if (group) group.push(at);
    else groups.set(initial, [at]);
  });
  return groups;
}

/** The name by which a reader knows a person: the first word that is no title. */
const given = (name: string): string =>
  name
    .split(' ')
    .find(word => !word.endsWith('.') && /^\p{Lu}/u.test(word) && titleInfo(word.toLowerCase()) === undefined) ?? name;

/** Fast check that excludes most pairs: two changed letters differ in at most four bits. */
const mayBeAlike = (a: Looked, b: Looked): boolean =>
  Math.abs(a.length - b.length) <= 2 && (bitsIn(a.letters ^ b.letters) <= 4 || a.vowels === b.vowels);

/** Whether two names with the same initial are easily confused. */
function areAlike({ name: a, vowels: inA }: Looked, { name: b, vowels: inB }: Looked): boolean {
  if (a === b) return false;
  const away = editDistance(a, b, 2);
  if (away !== null && away <= (Math.min(a.length, b.length) > 5 ? 2 : 1)) return true;
  return (
    a.length === b.length && a.length > 3 && inA === inB && a.at(-1) === b.at(-1) && a.slice(0, 2) === b.slice(0, 2)
  );
}

const vowels = (name: string): string => name.toLowerCase().replace(/[^aeiouy]/g, '-');
