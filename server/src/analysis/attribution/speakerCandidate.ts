import { headNounOf, isOwned, personNoun } from '../../lexicon/personNouns.js';
import { definite } from '../cast/descriptions.js';
import type { Member } from '../cast/member.js';
import { NARRATOR } from '../cast/replies.js';
import type { Mention } from '../mentions/mentions.js';

/** A person who may speak in a scene: a member of the cast, or one known only by the noun phrase or name of a tag. */
export interface SpeakerCandidate {
  readonly name: string;
  readonly member: Member | null;
  /** Probability of the pronouns `he` and `she`; both 0.5 where unknown, 0 for a narrator who is only `I`. */
  readonly he: number;
  readonly she: number;
  readonly narrator: boolean;
  /** Determiner of a phrase that names no member; null for names and members. */
  readonly phrase: 'the' | 'a' | 'own' | null;
  /** Whether, at its position, the description means nobody with a known name. */
  readonly unknownPerson?: true;
  /** Whether it means several persons, one of several, or a new one, and so nobody with a known name. */
  readonly unnamed?: true;
  /** Whether it is a candidate of every turn, for lack of names. */
  readonly present?: true;
}

/** A mention with its paragraph and the candidate it means. */
export interface MentionAt {
  readonly at: number;
  readonly mention: Mention;
  /** Index among the candidates; -1 for pronouns and names of nobody. */
  readonly who: number;
}

/** The name of the person addressed among the speakers. */
const ADDRESSEE = 'you';

/** The speaker of `I said` in a scene of a third-person work. */
export const TELLER_CANDIDATE: SpeakerCandidate = {
  name: NARRATOR,
  member: null,
  he: 0.5,
  she: 0.5,
  narrator: true,
  phrase: null,
};

/** The speaker of `you said`: whom the narrator addresses, or the person of a story told in the second person. */
export const ADDRESSEE_CANDIDATE: SpeakerCandidate = {
  name: ADDRESSEE,
  member: null,
  he: 0.5,
  she: 0.5,
  narrator: false,
  phrase: null,
};

/** A member of the cast as a candidate. */
export function candidateOf(member: Member): SpeakerCandidate {
  const [pronoun] = member.pronouns;
  const sure = member.pronounConfidence;
  const he = pronoun === 'he' ? sure : pronoun === 'she' ? 1 - sure : 0.5;
  return {
    name: member.name,
    member,
    he: member.kind === 'narrator' ? 0.5 : he,
    she: member.kind === 'narrator' ? 0.5 : 1 - he,
    narrator: member.kind === 'narrator',
    phrase: null,
  };
}

/** Somebody known only by the noun phrase (`noun`) or name of a tag. */
export function strangerOf(text: string, noun: boolean): SpeakerCandidate {
  const person = noun ? personNoun(headNounOf(text)) : undefined;
  const he = person === 'he' ? 0.97 : person === 'she' ? 0.03 : 0.5;
  const head = text.split(' ')[0]!;
  return {
    name: noun ? definite(text) : text,
    member: null,
    he,
    she: 1 - he,
    narrator: false,
    phrase: !noun
      ? null
      : head === 'the' || isOwned(text)
        ? 'the'
        : /^(?:an?|one|another|some|two|three)$/.test(head)
          ? 'a'
          : 'own',
  };
}
