/**
 * Limits of counting words in HTML. A value that names no source is chosen by hand.
 */
/** Most open elements of one name that are remembered. */
export const MAX_OPEN_SAME_NAME = 2;
/** Most open elements that are remembered; a text written to be read has fewer. */
export const MAX_OPEN_ELEMENTS = 12;
/** Most decoded entities that are kept in memory; a text has a few dozen. */
export const MAX_KEPT_ENTITIES = 3_000;
/** Nested elements beyond which a text is counted piece by piece, in linear time: nobody wrote it as a page. */
export const MAX_NESTED_ELEMENTS = 60;
