/**
 * Thresholds of the cast: which names are persons, which are one person, which pronoun is whose. Counts of mentions or
 * tags, and shares from 0 to 1. A value that names no source is chosen by hand.
 */

// Membership
/** Least mentions that make a member of a person who never speaks, in a short text. */
export const MIN_SILENT_MENTIONS = 2;
/** Personal pronouns of narration for each of which `MIN_SILENT_MENTIONS` grows by one. */
export const PRONOUNS_PER_EXTRA_MENTION = 900;
/** Value beyond which `MIN_SILENT_MENTIONS` does not grow. */
export const MAX_SILENT_MENTIONS = 7;
/** Least tags that make a member of a noun phrase ("the innkeeper"); one tag may be anyone's. */
export const MIN_UNNAMED_TAGS = 2;
/** Least actions that make a member of a person introduced without a name who has no tag. */
export const MIN_NEWCOMER_ACTS = 3;
/** Paragraphs over which `the man` may mean somebody introduced by another noun. */
export const RECENT_DESCRIPTION_PARAGRAPHS = 12;
/** Most described persons of a scene, counted back from a phrase, whom it may mean. */
export const MAX_CHAINED_PERSONS = 60;
/**
 * Points for each sign that a name is a person's: a tag's subject, a paragraph's first words, the subject of an action
 * or of another verb, a vocative, a possessor, a pronoun that follows; a title, a known given name. A place ("in Orme")
 * counts against. Set by hand on labelled development texts and not learned: names that are no persons are labelled
 * nowhere, so a fit would see right answers only.
 */
export const PERSON_POINTS = {
  tagged: 3,
  opensParagraph: 1,
  acts: 1.5,
  does: 0.4,
  called: 1.5,
  possessor: 0.3,
  pronoun: 0.5,
  titled: 2,
  given: 2,
  placed: -1.5,
} as const;
/** Pronouns that give points at most. */
export const MAX_COUNTED_PRONOUNS = 4;
/** Points from which a name is a person's: one tag, or a title. */
export const MIN_PERSON_POINTS = 2;
/** Points a mention from which it still is where a name is frequent. */
export const MIN_PERSON_POINTS_PER_MENTION = 0.12;
/** Least actions that make a person's name of a word that mostly stands where things do. */
export const MIN_ACTIONS = 3;
/** Most mentions for each of these actions. */
export const MAX_MENTIONS_PER_ACTION = 4;

// One person or two: links that forbid a merge
/** Points against one person for two names: a speaker under one addresses the other. */
export const VOCATIVE_POINTS = 2;
/** Points: both are joined by "and". */
export const CONJUNCTION_POINTS = 2;
/** Points: a speaker under one mentions the other. */
export const MENTIONED_POINTS = 1;
/** Points: a speaker under one replies to the other. */
export const REPLY_POINTS = 1;
/** Points: both stand in one sentence. */
export const SAME_SENTENCE_POINTS = 1;
/** Most code units between two names of one sentence. */
export const MAX_SAME_SENTENCE_UNITS = 150;
/** Points (cannotLink.ts) from which two names belong to two persons. */
export const MIN_APART_POINTS = 2;
/** Least share of these points in the rarer name's mentions. */
export const MIN_APART_SHARE = 0.02;
/** Points for "Mrs. Hale" and "Anna Hale", who are as often mother and daughter. */
export const MIN_APART_POINTS_MARRIED = 1;
/** Points for "Miss Hale" and the Anna who is also "Miss Anna": an elder sister goes by the family's name. */
export const MIN_APART_POINTS_SISTERS = 1;
/** Mentions of both names without a point from which they are one person's. */
export const MIN_MENTIONS_WITHOUT_POINTS = 40;
/** Share of points up to which a person who replies to a name when addressed owns it. */
export const MAX_ADDRESSED_SHARE = 0.05;
/**
 * Share of a person's mentions from which somebody beside it becomes a rival: a name that both could bear is then
 * nobody's.
 */
export const MIN_RIVAL_SHARE = 0.03;

// Which person a bare name means
/** Ratio of mentions by which the most mentioned man of a family is meant by its bare name. */
export const MIN_FAMILY_RATIO = 3;
/** The same ratio for a bare given name that several persons bear. */
export const MIN_GIVEN_NAME_RATIO = 2;
/** The same ratio for any other name. */
export const MIN_OTHER_NAME_RATIO = 6;
/** Mentions of the full name from which the share of full names decides who is meant by the given name. */
export const MIN_FULL_NAME_MENTIONS = 3;
/** Share of full names, of the bare name's mentions, up to which a person is the one meant by the bare name. */
export const MAX_FULL_NAME_SHARE = 0.15;
/** Share that each of the others exceeds. */
export const MIN_OTHER_FULL_NAME_SHARE = 0.25;
/** Mentions of "Mrs. Hale" from which "Mrs. John Hale" is another person. */
export const MIN_MARRIED_TITLE_MENTIONS = 20;
/** Tags of either form from which "Mr. Hale" and "Mr. John Hale" are two persons. */
export const MIN_TITLED_TAGS = 3;

// The narrator
/** Least share of "I" and "we" in the personal pronouns of narration for a first-person work. */
export const MIN_FIRST_PERSON_SHARE = 0.12;
/** Least number of "I" and "we" in narration where no tag says "I said". */
export const MIN_FIRST_PERSON_WORDS = 5;
/**
 * Highest share of a name's mentions that stands in narration where the name is the narrator's: others use it, "I"
 * hardly does.
 */
export const MAX_NARRATOR_NARRATION_SHARE = 0.15;
/** The same for a name that the narrator gives as their own or replies to again and again. */
export const MAX_DECLARED_NARRATION_SHARE = 0.75;
/** Least vocatives that make a narrator of a person whom nobody sees and for whom nobody else replies. */
export const MIN_NARRATOR_VOCATIVES = 4;
/** Ratio of these vocatives to those of the next such person. */
export const MIN_NARRATOR_VOCATIVE_RATIO = 2;
/** Highest share of mentions in narration for a person whom nobody sees. */
export const MAX_UNSEEN_NARRATION_SHARE = 0.1;
/** Most code units of a line with which the narrator signs. */
export const MAX_SIGNATURE_UNITS = 40;
/** Replies by `I` in one scene that make a name the narrator's there, and their ratio to anybody else's. */
export const MIN_SCENE_REPLIES = 2;
/** Points of a name that a person gives as their own ("call me Mara"), where a reply to a vocative gives one. */
export const SELF_NAMING_POINTS = 4;

// Other names and pronouns
/** Code units before a quotation in which the person named by it stands. */
export const MAX_NICKNAME_UNITS = 90;
/** Points for the person from whose point of view a scene is told. */
export const POV_POINTS = 2;
/** Points of a pronoun for the only name before it in the paragraph's narration. */
export const ONLY_NAME_PRONOUN_POINTS = 2;
/** Points of a pronoun at the head of a sentence for the last subject, where several names stand before it. */
export const LAST_SUBJECT_PRONOUN_POINTS = 1;
/** Most words of a name whose other cases are looked for. */
export const MAX_INFLECTED_WORDS = 3;
/** Ratio of a name's uses as a subject to those of what is taken for its other case. */
export const MIN_CASE_LEAD = 2;
