import { clauseLexicon } from '../clauses/lexicon.js';
import { pronounsOf, type Member } from './member.js';
import type { NameCounts } from './nameCounts.js';
import type { CastSummary } from './summary.js';

/**
 * Persons without a name of a work in a language of which not all nouns for persons are known: whoever a tag names by a
 * noun (`el farero`), or by one that only describes, where it introduces somebody (`ein Mann`). What has the same
 * letters with a capital, as it opens sentences, is the same person.
 */
export function rolesOf({ nouns, names, language }: CastSummary): Member[] {
  if (language === null) return [];
  const lexicon = clauseLexicon(language);
  const isNew = (phrase: string, { opensParagraph }: NameCounts): boolean =>
    opensParagraph > 0 || lexicon?.persons.get(headOf(phrase))?.describes !== true;
  const roles = [...nouns]
    .filter(([phrase, counts]) => counts.tagged > 0 && isNew(phrase, counts))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (roles.length === 0) return [];
  const byLower = new Map([...names.keys()].map(name => [name.toLowerCase(), name]));
  return roles.map(([name, { he, she, they, count, tagged }]) => {
    const capital = byLower.get(name);
    return {
      name,
      aliases: capital === undefined ? [] : [capital],
      ...pronounsOf([], he, she, they),
      mentions: count + (capital === undefined ? 0 : names.get(capital)!.count),
      kind: 'person',
      weight: Math.floor(Math.log2(tagged + 1)),
    };
  });
}

/** The noun of a phrase, in small letters: `mann` in `der Mann`. */
const headOf = (phrase: string): string => /[^\s']*$/.exec(phrase)![0].toLowerCase();
