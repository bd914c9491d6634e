/**
 * Thresholds of language detection: counts and shares of function words. A value that names no source is chosen by
 * hand.
 */
/** Scenes from the start of a work that are read for its language. */
export const MAX_READ_SCENES = 40;
/**
 * Function words of another language (or, times four, letters of another script) below which a text counts as English.
 */
export const MIN_FOREIGN_WORDS = 6;
/** Ratio of these to English words: passages in another language do not change a work's. */
export const MIN_FOREIGN_RATIO = 3;
/** Least share of a language's function words in all words; below it the language is an unknown one. */
export const MIN_FUNCTION_WORD_SHARE = 0.12;
/** Ratio to the second best language; below it the language is an unknown neighbour of both. */
export const MIN_LEAD_RATIO = 1.3;
/** Words from which a text almost without English function words is not English. */
export const MIN_WORDS_WITHOUT_ENGLISH = 120;
/** Share of English function words below which it is almost without them; in English they are a quarter. */
export const MAX_ENGLISH_SHARE = 0.02;
/** Code units of a scene that are read. */
export const MAX_SCENE_UNITS = 4000;
/** Code units of one paragraph that are read. */
export const MAX_BLOCK_UNITS = 1000;
