/**
 * Thresholds of scene segmentation: probabilities, log odds, distances in paragraphs, lengths in words. The weights
 * themselves are learned (tables/weights.ts). A value that names no source is chosen by hand.
 */

// Windows of the features, in paragraphs unless a name says otherwise
/** Paragraphs on either side of a boundary whose usual length describes the passage. */
export const LENGTH_WINDOW = 8;
/** Paragraphs on either side of a boundary whose names are compared. */
export const NAME_WINDOW = 8;
/** Paragraphs before a boundary within which a name counts as known. */
export const NAME_MEMORY = 16;
/** Paragraphs before a boundary whose persons count as present. */
export const PRESENT_WINDOW = 8;
/** Words on either side of a boundary whose topics are compared. */
export const TOPIC_WINDOW_WORDS = 160;
/** Most paragraphs on either side that hold those words. */
export const TOPIC_WINDOW = 16;
/** Paragraphs to the two positions whose topic cohesion is the baseline of a boundary's. */
export const TOPIC_BASELINE_DISTANCE = 5;
/** Paragraphs on either side of a boundary on which its topic features depend. */
export const TOPIC_REACH = TOPIC_WINDOW + TOPIC_BASELINE_DISTANCE;
/** Code units of a paragraph that are read for scene features. */
export const MAX_READ_UNITS = 4000;

// Scores
/**
 * Log odds below which a boundary is no candidate. Lower than even, since scenes are few and a missed one costs as much
 * as one too many.
 */
export const MIN_LOG_ODDS = -2.5;
/** Most that the topic features add to the log odds. */
export const MAX_TOPIC_LOG_ODDS = 1;
/**
 * Added to the log odds after a skip in time ("the next morning"). The training texts are mostly novels, where it opens
 * a scene in 54 % of the cases; in fan fiction in 80 to 100 %.
 */
export const TIME_SKIP_LOG_ODDS = 1.2;
/** Most words for each of the commonest English words in an English text. */
export const MAX_WORDS_PER_ENGLISH_WORD = 20;
/** Words below which the language is not judged. */
export const MIN_LANGUAGE_WORDS = 150;
/** Least paragraphs before a boundary without a cue: with fewer there is nothing to compare. */
export const MIN_PARAGRAPHS_BEFORE = 3;
/** Shortest chunk of content-defined chunking, in paragraphs. */
export const MIN_CHUNK_PARAGRAPHS = 24;
/** Longest chunk, in paragraphs. */
export const MAX_CHUNK_PARAGRAPHS = 192;

// Choice of the boundaries
/** Words below which a scene is penalised, the more the shorter it is. */
export const SHORT_SCENE_WORDS = 300;
/** Words below which the penalty of a short scene grows no further. */
export const MIN_PENALIZED_WORDS = 20;
/**
 * Most candidates within a short scene's length that are tried as the previous boundary: paragraphs without words could
 * be any number.
 */
export const MAX_PREDECESSORS = 64;
/** Log odds of a boundary that the text itself marks. */
export const CERTAIN_LOG_ODDS = 30;
/**
 * Turns a boundary's margin (log odds) into a probability: 1 / (1 + exp(-slope × margin − offset)). Set by hand, since
 * labelled scenes are too few to learn it from: a fit to the development texts (111 found, 80 right) gives 1.4 and
 * 0.12, which promises too much for authors whom the model has not read, of whose found scenes about half are right.
 */
export const MARGIN_CALIBRATION = { slope: 0.8, offset: -0.2 };
/** Lowest probability of a scene that the outline shows: a wrong scene disturbs more than a missing one. */
export const MIN_CONFIDENCE = 0.6;
/** Highest confidence of a boundary that the author has not marked. */
export const MAX_UNMARKED_CONFIDENCE = 0.97;
/** Paragraphs on either side of a boundary in which a speech may open and close, with verse or a letter between. */
export const SPEECH_WINDOW = 8;
/** Least paragraphs for each wider gap where wider gaps are scene breaks. */
export const MIN_PARAGRAPHS_PER_BREAK = 6;
/** Code units for each break beyond which an author marks only some scenes. */
export const MAX_UNITS_PER_BREAK = 20_000;
/** Paragraphs on either side of a name used as a title in which that person must be mentioned. */
export const POV_NAME_WINDOW = 60;
