/**
 * Limits of the outline's titles and front matter. A value that names no source is chosen by hand.
 */
/** Most blocks of front matter that are read for facts. */
export const MAX_FRONT_MATTER_BLOCKS = 40;
/** Words of a scene's beginning that stand for a title. */
export const MAX_TITLE_WORDS = 8;
/** Longest beginning in code units where words have no white space between them (Chinese, Japanese). */
export const MAX_UNSPACED_TITLE_UNITS = 30;
