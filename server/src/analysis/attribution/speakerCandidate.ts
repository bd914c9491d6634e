import type { Member } from '../cast/member.js';
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
