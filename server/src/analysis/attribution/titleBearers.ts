import { titleInfo } from '../../lexicon/titles.js';
import { memo } from '../../manuscript/memo.js';
import { wordList } from '../../text/wordList.js';
import type { Roster } from '../cast/cast.js';
import { parseName, spelled } from '../cast/isPersonName.js';
import type { Mention } from '../mentions/mentions.js';

/** Titles of courtesy and of kin: alone they are said of and to many. */
const COMMON = new Set(
  wordList(`
    aunt auntie brother cousin dom don elder father friar grandma grandmother grandpa grandfather granny herr lady lord
    m madame mama mamma master messrs miss mister mistress mother mr mrs ms papa saint sir sister squire uncle`),
);

/** The title that a mention consists of: `captain` for "the captain" or "Captain"; undefined where there is more. */
export function bareTitleIn({ kind, text, spoken, vocative }: Mention): string | undefined {
  if (kind === 'pronoun' || (kind === 'noun' && spoken && !vocative)) return undefined;
  const word = spelled(text.toLowerCase().replace(/^the /, '').replace(/\.$/, ''));
  return titleInfo(word) === undefined || COMMON.has(word) ? undefined : word;
}

/** Indices of the members by the titles in their names. */
export const titleBearers = memo(({ members }: Roster): ReadonlyMap<string, readonly number[]> => {
  const bearers = new Map<string, number[]>();
  members.forEach(({ kind, name, aliases }, index) => {
    if (kind !== 'person') return;
    const titles = new Set([name, ...aliases].flatMap(each => parseName(each).titles.map(spelled)));
    for (const title of titles) bearers.set(title, [...(bearers.get(title) ?? []), index]);
  });
  return bearers;
});

/**
 * The member whom a title alone means: the only one in the scene, or in the work, who bears it. Undefined where several
 * may be meant. `isPresent`: whether the scene names the member.
 */
export function bearerOf(title: string, roster: Roster, isPresent: (index: number) => boolean): number | undefined {
  const all = titleBearers(roster).get(title) ?? [];
  const here = all.filter(isPresent);
  return here.length === 1 ? here[0] : here.length === 0 && all.length === 1 ? all[0] : undefined;
}
