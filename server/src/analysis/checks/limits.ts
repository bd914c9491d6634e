/**
 * Thresholds of the checks that look at the whole work. Counts of mentions or words; confidence from 0 to 1. A value
 * that names no source is chosen by hand.
 */
/**
 * Times as often as the rare form that the usual form of a name stands in the work (docs/rules.md, cast/name-variant).
 */
export const MIN_USUAL_RATIO = 3;
/** Least mentions of the usual form. */
export const MIN_USUAL_MENTIONS = 3;
/** Shortest name that is compared, in letters: shorter ones are near to too many words. */
export const MIN_NAME_LETTERS = 4;
/** Most lists of names whose variants are kept in memory. */
export const MAX_KEPT_LISTS = 50;
/** Most bits in which the letter sets of two near names differ: one letter gone, one come, twice for accents. */
export const MAX_DIFFERENT_BITS = 4;
/** Most mentions of a form that is certainly a slip. */
export const MAX_CERTAIN_SLIPS = 2;
/** Letters up to which a name is too short for a certain slip. */
export const MAX_UNCERTAIN_LETTERS = 4;
/** Least mentions of the usual form of which slips are certain. */
export const MIN_CERTAIN_MENTIONS = 8;
/** Least words "I" in the narration of a scene that has a first-person narrator: an unmarked thought has one or two. */
export const MIN_NARRATOR_WORDS = 4;
/** Times as often as aloud that a person who signs is signed. */
export const MIN_SIGNED_RATIO = 3;
/** Lowest confidence of a speaker whose quotation counts. */
export const MIN_SPEAKER_CONFIDENCE = 0.4;
