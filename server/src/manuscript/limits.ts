/**
 * Limits of reading a manuscript: lengths in UTF-16 code units, counts of lines or blocks. They bound the work for one
 * line or paragraph and keep a lost mark from hiding story. A value that names no source is chosen by hand.
 */

// Blocks and lines
/**
 * Longest paragraph that is analysed, in code units. A longer one is kept whole but not read: nobody wrote it as one
 * paragraph.
 */
export const MAX_PARAGRAPH_UNITS = 50_000;
/**
 * Blocks on either side of an edit that are cut again. A block boundary depends on at most three lines (cut.ts), so two
 * are enough.
 */
export const EDIT_MARGIN_BLOCKS = 2;
/** Most lines between two rows of tildes. */
export const MAX_FENCED_LINES = 30;
/** Longest title or underline of a heading, in code units, white space included. */
export const MAX_SETEXT_LINE_UNITS = 140;
/** Most text lines for each labelled line in a text whose line heads (`PETRA:`) name speakers. */
export const MAX_LINES_PER_SPEAKER_LABEL = 300;
/** Longest title after a tab, in code units: the tab, the title and the line end. */
export const MAX_TAB_TITLE_UNITS = 102;
/** Longest paragraph whose markup is rendered, in code units; a longer one is taken as it is written. */
export const MAX_RENDERED_UNITS = 20_000;
/** Longest emphasised passage, in code units; beyond it the opening mark counts as a lost one. */
export const MAX_EMPHASIS_UNITS = 2000;

// The language of sentences
/** Code units of a line that are read for its language. */
export const MAX_LANGUAGE_LINE_UNITS = 160;
/** Frequent words of a language below which a text counts as English. */
export const MIN_LANGUAGE_WORDS = 6;
/** Letters of a script without spaces below which a text counts as English. */
export const MIN_UNSPACED_LETTERS = 24;
/** Ratio of these to frequent words of English: passages in another language do not change a work's. */
export const MIN_LANGUAGE_RATIO = 3;
/** Ratio to the second best language; below it the text is in an unknown neighbour of both. */
export const MIN_LANGUAGE_LEAD = 1.3;

// Notes and comments
/** Longest note within a paragraph, in code units. */
export const MAX_INLINE_NOTE_UNITS = 4_000;
/** Most blocks that a comment without an end hides, so that a forgotten end does not hide the story. */
export const MAX_UNCLOSED_COMMENT_BLOCKS = 9;
/**
 * Most paragraphs without a closing bracket that continue the note above them; beyond it the author has forgotten the
 * bracket.
 */
export const MAX_UNCLOSED_NOTE_BLOCKS = 4;

// Forms of a line
/** Longest heading, in code units. */
export const MAX_HEADING_UNITS = 100;
/** Longest line of markup (link definition, attributes, command, div), in code units. */
export const MAX_MARKUP_UNITS = 1000;
/** Longest title above an underline, in code units, white space trimmed. */
export const MAX_SETEXT_TITLE_UNITS = 100;
/**
 * Code units at the head of a line in which a speaker label's sign is looked for before any pattern runs: nearly no
 * line has one.
 */
export const SPEAKER_LABEL_WINDOW = 64;
/** Longest line that can name who says the lines below it, in code units. */
export const MAX_SPEAKER_HEAD_UNITS = 64;
/** Longest line that can be anything but prose, in code units. */
export const MAX_STANDALONE_UNITS = 240;
/** The same for addresses and comments that Markdown hides, in code units. */
export const MAX_STANDALONE_MARKUP_UNITS = 1000;

// Quotations
/** Code units before and after a quotation in which the phrases that tell a mention from speech are looked for. */
export const CLASSIFY_WINDOW = 40;
/**
 * Longest paragraph after a dash that is an item of a list, in code units, where it has no punctuation of a sentence.
 */
export const MAX_LIST_ITEM_UNITS = 80;
/**
 * Most marks in a row that are skipped to find the character beside a quotation mark: it bounds the cost of a row of
 * thousands.
 */
export const MAX_SKIPPED_MARKS = 6;
/** Code units before and after italics in which the verb is looked for that says somebody thinks them. */
export const THOUGHT_TAG_WINDOW = 60;
/** Lines with words in an author's own symbols (`<…>`, `//…//`) from which these stand for quotation marks. */
export const MIN_CODED_LINES = 2;
/** The same for square and curly brackets, in which there are notes and stage directions, too. */
export const MIN_BRACKETED_LINES = 3;
/**
 * Most quotation marks of a paragraph that are paired: pairing costs their square. A paragraph with more is left
 * without quotations.
 */
export const MAX_QUOTE_MARKS = 2000;
