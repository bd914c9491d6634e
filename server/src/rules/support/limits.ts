/**
 * Limits of the helpers that several rules share. Lengths in UTF-16 code units unless a name says otherwise. A value
 * that names no source is chosen by hand.
 */

// What a message quotes
/** Code units of a name or a word that a message quotes; two of them leave room for the message itself. */
export const MAX_EXCERPT_UNITS = 24;
/** Code units of an action that a message quotes, with room for the remark that it is a habit. */
export const MAX_ACTION_UNITS = 26;
/** Code units of the text from which that quote is made: enough however much white space it has. */
export const ACTION_WINDOW = 120;
/** Code units of a tag that a message quotes. */
export const MAX_TAG_EXCERPT_UNITS = 20;
/** Longest word for which a similar key is looked for. */
export const MAX_MISSPELLED_UNITS = 64;
/** Shortest prefix that stands for a whole key. */
export const MIN_PREFIX_UNITS = 3;

// What is read
/** Most notes of one paragraph that are read. */
export const MAX_NOTES_PER_PARAGRAPH = 50;
/** Code units in which a closing bracket is looked for; a longer note counts as closed. */
export const MAX_BRACKETED_UNITS = 4000;
/** Most lines between two rows of a card; more is a scene. */
export const MAX_CARD_LINES = 12;
/** Longest line of a card, in code units. */
export const MAX_CARD_LINE_UNITS = 90;
/** Code units of a sentence, on either side of a position, that are read. */
export const MAX_SENTENCE_UNITS = 1500;
/** Code units of a paragraph times its fixes up to which it is read again to see what the fixes do. */
export const MAX_REREAD_UNITS = 40_000;
/** Longest letter within a scene, in paragraphs. */
export const MAX_LETTER_PARAGRAPHS = 25;
/** Code units before a position in which the clause's beginning is looked for. */
export const CLAUSE_WINDOW = 300;
/** Code units after a noun in which the next word is looked for. */
export const NEXT_WORD_WINDOW = 60;

// Persons who sign
/** Signed quotations that make a signer of a person whose way of speaking the author has not given. */
export const MIN_SIGNED_QUOTATIONS = 3;
/** Code units before a quotation in which a verb of signing stands. */
export const SIGN_VERB_WINDOW = 80;
/** Lowest confidence of a speaker (0 to 1) whose quotation is checked. */
export const MIN_SPEAKER_CONFIDENCE = 0.75;
