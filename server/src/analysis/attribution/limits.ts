/**
 * Thresholds of attribution: probabilities from 0 to 1, distances in paragraphs, numbers of candidates. A value that
 * names no source is chosen by hand.
 */

// The answer for a quotation
/** Lowest probability at which a speaker is named; below it the answer is "unknown". */
export const MIN_CONFIDENCE = 0.25;
/**
 * Factor on the confidence that a name in the same paragraph gives, where the tag's subject is a noun phrase ("the
 * woman said"). Measured on labelled texts.
 */
export const NOUN_TAG_FACTOR = 0.85;
/** Probability that the tag's pronoun belongs to the best candidate, below which confidence is lowered. */
export const MIN_PRONOUN_FIT = 0.3;
/** Factor on the confidence where the pronoun does not fit (`MIN_PRONOUN_FIT`). */
export const PRONOUN_MISFIT_FACTOR = 0.45;
/** Most candidates of an answer that the hover and the command line list. */
export const MAX_SHOWN_CANDIDATES = 5;

// Candidates of a turn
/** Turns within which somebody known only by the phrase of a tag may speak again. */
export const NEAR_TURNS = 4;
/** Candidates below which those mentioned farther on (`LATER_PARAGRAPHS`) are added. */
export const FEW_CANDIDATES = 6;
/** Paragraphs beyond `LOOK_AHEAD_PARAGRAPHS` that are then scanned. */
export const LATER_PARAGRAPHS = 60;
/** Turns before a turn whose tags name candidates for it. */
export const NEIGHBOURS_BEFORE = 8;
/** Turns after it, likewise. */
export const NEIGHBOURS_AFTER = 5;
/** Most candidates from these turns. */
export const MAX_NEIGHBOURS = 5;
/** Candidates of a turn that the sequence model looks at: its cost is their third power. */
export const MAX_SEQUENCE_CANDIDATES = 7;
/** Most candidates of a turn. */
export const MAX_CANDIDATES = 11;
/** Candidates up to which the first persons of the scene are added where fewer than two were found. */
export const MIN_CANDIDATES = 4;
/** Most candidates taken from mentions before or within the turn. */
export const MAX_EARLIER_CANDIDATES = 8;
/** Further candidates taken from mentions after the turn (less one). */
export const MAX_LATER_CANDIDATES = 3;
/** Most mentions or persons of a scene that are scanned for the candidates of one turn. */
export const MAX_SCANNED_MENTIONS = 200;
/** Paragraphs after a turn whose mentions are scanned for candidates. */
export const LOOK_AHEAD_PARAGRAPHS = 6;

// Who is present, and which pronoun is whose
/**
 * Paragraphs before and after a turn whose mentions and tags show who is present. Set on labelled development texts.
 */
export const PRESENCE_PARAGRAPHS = 50;
/** Probability from which a pronoun may be a candidate's. */
export const MIN_CANDIDATE_PRONOUN_FIT = 0.4;
/** Probability from which a pronoun is that of the only person there. */
export const MIN_ONLY_PRONOUN_FIT = 0.6;
/** Most persons of the work, not named in the scene, whom a pronoun that fits nobody there may mean. */
export const MAX_ABSENT_CANDIDATES = 2;
/** Confidence from which such a person's pronoun counts as known. */
export const MIN_ABSENT_PRONOUN_CONFIDENCE = 0.8;

/** Persons mentioned in a scene below which those who speak most in the work may also speak there, and how many. */
export const FEW_PRESENT = 3;
/** Turns of a scene from which they may: one line into the dark may be anybody's. */
export const MIN_OFFSTAGE_TURNS = 4;
/** Most of them that are added. */
export const MAX_OFFSTAGE = 3;

// Strangers: "a man", "the stranger"
/** Probability of `he` or `she` from which a candidate may be the man or woman described. */
export const MIN_STRANGER_PRONOUN_FIT = 0.35;
/** The same where the stranger is somebody's relative ("their mother"), who is rarely named. */
export const MIN_RELATIVE_PRONOUN_FIT = 0.7;
/**
 * Weight of a cast member (log2 of the tags that name it) from which the author also has descriptions for it ("the old
 * thief").
 */
export const MIN_MAIN_WEIGHT = 4;
/** Paragraphs over which a description used again means the same stranger. */
export const SAME_PERSON_PARAGRAPHS = 20;
/** Paragraphs over which "the other" means one of several strangers just described. */
export const OTHER_ONE_PARAGRAPHS = 6;
/**
 * Weight of the heaviest cast member from which a work counts as long: its strangers may turn out to be cast members.
 */
export const MIN_LONG_WORK_WEIGHT = 5;

// Thoughts and messages
/** Confidence of a message that a label names. */
export const LABEL_CONFIDENCE = 0.97;
/** Confidence of a thought whose tag tells who thinks it. */
export const TOLD_THOUGHT_CONFIDENCE = 0.93;
/** Confidence of a thought beside somebody who acts in its paragraph. */
export const BESIDE_THOUGHT_CONFIDENCE = 0.8;
/** Confidence of a thought that stands alone. */
export const BARE_THOUGHT_CONFIDENCE = 0.7;
/** Paragraphs behind a thought in which another that nothing tells is of the same person. */
export const SAME_THINKER_PARAGRAPHS = 12;
/** What a thought tagged with a name counts for the person whom a scene is told about; a subject counts one. */
export const NAMED_THOUGHT_POINTS = 4;
/** Least probability with which the tag of a turn makes its speaker a member of its channel. */
export const MIN_MEMBER_CHANCE = 0.6;
/** Probability from which a pronoun is known to be a candidate's. */
export const SURE_PRONOUN_FIT = 0.6;
/** Paragraphs before a thought in which somebody who acts is meant by its pronoun before others who are mentioned. */
export const NEAR_SUBJECT_PARAGRAPHS = 3;
