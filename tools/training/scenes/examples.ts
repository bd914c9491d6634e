import { boundaryFeatures } from '../../../server/src/analysis/scenes/boundaryFeatures.js';
import { BOUNDARY_FEATURES } from '../../../server/src/analysis/scenes/features.js';
import { writeTopicCohesion } from '../../../server/src/analysis/scenes/topicCohesion.js';
import { randomFrom, shuffled } from '../random.js';
import type { Example } from './fit.js';
import { joined, scenesOf, type Passage } from './texts.js';

/**
 * What a cue is thought to add to the log odds before any text was seen. Openings like "The next morning" are too rare
 * among the scenes that may be learned from, and in the novels scenes that begin so in the midst of a chapter are not
 * marked.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  'opens: next-time': 3,
  'opens: that-time': 2,
  'opens: moments': 0.5,
  'opens: later': 2,
  'opens: passed': 1.5,
  'opens: meanwhile': 1,
  'opens: clock': 1.2,
  'opens: at-time': 1,
  'opens: when-after': 0.3,
  'opens: place': 0.2,
  'sentence: time': 0.8,
};

/** The same by the vector's order. */
export const expected: readonly number[] = BOUNDARY_FEATURES.map(feature => EXPECTED[feature] ?? 0);

/**
 * From works whose authors mark their breaks: every border says what it is. `shuffles`: in how many orders, drawn from
 * `seed`, their scenes are put behind one another for more borders to learn from.
 */
export function fromMarked(works: readonly Passage[], shuffles: number, seed: number): Example[] {
  const examples = works.flatMap(work => borders(work).map(({ vector, begins }) => ({ vector, begins, weight: 1 })));
  const random = randomFrom(seed);
  for (let round = 0; round < shuffles; round++) {
    const seams = borders(joined(shuffled(scenesOf(works), random))).filter(({ begins }) => begins);
    examples.push(...seams.map(({ vector }) => ({ vector, begins: true, weight: 0.3 })));
  }
  return examples;
}

function borders({ readings, begins }: Passage): { readonly vector: Float64Array; readonly begins: boolean }[] {
  return readings.slice(1).map((_, i) => {
    const vector = new Float64Array(BOUNDARY_FEATURES.length);
    boundaryFeatures(readings, i + 1, vector);
    writeTopicCohesion(readings, i + 1, vector);
    return { vector, begins: begins[i + 1]! };
  });
}
