import { pronounsOf, type Member } from './member.js';
import type { CastSummary } from './summary.js';

/**
 * Persons without a name of a work in a language that nouns of persons are not known of: whoever a tag names by a noun
 * (`el farero`). What has the same letters with a capital, as it opens sentences, is the same person.
 */
export function rolesOf({ nouns, names, language }: CastSummary): Member[] {
  if (language === null) return [];
  const roles = [...nouns].filter(([, { tagged }]) => tagged > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (roles.length === 0) return [];
  const byLower = new Map([...names.keys()].map(name => [name.toLowerCase(), name]));
  return roles.map(([name, { he, she, they, count, tagged }]) => {
    const capital = byLower.get(name);
    return {
      name,
      aliases: capital === undefined ? [] : [capital],
      ...pronounsOf([], he, she, they),
      mentions: count + (capital === undefined ? 0 : names.get(capital)!.count),
      kind: 'unnamed',
      weight: Math.floor(Math.log2(tagged + 1)),
    };
  });
}
