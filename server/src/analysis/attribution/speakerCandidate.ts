import type { Member } from '../cast/member.js';
import type { Mention } from '../mentions/mentions.js';

/** Somebody who can speak in a scene: a member of the cast, or one known only by the noun phrase or name of a tag. */

export interface SpeakerCandidate {
  readonly name: string;
  readonly member: Member | null;
  /** Chance that it goes by `he` and by `she`; both 0.5 where nothing tells, 0 for a narrator who is only `I`. */
  readonly he: number;
  readonly she: number;
  readonly narrator: boolean;
  /** How a phrase that names no member begins; null for names and members. */
  readonly phrase: 'the' | 'a' | 'own' | null;
  /** A description that is nobody's whose name is known, by where it stands. */
  readonly unknownPerson?: true;
  /** Several, one of several, or somebody new: whom a tag calls so is nobody whose name is known. */
  readonly unnamed?: true;
  /** It may say any turn of the scene, for lack of names. */
  readonly present?: true;
}
/** A mention in its place, and who it is. */

export interface MentionAt {
  readonly at: number;
  readonly mention: Mention;
  /** Index among the actors; -1 for pronouns and names of nobody. */
  readonly who: number;
}
