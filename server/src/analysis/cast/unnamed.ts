import { headNounOf, isOwned, isVague, personNoun } from '../../lexicon/personNouns.js';
import { parseName, spelled } from './isPersonName.js';
import { pronounsOf, type Member } from './member.js';
import type { CastSummary } from './summary.js';
import { MIN_UNNAMED_TAGS } from './limits.js';

/**
 * The members, extended by persons without a name who speak repeatedly: `the doctor`, `the voice`. A phrase that is the
 * title of exactly one named member is counted for that member: `the professor`.
 */
export function unnamedOf({ nouns }: CastSummary, named: readonly Member[]): Member[] {
  const members = [...named];
  const bearers = bearersOf(named);
  for (const phrase of [...nouns.keys()]
    .filter(phrase => phrase.startsWith('the ') || (isOwned(phrase) && /^\p{Lu}/u.test(phrase)))
    .sort()) {
    const counts = nouns.get(phrase)!;
    const noun = phrase.replace(/^the /, '').toLowerCase();
    const of = isVague(phrase) ? undefined : bearers.get(noun);
    if (of?.size === 1) {
      const [at = 0] = of;
      const member = members[at]!;
      members[at] = { ...member, aliases: [...member.aliases, phrase], mentions: member.mentions + counts.count };
    }
    if (of !== undefined || counts.tagged < MIN_UNNAMED_TAGS || isVague(phrase)) continue;
    const person = personNoun(headNounOf(noun));
    const known =
      person === 'he' || person === 'she'
        ? { pronouns: [person], pronounConfidence: 0.95 }
        : pronounsOf([], counts.he, counts.she, counts.they);
    members.push({
      name: phrase,
      aliases: [],
      ...known,
      mentions: counts.count,
      kind: person === 'group' ? 'group' : 'unnamed',
      weight: Math.floor(Math.log2(counts.tagged + 1)),
    });
  }
  return members;
}

/** Title, spelled out → indices of the members whose name is or starts with it. */
function bearersOf(named: readonly Member[]): ReadonlyMap<string, ReadonlySet<number>> {
  const bearers = new Map<string, Set<number>>();
  const add = (title: string, at: number): void => void bearers.set(title, (bearers.get(title) ?? new Set()).add(at));
  named.forEach(({ name, aliases }, at) => {
    for (const one of [name, ...aliases]) {
      const { titles, words } = parseName(one);
      for (const title of titles) add(spelled(title), at);
      if (words.length === 1) add(spelled(words[0]!), at);
    }
  });
  return bearers;
}
