/**
 * Limits of running rules and of their messages. A value that names no source is chosen by hand.
 */
/** Findings of one rule in a chapter from which they may be the author's habit and are reported as one. */
export const MIN_HABIT_FINDINGS = 5;
/** Longest message in code units: what one line of an editor's list of problems shows. */
export const MAX_MESSAGE_UNITS = 110;
/** Code units of an unknown rule's name that a message quotes. */
export const MAX_RULE_NAME_UNITS = 20;
/** Findings before and after one, in the order of the text, that may lie on the same words. */
export const DEDUPE_WINDOW = 12;
/** Words on either side of a finding in its fingerprint. */
export const FINGERPRINT_WORDS = 4;
