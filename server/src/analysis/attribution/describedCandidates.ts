import { headNounOf, isAnimal } from '../../lexicon/personNouns.js';
import { memo } from '../../manuscript/memo.js';
import type { Roster } from '../cast/cast.js';
import { describedPersonsOf, type DescribedPerson } from '../cast/describedPersons.js';
import { parseName, spelled } from '../cast/isPersonName.js';
import type { Mention } from '../mentions/mentions.js';
import type { Scene } from '../structure/outline.js';
import { strangerOf, type MentionAt, type SpeakerCandidate } from './speakerCandidate.js';
import type { Turn } from './turns.js';

/** The candidates of a scene while it is read. */
export interface Reading {
  /** Mentions of nobody yet, or of members without a name, are given to the described persons. */
  readonly mentions: MentionAt[];
  readonly candidates: SpeakerCandidate[];
  readonly byPhrase: Map<string, number>;
  /** Index of the candidate for the member at an index of the roster. */
  readonly member: (index: number) => number;
}

/**
 * Adds the persons whom a scene describes to its candidates: those introduced as new and those known by a role, if tags
 * name them, and in a scene with hardly any names (`nameless`) everybody. Persons whose name the text gives are the
 * members of that name. Returns the candidates that were introduced as new, by mention.
 */
export function describedIn(
  scene: Scene,
  turns: readonly Turn[],
  roster: Roster,
  { mentions, candidates, byPhrase, member }: Reading,
  nameless: boolean,
): ReadonlyMap<Mention, number> {
  const newcomers = new Map<Mention, number>();
  const inTags = turns.flatMap(({ tag }) => (tag?.kind === 'noun' && tag.beat !== true ? [tag] : []));
  const tagged = new Set(inTags.map(({ mention }) => mention));
  // A dog that barks below says nothing, but in a story in which a tag says it does.
  const nouns = new Set(inTags.map(({ text }) => headNounOf(text)));
  const free = new Map<Mention, number>(
    mentions.flatMap(({ mention, who }, i) =>
      who < 0 || candidates[who]!.member?.kind === 'unnamed' ? [[mention, i]] : [],
    ),
  );
  for (const person of describedPersonsOf(scene)) {
    const own = person.mentions.filter(mention => free.has(mention));
    if (own.length === 0) continue;
    const index = [...person.names, person.name].map(name => roster.byName.get(name)).find(at => at !== undefined);
    const named = index !== undefined && roster.members[index]!.kind !== 'unnamed';
    const tags = own.filter(mention => tagged.has(mention)).length;
    const present = !named && !isRankOf(person, roster) && maySpeak(person, tags, nameless, nouns);
    if (index === undefined && !present) continue;
    const who = index === undefined ? candidates.push(strangerOf(person.name, true)) - 1 : member(index);
    if (present) {
      const { he, she } = candidates[who]!;
      const known = person.introduced ? { ...strangerOf(person.name, true), he, she } : candidates[who]!;
      candidates[who] = { ...known, present };
    }
    for (const mark of person.marks) if (TOLD_APART.test(mark)) byPhrase.set(`the ${mark}`, who);
    for (const mention of own) {
      const i = free.get(mention)!;
      mentions[i] = { ...mentions[i]!, who };
      byPhrase.set(mention.text, who);
      if (present && person.introduced) newcomers.set(mention, who);
    }
  }
  return newcomers;
}

/** Words that stand for a person without a noun: `said the second`, `the older laughed`. */
const TOLD_APART = /^(?:first|second|third|fourth|fifth|other|\p{L}+er|\p{L}+est)$/u;

/** Whether a role is the rank of somebody with a name: `the professor` in a work with a Professor Lowe. */
const isRankOf = ({ name, vague }: DescribedPerson, roster: Roster): boolean =>
  !vague && ranksIn(roster).has(headNounOf(name));

const ranksIn = memo(
  ({ byName }: Roster): ReadonlySet<string> =>
    new Set([...byName.keys()].flatMap(name => parseName(name).titles.map(spelled))),
);

/** Whether a described person may speak where nothing else tells; an animal only where a tag names its noun. */
function maySpeak(
  { name, introduced, vague, acts }: DescribedPerson,
  tags: number,
  nameless: boolean,
  nouns: ReadonlySet<string>,
): boolean {
  const noun = headNounOf(name);
  if (acts === 0 || (isAnimal(noun) && !nouns.has(noun))) return false;
  // A voice is soon somebody's who is there.
  return nameless || (noun !== 'voice' && (introduced ? tags > 0 : !vague && tags > 1));
}
