import { eachBoundary } from '../../../server/src/analysis/scenes/boundaryFeatures.js';
import { BOUNDARY_FEATURES, WORDS } from '../../../server/src/analysis/scenes/features.js';
import type { Begins, Paragraph } from './texts.js';

/** Boundaries to learn from, in columns. */
export interface Examples {
  readonly count: number;
  /** Features, row by row. */
  readonly dense: Float64Array;
  /** Per boundary: indices of its words in `words`. */
  readonly sparse: readonly Int32Array[];
  readonly words: readonly string[];
  readonly begins: Uint8Array;
  readonly weight: Float64Array;
}

/** Texts with what a boundary of theirs counts: that of a scene and none 1, that of a chapter less. */
export interface Works {
  readonly works: readonly (readonly Paragraph[])[];
  readonly weight: number;
}

/** All boundaries of works whose authors mark breaks. `words`: those that are learned. */
export function examplesOf(all: readonly Works[], words: readonly string[], chapterWeight: number): Examples {
  const size = BOUNDARY_FEATURES.length;
  const count = all.flatMap(({ works }) => works).reduce((sum, work) => sum + Math.max(0, work.length - 1), 0);
  const dense = new Float64Array(count * size);
  const sparse: Int32Array[] = [];
  const begins = new Uint8Array(count);
  const weights = new Float64Array(count);
  const ids = new Map(words.map((word, i) => [word, i]));
  const vector = new Float64Array(size);
  const worth: Readonly<Record<Begins, number>> = { nothing: 1, scene: 1, chapter: chapterWeight };
  let row = 0;
  for (const { works, weight } of all)
    for (const work of works)
      eachBoundary(
        work.map(({ features }) => features),
        () => true,
        vector,
        at => {
          // The sums of words are learned word by word.
          for (const index of Object.values(WORDS)) vector[index] = 0;
          dense.set(vector, row * size);
          sparse.push(wordsAt(work, at, ids));
          begins[row] = work[at]!.begins === 'nothing' ? 0 : 1;
          weights[row++] = weight * worth[work[at]!.begins];
        },
      );
  return { count, dense, sparse, words, begins, weight: weights };
}

function wordsAt(work: readonly Paragraph[], at: number, ids: ReadonlyMap<string, number>): Int32Array {
  const words = [...work[at]!.opening, ...(work[at + 1]?.next ?? []), ...work[at - 1]!.closing];
  return Int32Array.from(words.flatMap(word => ids.get(word) ?? []));
}

/**
 * Words that stand in at least so many works, in the order of the alphabet. One that hardly ever has a small letter
 * inside a sentence is a name and left out.
 */
export function commonWords(all: readonly Works[], minWorks: number): string[] {
  const works = all.flatMap(one => one.works);
  const listed = countOf(works, ({ opening, next, closing }) => [...opening, ...next, ...closing]);
  const small = countOf(works, paragraph => paragraph.small);
  const isWord = (key: string): boolean =>
    key
      .split(' ')
      .slice(1)
      .every(word => (small.get(word) ?? 0) >= minWorks);
  return [...listed].flatMap(([key, count]) => (count >= minWorks && isWord(key) ? [key] : [])).sort();
}

/** In how many works a word stands. */
function countOf(
  works: readonly (readonly Paragraph[])[],
  wordsOf: (paragraph: Paragraph) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const work of works)
    for (const word of new Set(work.flatMap(wordsOf))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
