/**
 * Limits of the keys by which speakers set by hand find their quotations again after an edit. A value that names no
 * source is chosen by hand.
 */
/** Words on either side of a quotation in its key. */
export const CONTEXT_WORDS = 4;
/** Paragraphs on either side of the quotation's own in its key. */
export const CONTEXT_PARAGRAPHS = 2;
/** Code units of the paragraph, on either side, in which the context words are looked for. */
export const CONTEXT_UNITS = 200;
/** Points from which two keys are so alike that only the exact one is taken. */
export const MIN_SIMILAR_POINTS = 3;
/** Words from which a quotation is recognised by itself. */
export const MIN_DISTINCT_WORDS = 5;
