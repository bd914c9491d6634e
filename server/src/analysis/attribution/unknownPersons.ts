import type { Member } from '../cast/member.js';
import type { Mention } from '../mentions/mentions.js';
import { headNounOf, isVague, personNoun } from '../../lexicon/personNouns.js';
import { isOfSeveral } from '../dialogue/groups.js';
import type { MentionAt } from './speakerCandidate.js';
import type { SpeakerCandidate } from './speakerCandidate.js';
import {
  MIN_LONG_WORK_WEIGHT,
  MIN_MAIN_WEIGHT,
  MIN_RELATIVE_PRONOUN_FIT,
  MIN_STRANGER_PRONOUN_FIT,
  OTHER_ONE_PARAGRAPHS,
} from './limits.js';

const RELATED = /^(?:his|her|their|my|our) /;

/**
 * Returns a test whether a description in a tag (`whispered the old man`) means somebody without a name here: no one
 * whom it fits was named in the scene before, and the work is too short for a main person to be described so. `at`: the
 * tag's paragraph.
 */
export function unknownIn(
  mentions: readonly MentionAt[],
  candidates: readonly SpeakerCandidate[],
  members: readonly Member[],
): (described: SpeakerCandidate, at: number, mention: Mention | null) => boolean {
  if (members.some(({ weight }) => weight >= MIN_MAIN_WEIGHT)) return () => false;
  // Where somebody stands first whom a description of this chance fits: one search for men, one for women, one for
  // both.
  const firsts = new Map<number, MentionAt | undefined>();
  const related = new Map<number, boolean>();
  return ({ name, he, she }, at, mention) => {
    if (mention !== null && RELATED.test(mention.text) && !isVague(name)) {
      if (!related.has(he))
        related.set(
          he,
          !mentions.some(({ who }) => who >= 0 && mayBe(candidates[who]!, he, she, MIN_RELATIVE_PRONOUN_FIT)),
        );
      return related.get(he)!;
    }
    if (mention === null || !/^(?:the|an?) /.test(mention.text) || !isVague(name)) return false;
    // `said a boy`: somebody new, whoever is there.
    if (!mention.text.startsWith('the ')) return true;
    if (!firsts.has(he))
      firsts.set(
        he,
        mentions.find(({ who }) => who >= 0 && mayBe(candidates[who]!, he, she)),
      );
    const first = firsts.get(he);
    return first === undefined || first.at > at || (first.at === at && first.mention.from > mention.from);
  };
}

/** Whether a candidate may be the man or woman of these probabilities. */
const mayBe = (
  { member, he: his, she: hers }: SpeakerCandidate,
  he: number,
  she: number,
  least = MIN_STRANGER_PRONOUN_FIT,
): boolean => member !== null && member.kind === 'person' && he * his + she * hers >= least;

/** Nouns for an unseen speaker, whom the listeners may know: `said a voice`. */
const HEARD = /^(?:voice|figure|one|whisper|murmur|answer|letter|number|other|matter|manner)$/;
/** Agent nouns: `a croupier`. */
const AGENT = /.{3}(?:er|or|ist|ian|man|woman)$/;

/** Whether a work is long enough for its strangers to turn out to be cast members (`MIN_LONG_WORK_WEIGHT`). */
export const isLong = (members: readonly Member[]): boolean =>
  members.some(({ weight }) => weight >= MIN_LONG_WORK_WEIGHT);

/**
 * Whether a noun phrase introduces a new person (`said a boy`, `another guard`) or refers back to one introduced so: `A
 * boy waved. … said the boy`.
 */
export function isNew(phrase: string, mention: Mention | null, at: number, mentions: readonly MentionAt[]): boolean {
  if (/^(?:an?|another) /.test(phrase))
    return (
      (personNoun(headNounOf(phrase)) !== undefined || AGENT.test(headNounOf(phrase))) &&
      !HEARD.test(headNounOf(phrase))
    );
  // `One of the guards laughed. … said the other`
  if (/^the (?:other|others|first|second|third)\b/.test(phrase))
    return mentions.some(
      ({ at: there, mention: { kind, text, spoken } }) =>
        kind === 'noun' &&
        !spoken &&
        there <= at &&
        there >= at - OTHER_ONE_PARAGRAPHS &&
        text !== phrase &&
        isOfSeveral(text),
    );
  if (mention === null || !phrase.startsWith('the ') || !isVague(phrase)) return false;
  const head = headNounOf(phrase);
  return mentions.some(
    other =>
      other.at <= at &&
      other.mention.kind === 'noun' &&
      other.mention.role === 'subject' &&
      /^(?:an?|another) /.test(other.mention.text) &&
      headNounOf(other.mention.text) === head &&
      (other.at < at || other.mention.from < mention.from),
  );
}
