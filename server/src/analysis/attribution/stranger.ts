import type { Member } from '../cast/member.js';
import type { Mention } from '../cast/mentions.js';
import { isVague } from '../words/persons.js';
import type { Actor, Seen } from './stage.js';

/** Chance from which somebody may be the man or woman described. */
const FITS = 0.35;

/** Power of two of the tags that name somebody from which an author has other words for them as well: `the old thief`. */
const MAIN = 4;

/**
 * Tells whether a description in a tag (`whispered the old man`) is of somebody who has no name here: nobody whom it fits was named in the scene before,
 * and the work is too short for anybody to be known by other words. `at`: the tag's paragraph.
 */
export function unknownIn(seen: readonly Seen[], actors: readonly Actor[], members: readonly Member[]): (described: Actor, at: number, mention: Mention | null) => boolean {
  if (members.some(({ weight }) => weight >= MAIN)) return () => false;
  // Where somebody stands first whom a description of this chance fits: one search for men, one for women, one for both.
  const firsts = new Map<number, Seen | undefined>();
  return ({ name, he, she }, at, mention) => {
    if (mention === null || !/^(?:the|an?) /.test(mention.text) || !isVague(name)) return false;
    // `said a boy`: somebody new, whoever is there.
    if (!mention.text.startsWith('the ')) return true;
    if (!firsts.has(he)) firsts.set(he, seen.find(({ who }) => who >= 0 && mayBe(actors[who]!, he, she)));
    const first = firsts.get(he);
    return first === undefined || first.at > at || (first.at === at && first.mention.from > mention.from);
  };
}

/** Whether an actor may be a man or a woman of these chances. */
const mayBe = ({ member, he: his, she: hers }: Actor, he: number, she: number): boolean => member !== null && member.kind === 'person' && he * his + she * hers >= FITS;
