import { headNounOf, isAnimal, isOwned, isVague, personNoun } from '../../lexicon/personNouns.js';
import { parseName, spelled } from './isPersonName.js';
import { pronounsOf, type Member } from './member.js';
import type { NameCounts } from './nameCounts.js';
import type { CastSummary } from './summary.js';
import { MIN_NEWCOMER_ACTS, MIN_UNNAMED_TAGS } from './limits.js';

/**
 * The members, extended by persons without a name who speak: those introduced as new (`a driver`), and those spoken of
 * by a role again and again: `the doctor`. A phrase that is the title of exactly one named member (`the professor`), or
 * that the text gives a member's name to (`Bettany, the fishwife,`), is another name of that member.
 */
export function unnamedOf(summary: CastSummary, named: readonly Member[]): Member[] {
  const { nouns, newcomers } = summary;
  const members = [...named];
  const described = describedIn(summary, named);
  const bearers = bearersOf(named);
  const alias = (at: number, phrase: string, { count }: Pick<NameCounts, 'count'>): void => {
    const member = members[at]!;
    if (!member.aliases.includes(phrase))
      members[at] = { ...member, aliases: [...member.aliases, phrase], mentions: member.mentions + count };
  };
  for (const [phrase, at] of described) alias(at, phrase, nouns.get(phrase) ?? { count: 0 });
  const phrases = new Set([...nouns.keys(), ...newcomers.keys()]);
  for (const phrase of [...phrases]
    .filter(phrase => phrase.startsWith('the ') || (isOwned(phrase) && /^\p{Lu}/u.test(phrase)))
    .sort()) {
    if (described.has(phrase)) continue;
    const [counts, newcomer] = [nouns.get(phrase), newcomers.get(phrase)];
    const noun = phrase.replace(/^the /, '').toLowerCase();
    const of = isVague(phrase) ? undefined : bearers.get(noun);
    const [only] = of ?? [];
    if (counts !== undefined && of?.size === 1) alias(only!, phrase, counts);
    if (of !== undefined) continue;
    if (newcomer !== undefined && speaks(phrase, newcomer)) members.push(memberOf(phrase, newcomer));
    else if (counts !== undefined && counts.tagged >= MIN_UNNAMED_TAGS && !isVague(phrase))
      members.push(memberOf(phrase, counts));
  }
  return members;
}

/** Whether a newcomer speaks, or does so much that they may; an animal only if a tag says so. A voice is somebody's. */
const speaks = (phrase: string, { tagged, acts }: NameCounts): boolean =>
  headNounOf(phrase) !== 'voice' && (tagged > 0 || (acts >= MIN_NEWCOMER_ACTS && !isAnimal(headNounOf(phrase))));

function memberOf(phrase: string, counts: NameCounts): Member {
  const person = personNoun(headNounOf(phrase));
  const known =
    person === 'he' || person === 'she'
      ? { pronouns: [person], pronounConfidence: 0.95 }
      : pronounsOf([], counts.he, counts.she, counts.they);
  return {
    name: phrase,
    aliases: [],
    ...known,
    mentions: counts.count,
    kind: person === 'group' ? 'group' : 'unnamed',
    weight: Math.floor(Math.log2(counts.tagged + 1)),
  };
}

/** Phrases of roles to which the text gives the name of one member, with the member's index. */
function describedIn({ descriptions }: CastSummary, named: readonly Member[]): ReadonlyMap<string, number> {
  const of = new Map<string, Set<number>>();
  named.forEach(({ name, aliases }, at) => {
    for (const one of [name, ...aliases])
      for (const phrase of descriptions.get(one)?.keys() ?? [])
        if (!isVague(phrase)) of.set(phrase, (of.get(phrase) ?? new Set()).add(at));
  });
  return new Map([...of].flatMap(([phrase, [at, ...others]]) => (others.length > 0 ? [] : [[phrase, at!]])));
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
