/**
 * Thresholds of scene segmentation: probabilities, log odds, distances in paragraphs, lengths in words. The weights
 * themselves are learned (tables/weights.ts). A value that names no source is chosen by hand.
 */

// Windows of the features, in paragraphs unless a name says otherwise
/** Paragraphs on either side of a boundary whose usual length describes the passage. */
export const LENGTH_WINDOW = 8;
/** Paragraphs on either side whose length is compared with that of the other side. */
export const LENGTH_CHANGE_WINDOW = 4;
/** Sizes of the windows whose share of speech is measured. */
export const SPEECH_SHARE_WINDOWS = [2, 4, 8] as const;
/** Paragraphs on either side over which the change of the share of speech is measured. */
export const SPEECH_CHANGE_WINDOW = 6;
/** Paragraphs on either side that show whether an exchange goes on. */
export const EXCHANGE_WINDOW = 3;
/** Paragraphs after a boundary whose names are looked for before it. */
export const NEW_NAME_WINDOWS = [1, 2, 4, 8] as const;
/** Paragraphs before a boundary in which such a name must not stand. */
export const NEW_NAME_AGES = [4, 8, 16, 39] as const;
/** Words on either side of a boundary whose content words are compared. */
export const TOPIC_WINDOWS_WORDS = [60, 150, 300] as const;
/** Most paragraphs on either side that hold those words. */
export const TOPIC_WINDOW = 24;
/** Distances, in paragraphs, of the boundaries whose overlap is the baseline of a boundary's. */
export const TOPIC_BASELINE_DISTANCES = [3, 5, 8] as const;
/** Paragraphs before a boundary in which the words behind it are looked for. */
export const SEEN_WINDOWS = [1, 3, 10, 40] as const;
/** Paragraphs on either side over which the change of persons is measured, and of the tense before. */
export const NARRATION_WINDOW = 8;
/** Paragraphs on either side over which the change of one person's pronoun is measured. */
export const PERSON_WINDOW = 6;
/** Paragraphs on either side on which a boundary's features depend. */
export const FEATURE_REACH = 40;
/** Code units of a paragraph that are read for scene features. */
export const MAX_READ_UNITS = 4000;
/** Letters from which a word counts as a content word. */
export const MIN_TOPIC_LETTERS = 4;
/** Letters by which content words are compared. So few that a word that is being typed soon stays the same. */
export const TOPIC_STEM_LETTERS = 5;
/** Words of a sentence that are looked up in the table of words. */
export const MAX_OPENING_WORDS = 41;
/** The same for the paragraph after the boundary. */
export const MAX_NEXT_WORDS = 15;

// Scores
/**
 * Log odds below which a boundary is no candidate. Lower than even, since scenes are few and a missed one costs as much
 * as one too many.
 */
export const MIN_LOG_ODDS = -2.75;
/**
 * Added to the log odds after a skip in time ("the next morning"). The training texts are mostly novels, where it opens
 * a scene in 54 % of the cases; in fan fiction in 80 to 100 %.
 */
export const TIME_SKIP_LOG_ODDS = 1.6;
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
export const SHORT_SCENE_WORDS = 150;
/** Words below which the penalty of a short scene grows no further. */
export const MIN_PENALIZED_WORDS = 20;
/**
 * Most candidates within a short scene's length that are tried as the previous boundary: paragraphs without words could
 * be any number.
 */
export const MAX_PREDECESSORS = 64;
/** Log odds of a boundary that the text itself marks. */
export const MARKED_LOG_ODDS = 30;
/** Margin, in log odds, from which a boundary without a mark is sure enough to separate two scenes. */
export const SURE_MARGIN = 1.35;
/** The same for one that opens with a skip in time. */
export const SURE_TIME_SKIP_MARGIN = 0.4;
/** Added to the margin of a sure boundary in a chapter some of whose scenes are marked. */
export const MARKED_CHAPTER_MARGIN = 0.4;
/** Fewest scenes of a chapter that open with a skip in time for that to be its author's way to mark them. */
export const MIN_TIME_SKIPS = 2;
/** Most words for each of these scenes. */
export const MAX_WORDS_PER_TIME_SKIP = 1000;
/** Margin from which another boundary is shown there. */
export const UNUSUAL_MARGIN = 2.5;
/** Added to the margin of a sure boundary in a chapter that may be one scene. */
export const SINGLE_SCENE_MARGIN = 0.4;
/** Words below which a chapter may be one scene. */
export const SINGLE_SCENE_WORDS = 2000;
/**
 * Turns a boundary’s margin (log odds) into a probability: 1 / (1 + exp(-slope × margin − offset)). Lower than a fit to
 * the development texts (1.30 and −0.38; 518 found, 67 % right): of authors whom nothing was tuned on, fewer are right.
 */
export const MARGIN_CALIBRATION = { slope: 1.1, offset: -0.6 };
/** Lowest probability of a boundary that is shown. */
export const MIN_CONFIDENCE = 0.42;
/** Paragraphs on either side of a probable boundary within which the scene is taken to start. */
export const GUESS_WINDOW = 2;
/** Confidence from which a mark separates scenes: a wide gap among many others does not. */
export const MIN_SURE_MARK = 0.6;
/** Highest confidence of a boundary that the author has not marked. */
export const MAX_UNMARKED_CONFIDENCE = 0.97;
/** Paragraphs on either side of a boundary in which a speech may open and close, with verse or a letter between. */
export const SPEECH_WINDOW = 8;
/** Least paragraphs for each wider gap where wider gaps are scene breaks. */
export const MIN_PARAGRAPHS_PER_BREAK = 6;
/** Code units for each break beyond which an author marks only some scenes. */
export const MAX_UNITS_PER_BREAK = 20_000;
/**
 * Code units a scene from which wider gaps mark every scene, about 400 words: authors who leave them more often part
 * paragraphs by them, too.
 */
export const MIN_UNITS_PER_GAP = 2200;
/** Paragraphs on either side of a name used as a title in which that person must be mentioned. */
export const POV_NAME_WINDOW = 60;
/** Paragraphs below a name alone on its line in one of which `I` tells the story. */
export const POV_OPENING_PARAGRAPHS = 4;
/** Most code units of such a line. */
export const MAX_POV_HEAD_UNITS = 40;

// Keys of decisions about paragraphs
/**
 * Letters at either end of a paragraph, and of its neighbors' near ends, in the key of a decision about it. One of more
 * letters is recognised by itself where it was moved.
 */
export const KEY_EDGE_LETTERS = 24;
/** Code units in which these letters are looked for. */
export const KEY_EDGE_UNITS = 160;
/** Parts of a key, one of them a neighbor's, that a changed paragraph still has. */
export const MIN_KEPT_PARTS = 3;
/** Most keys of decisions about paragraphs with the same first, or last, letters. */
export const MAX_KEYS_PER_EDGE = 32;
