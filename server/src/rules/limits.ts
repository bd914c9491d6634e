/**
 * Thresholds of the rules, by group, in the order of docs/rules.md's groups. A confidence is a probability from 0 to 1;
 * lengths are UTF-16 code units unless a name says otherwise. `MAX_…_HABIT`: so many cases a rule reports one by one;
 * beyond, and where they outnumber the other form, they are the text's habit and not reported. A value that names no
 * source is chosen by hand and held by the rule's examples.
 */

// cast/
/** alias-scope: lowest confidence of a speaker who uses an alias. */
export const ALIAS_MIN_CONFIDENCE = 0.9;
/** alias-scope: code units of each of three names in the message. */
export const ALIAS_MAX_NAME_UNITS = 20;
/** left-the-scene: paragraphs between an exit and a line spoken; a last word through the door is no slip. */
export const EXIT_MIN_PARAGRAPHS = 3;
/** left-the-scene: paragraphs after which the scene has moved on with the person who left. */
export const EXIT_MAX_PARAGRAPHS = 14;
/** name-variant: code units of a name in the message. */
export const VARIANT_MAX_NAME_UNITS = 20;
/** name-variant: letters up to which a name is near to too many others. */
export const VARIANT_MAX_SHORT_LETTERS = 4;
/** name-variant: uses from which a rare form is too frequent for a slip. */
export const VARIANT_MIN_SETTLED_USES = 4;
/** name-variant: unless the usual form stands so many times as often. */
export const VARIANT_SETTLED_RATIO = 5;
/** name-variant: uses in a scene without the usual form from which the rare one is a name of its own. */
export const VARIANT_MIN_OWN_USES = 3;
/** near-identical-names: names with one initial that are too many (docs/rules.md). */
export const MIN_SAME_INITIAL = 3;
/** near-identical-names: least share of the cast that they make (docs/rules.md). */
export const MIN_SAME_INITIAL_SHARE = 0.4;
/** near-identical-names: names that a message lists. */
export const MAX_LISTED_NAMES = 20;
/** near-identical-names: code units of this list. */
export const MAX_NAME_LIST_UNITS = 40;
/** near-identical-names: pairs of names that are compared letter by letter; 200 persons make 20,000 pairs. */
export const MAX_COMPARED_PAIRS = 20_000;
/** near-identical-names: pairs that are looked at in all, since the time grows with the square of the cast. */
export const MAX_SCANNED_PAIRS = 1_000_000;
/** pronoun-mismatch: code units of an author's own pronoun in the message. */
export const MAX_PRONOUN_UNITS = 12;
/** pronoun-mismatch: lowest confidence of a pronoun that the text settles. */
export const PRONOUN_MIN_CONFIDENCE = 0.95;
/** pronoun-mismatch: least mentions of a person whose pronoun the text settles. */
export const PRONOUN_MIN_MENTIONS = 10;
/** pronoun-mismatch: paragraphs before a quotation in which the pronoun may mean somebody else. */
export const PRONOUN_PARAGRAPHS = 8;
/** speaks-before-introduced: paragraphs of a scene's beginning; later the reader knows who is there. */
export const INTRODUCTION_PARAGRAPHS = 5;
/** speaks-before-introduced: lowest confidence of the speaker. */
export const INTRODUCTION_MIN_CONFIDENCE = 0.6;

// dialogue/
/** comma-outside: see the head of this file. */
export const MAX_COMMA_OUTSIDE_HABIT = 5;
/** period-outside: see the head of this file. */
export const MAX_PERIOD_OUTSIDE_HABIT = 5;
/** missing-comma-before-quote: see the head of this file. */
export const MAX_MISSING_COMMA_HABIT = 5;
/** interrupting-beat: most words before the beat, and in it. */
export const INTERRUPTING_BEAT_MAX_WORDS = 10;

// markdown/, notes/, site/
/** swallows: passages of one kind in a chapter from which they are reported as one. */
export const MIN_SWALLOWED_TOGETHER = 4;
/** notes/unclosed: paragraphs after the parsed note in which its end may still stand. */
export const NOTE_CLOSE_PARAGRAPHS = 4;
/** html-swallows: passages of a chapter from which they are a way of writing. */
export const MIN_REMOVED_TOGETHER = 4;
/** html-swallows: code units of the text that a message quotes. */
export const MAX_REMOVED_UNITS = 20;

// mode/
/** marks-drift: least quotations in a person's usual marks, and their ratio to those in other marks. */
export const MARKS_DRIFT_MIN = 2;
/** telepathy-italic-leak: closed italics from which the sign is the chapter's own. */
export const ITALIC_LEAK_MIN_CLOSED = 2;
/** telepathy-italic-leak: ratio of closed italics to unclosed ones. */
export const ITALIC_LEAK_MIN_RATIO = 3;
/** telepathy-italic-leak: paragraphs within which italics of an earlier paragraph may close. */
export const ITALIC_CLOSE_PARAGRAPHS = 12;
/** undeclared: paragraphs in such marks that make a habit (docs/rules.md). */
export const UNDECLARED_MIN_PARAGRAPHS = 3;
/** undeclared: code units of a paragraph that are read. */
export const UNDECLARED_MAX_UNITS = 500;

// narr/
/** doubled-word: longest word, in code units. */
export const MAX_DOUBLED_WORD_UNITS = 60;
/** epithet: paragraphs before it in which only two named persons are. */
export const EPITHET_PARAGRAPHS_BEFORE = 8;
/** epithet: the same after it. */
export const EPITHET_PARAGRAPHS_AFTER = 4;
/** epithet: paragraphs on either side in which nobody else is described. */
export const EPITHET_OTHER_PARAGRAPHS = 3;
/** epithet: lowest confidence of the speaker in whose tag it stands. */
export const EPITHET_MIN_CONFIDENCE = 0.85;
/** repeated-opener: sentences in a row that make a run. */
export const OPENER_MIN_RUN = 3;
/** repeated-opener: least words of such a sentence. */
export const OPENER_MIN_WORDS = 4;

// pov/, tense/
/** first-person-slip: forms of "I" and "we" in a scene up to which they may be slips. */
export const FIRST_PERSON_MAX_SLIPS = 3;
/** first-person-slip: third-person pronouns for each of them. */
export const FIRST_PERSON_MIN_RATIO = 15;
/**
 * first-person-slip: uses of the narrator's name as another person's up to which they may be slips; with more it is
 * somebody of the same name.
 */
export const NARRATOR_NAME_MAX_SLIPS = 2;
/** head-hop: least mentions of the person whose thoughts are told. */
export const HEAD_HOP_MIN_MENTIONS = 2;
/** head-hop: most code units between a quotation and its tag's subject. */
export const HEAD_HOP_MAX_TAG_GAP = 6;
/** tense/slip: verbs after plain subjects that a scene needs. */
export const TENSE_MIN_VERBS = 8;
/** tense/slip: least share of them in one tense. */
export const TENSE_MIN_SHARE = 0.85;
/** tense/slip: least narration of a scene, in code units: about sixty words. */
export const TENSE_MIN_NARRATION_UNITS = 330;
/** tense/slip: least mean length of paragraphs without speech; shorter ones are verse. */
export const TENSE_MIN_MEAN_UNITS = 45;
/** tense/slip: paragraphs from which this mean is looked at. */
export const TENSE_MIN_PARAGRAPHS = 8;
/** tense/slip: code units before a sentence in which the reason for its tense is looked for. */
export const TENSE_WINDOW = 160;

// quotes/
/** closed-then-continues: paragraphs on either side that show who else speaks. */
export const CONTINUES_PARAGRAPHS = 3;
/** extra-close: paragraphs before it in which a speech that it closes may begin. */
export const EXTRA_CLOSE_PARAGRAPHS = 12;
/** quotes/unclosed: paragraphs after it in which its closing mark may stand. */
export const UNCLOSED_PARAGRAPHS = 12;
/** mixed-straight-curly: marks of the usual form from which it is a habit. */
export const MIXED_FORM_MIN_USUAL = 60;
/** mixed-style: ratio of the usual marks to the others. */
export const MIXED_STYLE_MIN_RATIO = 30;
/** space-inside: words between two free-standing asterisks up to which they are italics; more are products. */
export const MAX_SPACED_ITALIC_WORDS = 3;

// scene/
/** break-inconsistent: breaks of the usual form from which it is a habit. */
export const BREAK_MIN_USUAL = 3;
/** break-inconsistent: of so many breaks all but one are of the usual form. */
export const BREAK_USUAL_SHARE = 4;
/** break-inconsistent: uses up to which another form is a slip. */
export const BREAK_MAX_ODD = 2;
/** break-long: signs that a screen reader reads out in short time. */
export const BREAK_MAX_SIGNS = 3;
/** break-long: the same for an ornament of several signs. */
export const BREAK_MAX_ORNAMENT_SIGNS = 7;
/** scene/empty: doubled breaks from which they are the chapter's own form. */
export const MIN_DOUBLED_BREAK_HABIT = 3;

// speech/, style/
/** cut-off-dash: see the head of this file. */
export const MAX_HYPHEN_HABIT = 4;
/** no-terminal: see the head of this file; per scene. */
export const MAX_NO_TERMINAL_HABIT = 5;
/** phonetic-elision: see the head of this file. */
export const MAX_ELISION_HABIT = 2;
/** trailing-style: see the head of this file. */
export const MAX_TRAILING_HABIT = 4;
/** repeated-names: paragraphs that are looked at together. */
export const REPEATED_NAME_PARAGRAPHS = 5;
/** shout-caps: words in capitals that are a shout rather than stress. */
export const SHOUT_MIN_WORDS = 3;
/** tag-adverb-run: adverbs that make a run. */
export const ADVERB_RUN_MIN = 3;
/** tag-adverb-run: paragraphs within which they stand. */
export const ADVERB_RUN_PARAGRAPHS = 8;

// turns/
/** alternation-broken: quotations without a tag that make a reader count. */
export const ALTERNATION_MIN_UNTAGGED = 3;
/** ambiguous-pronoun-tag: highest confidence of an ambiguous speaker. */
export const AMBIGUOUS_MAX_CONFIDENCE = 0.55;
/** ambiguous-pronoun-tag: lowest confidence of a person's pronoun. */
export const AMBIGUOUS_MIN_PRONOUN_CONFIDENCE = 0.8;
/** late-tag: sentences before the tag that are too many (docs/rules.md). */
export const LATE_TAG_MIN_SENTENCES = 3;
/** late-tag: words before the tag that are too many (docs/rules.md). */
export const LATE_TAG_MIN_WORDS = 30;
/** monologue: most words of a speech without an action beat (docs/rules.md). */
export const MONOLOGUE_MAX_WORDS = 200;
/** monologue: code units of the speech's beginning that the finding underlines. */
export const MONOLOGUE_RANGE_UNITS = 40;
/** other-actor-beat: lowest confidence of the next quotation's speaker. */
export const OTHER_ACTOR_MIN_CONFIDENCE = 0.9;
/** other-actor-beat: code units from the name to the paragraph's end below which the action is a glance. */
export const OTHER_ACTOR_MIN_UNITS = 24;
/** same-speaker-run: letters of narration up to which a paragraph is a line of dialogue. */
export const SAME_SPEAKER_MAX_NARRATION = 160;
/** talking-heads: most paragraphs of speech in a row without a beat (docs/rules.md). */
export const TALKING_HEADS_MAX_LINES = 6;
/** talking-heads: letters of narration besides the tag that are no beat ("softly"). */
export const TALKING_HEADS_MAX_LETTERS = 8;
/** two-speakers: code units of narration between two quotations up to which they are one exchange. */
export const TWO_SPEAKERS_MAX_GAP = 250;
/** two-speakers: lowest confidence of a person's pronoun. */
export const TWO_SPEAKERS_MIN_PRONOUN_CONFIDENCE = 0.9;
/** unattributed-run: most lines without a tag between two persons (docs/rules.md). */
export const UNATTRIBUTED_MAX_OF_TWO = 6;
/** unattributed-run: the same among more persons (docs/rules.md). */
export const UNATTRIBUTED_MAX_OF_MORE = 4;
/** unattributed-run: quotations back within which a speaker counts as present. */
export const UNATTRIBUTED_PARAGRAPHS = 8;
/** unattributed-run: letters of narration from which it is a beat. */
export const UNATTRIBUTED_MIN_BEAT_LETTERS = 16;
/** unattributed-run: confidence of all speakers from which a reader is not lost. */
export const UNATTRIBUTED_MIN_CONFIDENCE = 0.97;
