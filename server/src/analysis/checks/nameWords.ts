import { memo } from '../../manuscript/memo.js';
import type { CastSummary } from '../cast/summary.js';
import type { NameCounts } from '../cast/nameCounts.js';

/** How one word of names stands in a work. Counts of all names that hold it. */
export interface NameWord {
  readonly count: number;
  /** Within sentences, where a capital means something. */
  readonly mid: number;
  /** Where it does as persons do: subject of a verb of speech or act, addressed, owner. */
  readonly alive: number;
  /** Behind `in`, `at`, `from`. */
  readonly placed: number;
  /** The same word in small letters. */
  readonly small: number;
}

/** The words that names of a work are made of. */
export const nameWordsOf: (summary: CastSummary) => ReadonlyMap<string, NameWord> = memo(({ names }) => {
  const words = new Map<string, { -readonly [K in keyof NameWord]: number }>();
  for (const [name, counts] of names) {
    for (const word of name.includes(' ') ? name.split(' ') : [name]) {
      let sum = words.get(word);
      if (sum === undefined) words.set(word, (sum = { count: 0, mid: 0, alive: 0, placed: 0, small: 0 }));
      sum.count += counts.count;
      // Behind another word of the same name a capital always means something.
      sum.mid += name === word ? counts.mid : counts.count;
      sum.alive += aliveIn(counts);
      sum.placed += counts.placed;
      sum.small += counts.small;
    }
  }
  return words;
});

const aliveIn = ({ tagged, acts, does, called, possessor }: NameCounts): number =>
  Math.max(tagged, acts) + does + called + possessor;
