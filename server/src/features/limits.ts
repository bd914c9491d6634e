/**
 * Limits of what the editor shows: probabilities from 0 to 1, numbers of entries, lengths in UTF-16 code units. A value
 * that names no source is chosen by hand.
 */

// Confidence in a speaker
/** Confidence from which a speaker is named without any doubt. */
export const MIN_SURE_CONFIDENCE = 0.9;
/** Confidence below which nobody is named as the speaker. */
export const MIN_LIKELY_CONFIDENCE = 0.5;
/** Probability from which another candidate is shown beside the speaker. */
export const MIN_SHOWN_PROBABILITY = 0.1;
/** Most other candidates that are shown. */
export const MAX_OTHER_CANDIDATES = 2;
/** Probability below which a candidate does not count when a reason is given. */
export const MAX_UNLIKELY_PROBABILITY = 0.1;
/** Most paragraphs between two quotations that answer each other. */
export const MAX_ANSWER_DISTANCE = 4;
/** Code units of a tag that a reason quotes. */
export const MAX_QUOTED_TAG_UNITS = 40;
/** Confidence from which pronouns are shown without "probably". */
export const MIN_CERTAIN_PRONOUN_CONFIDENCE = 0.8;
/** Most other names of a person that a hover shows. */
export const MAX_SHOWN_ALIASES = 4;
/** Most turns that readers follow without a speaker being named. */
export const MAX_TURNS_WITHOUT_NAME = 3;

// Lists
/** Most names in the detail of a list entry; more are cut off in a narrow list. */
export const MAX_DETAIL_NAMES = 3;
/** Longest title in a list, in code units: with the word count behind it, what a side bar of usual width shows. */
export const MAX_LIST_TITLE_UNITS = 22;
/** Longest title in the list of scenes, in code units: in the narrowest window the words behind it are seen as well. */
export const MAX_SCENE_TITLE_UNITS = 30;
/** Words that a reader takes in a minute. */
export const READING_WORDS_PER_MINUTE = 250;

// Findings and their fixes
/**
 * Most findings of a file. An editor shows no more than this and would drop the rest by severity and then in no order.
 */
export const MAX_FINDINGS = 1000;
/** Blocks on either side of a position that are searched before all findings are listed. */
export const NEARBY_BLOCKS = 64;
/** Most findings of a range for which actions are offered; each may bring the edits of a whole file. */
export const MAX_ACTION_FINDINGS = 30;
/** Code units of the text that the label of an ignored finding quotes. */
export const MAX_IGNORED_LABEL_UNITS = 40;
/** Earlier edits that are searched for one that touches the next. */
export const OVERLAP_WINDOW = 20;
/**
 * Rounds after which a text is left as it is. Each leaves fewer findings than the one before, and most texts need two.
 */
export const MAX_FIX_ROUNDS = 100;
/** Attempts in a round to leave out fixes that do harm: it finds a few among a thousand. */
export const MAX_TRIES_PER_ROUND = 48;
/** Changes up to which edits one by one cost less than reading the whole text again. */
export const MAX_SINGLE_EDITS = 1_000;

// Is a file a story?
/** Code units from the start of a file that are read to tell. */
export const MAX_STORY_TEST_UNITS = 40_000;
/** Share of pronouns for persons in all words below which a file is no story: manuals have next to none. */
export const MIN_PERSON_PRONOUN_SHARE = 0.015;
/** Share that stories seldom fall below. */
export const USUAL_PERSON_PRONOUN_SHARE = 0.04;
