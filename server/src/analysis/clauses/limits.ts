/** Limits of reading clauses, in words. Chosen by hand. */
/** Most words of one name, its titles left out. */
export const MAX_NAME_WORDS = 4;
/** Most words of a noun phrase, its article among them. */
export const MAX_NOUN_PHRASE_WORDS = 4;
/** Words between a verb and the subject behind it. */
export const MAX_WORDS_TO_SUBJECT = 5;
/** Words of narration from a quotation within which its verb of speaking is looked for. */
export const MAX_WORDS_TO_VERB = 6;
/** Words between a referent and the verb behind it. */
export const MAX_WORDS_BEFORE_VERB = 3;
