/**
 * Limits of reading tags and beats: distances in words or code units, confidence from 0 to 1. A value that names no
 * source is chosen by hand.
 */
/** Most words between "of" and the end of a noun phrase. */
export const MAX_OF_PHRASE_WORDS = 4;
/** Most adjectives between an owner and the noun ("Mara's very old friend"). */
export const MAX_OWNED_ADJECTIVES = 2;
/** Confidence of a speaker whom a tag or a label names. Measured on labelled texts. */
export const NAMED_TAG_CONFIDENCE = 0.97;
/** Confidence of a speaker whom another quotation of the paragraph names. Measured on labelled texts. */
export const SAME_PARAGRAPH_CONFIDENCE = 0.94;
/** Confidence of a speaker whom an action beat or a lead-in names. Measured on labelled texts. */
export const BEAT_CONFIDENCE = 0.85;
/** Words from a quotation mark within which a tag begins or ends. */
export const MAX_TAG_DISTANCE_WORDS = 9;
/** Most adverbs and auxiliaries between a subject and its verb, the verb counted. */
export const MAX_ADVERBS_BEFORE_VERB = 4;
/** Most words after a noun that tell which of several persons is meant. */
export const MAX_DETAIL_WORDS = 7;
/** Code units before and after a quotation in which the words that mark it as written text are looked for. */
export const WRITTEN_TEXT_WINDOW = 160;
/** Least share of labelled lines written as messages are that makes all of them messages. */
export const MIN_CASUAL_SHARE = 0.4;
/** The same where the narration tells of a phone or screen. */
export const MIN_CASUAL_SHARE_BY_DEVICE = 0.05;
/** Most paragraphs between words in italics of which one answers the other. */
export const MAX_REPLY_PARAGRAPHS = 3;
/** Most words of a thought that nothing but italics tells from narration; longer ones are letters, dreams, songs. */
export const MAX_UNTAGGED_THOUGHT_WORDS = 45;
/** Most paragraphs in italics in a row that are thoughts. */
export const MAX_THOUGHT_PARAGRAPHS = 2;
