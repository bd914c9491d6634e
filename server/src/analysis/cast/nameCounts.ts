/** How a name stands in a stretch of story: counts that add up over stretches. */
export interface NameCounts {
  /** All mentions. */
  readonly count: number;
  /** Within sentences, where a capital means something. */
  readonly mid: number;
  /** In narration. */
  readonly inNarration: number;
  /** Subject of a dialogue tag. */
  readonly tagged: number;
  /** Subject of a verb of speech, or of an act or look; of any other verb. */
  readonly acts: number;
  readonly does: number;
  /** Addressed within speech. */
  readonly called: number;
  readonly possessor: number;
  /** Behind `in`, `at`, `from` … */
  readonly placed: number;
  /** Where things stand: behind an article, eaten, before the noun of a kind. */
  readonly held: number;
  /** Opens a paragraph in which somebody speaks, and does what only people do. */
  readonly opensParagraph: number;
  /** Points of pronouns behind it. */
  readonly he: number;
  readonly she: number;
  readonly they: number;
  /** The same word in small letters (names of one word). */
  readonly small: number;
}
/** Counts of what never stood anywhere. */

export const NO_COUNTS: NameCounts = {
  count: 0,
  mid: 0,
  inNarration: 0,
  tagged: 0,
  acts: 0,
  does: 0,
  called: 0,
  possessor: 0,
  placed: 0,
  held: 0,
  opensParagraph: 0,
  he: 0,
  she: 0,
  they: 0,
  small: 0,
};
/** Their names. */
export const COUNTS = Object.keys(NO_COUNTS) as (keyof NameCounts)[];
