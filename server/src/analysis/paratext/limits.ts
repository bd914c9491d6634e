/**
 * Limits of front and back matter: how far from a chapter's edge it is looked for, how much of it there may be.
 * Distances in blocks or paragraphs, lengths in code units. A value that names no source is chosen by hand.
 */
/** Most paragraphs of a card between two rows of signs. */
export const MAX_CARD_BLOCKS = 12;
/** Most lines of such a card. */
export const MAX_CARD_LINES = 24;
/** Longest line of such a card, in code units. */
export const MAX_CARD_LINE_UNITS = 80;
/** Blocks at the start of a text in which the parts of a head (title, author, summary) are looked for. */
export const MAX_HEAD_BLOCKS = 40;
/** Most paragraphs without a label before a part of the head, such as the title and a summary. */
export const MAX_UNLABELLED_PARAGRAPHS = 2;
/** Least labelled facts that make a paragraph part of the head. */
export const MIN_HEAD_FACTS = 2;
/** The same after paragraphs that read like story. */
export const MIN_HEAD_FACTS_AFTER_PROSE = 3;
/** Longest line of a title, in code units. */
export const MAX_TITLE_UNITS = 100;
/** Blocks after the heading of a site's note in which its end (a pointer, the next heading) is looked for. */
export const MAX_SITE_NOTE_BLOCKS = 40;
/** Most paragraphs of a note that ends only with a wider gap. */
export const MAX_GAP_NOTE_PARAGRAPHS = 3;

/** Paragraphs at either edge of a chapter in which a note without a label is believed. */
export const MAX_EDGE_PARAGRAPHS = 3;

/**
 * Paragraphs at a chapter's end that may be a closing note or teaser without a second look: story is not to be lost in
 * one.
 */
export const MAX_UNCHECKED_TAIL_PARAGRAPHS = 40;
