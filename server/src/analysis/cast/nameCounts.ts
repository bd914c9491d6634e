import { memo } from '../../manuscript/memo.js';

/** How a name is used in a part of the story. Counts add up over parts. */
export interface NameCounts {
  /** All mentions. */
  readonly count: number;
  /** Mentions within sentences, where a capital marks a name. */
  readonly mid: number;
  /** In narration. */
  readonly inNarration: number;
  /** Subject of a dialogue tag. */
  readonly tagged: number;
  /** Subject of a verb of speech, action or looking; subject of any other verb. */
  readonly acts: number;
  readonly does: number;
  /** Addressed within speech. */
  readonly called: number;
  readonly possessor: number;
  /** After a preposition of place: `in`, `at`, `from` … */
  readonly placed: number;
  /** In positions of things: after an article, eaten, before the noun of a kind. */
  readonly held: number;
  /** Opens a paragraph with speech as the subject of a verb that only persons have. */
  readonly opensParagraph: number;
  /** Points of the pronouns that follow it. */
  readonly he: number;
  readonly she: number;
  readonly they: number;
  /** The same word in lower case (names of one word). */
  readonly small: number;
}

/** Counts that are all 0. */
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
/** Names of the counts. */
export const COUNTS = Object.keys(NO_COUNTS) as (keyof NameCounts)[];

/**
 * Remembers what `compute` says of a name with these counts. An edit leaves the counts of nearly all names of a work
 * the same objects.
 */
export function byCounts<V>(compute: (name: string, counts: NameCounts) => V): (name: string, counts: NameCounts) => V {
  const known = memo((_: NameCounts) => new Map<string, V>());
  return (name, counts) => {
    const values = known(counts);
    let value = values.get(name);
    if (value === undefined) values.set(name, (value = compute(name, counts)));
    return value;
  };
}
