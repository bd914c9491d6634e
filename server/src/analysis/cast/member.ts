import { usualPronoun } from '../../lexicon/givenNames.js';
import { titleInfo } from '../../lexicon/titles.js';
import { personNoun } from '../../lexicon/personNouns.js';
import { parseName } from './isPersonName.js';
import type { NameCounts } from './nameCounts.js';
import { MIN_SILENT_MENTIONS } from './limits.js';

/** A person of the work. */
export interface Member {
  readonly name: string;
  /** The other names, most mentioned first. */
  readonly aliases: readonly string[];
  /** Subject forms of the pronouns, such as `['she']`; empty where unknown. */
  readonly pronouns: readonly string[];
  /** Probability that `pronouns` are right, in steps of 0.05. */
  readonly pronounConfidence: number;
  /** Mentions of their names in the story, speech included. */
  readonly mentions: number;
  readonly kind: 'person' | 'group' | 'unnamed' | 'narrator';
  /** log2, rounded down, of the number of tags with their name; 0 for none. A measure of how much they speak. */
  readonly weight: number;
}

/**
 * The member with these names; null for one with fewer than `least` mentions who does not speak, nor, in a short text,
 * is spoken to.
 */
export function memberOf(
  cluster: readonly string[],
  counts: ReadonlyMap<string, NameCounts>,
  least: number,
): Member | null {
  const parts = cluster.map(name => counts.get(name)!);
  const total = (key: keyof NameCounts): number => parts.reduce((sum, part) => sum + part[key], 0);
  const mentions = total('count');
  const tagged = total('tagged');
  // Whoever is spoken to, or acts under a title, is there: in a chapter once is enough, in a long work it is not.
  const isTitled = total('acts') + total('does') > 0 && cluster.some(name => parseName(name).titles.length > 0);
  const isThere =
    tagged + total('opensParagraph') > 0 || (least <= MIN_SILENT_MENTIONS && (isTitled || total('called') > 0));
  if (!isThere && mentions < least) return null;
  const [he, she, they] = [total('he'), total('she'), total('they')];
  return {
    name: cluster[0]!,
    aliases: cluster.slice(1),
    ...pronounsOf(cluster, he, she, they),
    mentions,
    kind: 'person',
    weight: Math.floor(Math.log2(tagged + 1)),
  };
}

/**
 * Pronouns by titles, use and given names, adding log odds. Use counts for less than its number, since a `he` nearby
 * may refer to somebody else.
 */
export function pronounsOf(
  names: readonly string[],
  he: number,
  she: number,
  they: number,
): Pick<Member, 'pronouns' | 'pronounConfidence'> {
  let odds = 0;
  let titled = 0;
  for (const name of names) {
    const { titles, words } = parseName(name);
    for (const title of titles) titled += sign(titleInfo(title)?.pronoun ?? null);
    if (titles.length === 0 && words.length === 1) titled += sign(asPronoun(personNoun(words[0]!)));
    if (titles.every(title => titleInfo(title)?.takes !== 'family'))
      odds += 1.2 * sign(usualPronoun(givenIn(name, titles.length)) ?? null);
  }
  odds = Math.max(-2.4, Math.min(2.4, odds)) + 4 * Math.sign(titled);
  odds += 5 * ((he - she) / (he + she + 2)) * Math.min(1, (he + she) / 4);
  if (they > 3 * (he + she) && they >= 4 && Math.abs(odds) < 1) return { pronouns: ['they'], pronounConfidence: 0.7 };
  if (Math.abs(odds) < 0.4) return { pronouns: [], pronounConfidence: 0 };
  const confidence = 1 / (1 + Math.exp(-Math.abs(odds)));
  return { pronouns: [odds > 0 ? 'he' : 'she'], pronounConfidence: Math.round(confidence * 20) / 20 };
}

/** The given name of a name after `titles` titles, in lower case, hyphens included. */
const givenIn = (name: string, titles: number): string => name.toLowerCase().split(/[\s.]+/)[titles] ?? '';

const sign = (pronoun: 'he' | 'she' | null): number => (pronoun === 'he' ? 1 : pronoun === 'she' ? -1 : 0);
const asPronoun = (person: string | undefined): 'he' | 'she' | null =>
  person === 'he' || person === 'she' ? person : null;
