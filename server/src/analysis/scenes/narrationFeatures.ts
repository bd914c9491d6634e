import { NARRATION, PERSONS } from './features.js';
import { NARRATION_WINDOW, PERSON_WINDOW } from './limits.js';
import { sumOf, type Passage, type Quantity } from './passage.js';

/** Persons and tenses of the narration on both sides of a boundary. */
export function writeNarration(passage: Passage, at: number, out: Float64Array): void {
  const { paragraphs } = passage;
  const here = paragraphs[at]!;
  const before = paragraphs[at - 1]!;
  const share = (quantity: Quantity, from: number, to: number): number =>
    sumOf(passage, quantity, from, to) / (sumOf(passage, 'narrated', from, to) + 3);
  for (const { person, change, here: index, fewer } of PERSONS) {
    out[change] = 10 * Math.abs(share(person, at, at + PERSON_WINDOW) - share(person, at - PERSON_WINDOW, at));
    out[index] = Math.min(2, here[person]) / 2;
    out[fewer] = 10 * Math.max(0, share(person, at - 4, at) - share(person, at, at + 2));
  }
  out[NARRATION.personChange] = personChange(share, at);
  const tense = (from: number, to: number, quantity: 'past' | 'present'): number =>
    sumOf(passage, quantity, from, to) / (sumOf(passage, 'past', from, to) + sumOf(passage, 'present', from, to) + 3);
  out[NARRATION.tenseChange] = Math.abs(tense(at, at + 4, 'past') - tense(at - NARRATION_WINDOW, at, 'past'));
  out[NARRATION.presentHere] = tense(at, at + 1, 'present');
  out[NARRATION.presentBefore] = tense(at - 4, at, 'present');
  out[NARRATION.hadHere] = Math.min(4, here.had) / 4;
  out[NARRATION.hadNext] = Math.min(4, paragraphs[at + 1]?.had ?? 0) / 4;
  out[NARRATION.hadBefore] = Math.min(4, before.had) / 4;
  out[NARRATION.hadAfter] = 20 * share('had', at, at + 3);
  out[NARRATION.hadShareBefore] = 20 * share('had', at - 4, at);
  out[NARRATION.indefinite] = Math.min(4, here.articles) / 4;
  out[NARRATION.youBefore] = Math.min(3, before.you) / 3;
}

/** One less the cosine of the shares of persons on both sides. */
function personChange(share: (quantity: Quantity, from: number, to: number) => number, at: number): number {
  let [dot, left, right] = [0, 1e-9, 1e-9];
  for (const { person } of PERSONS) {
    const a = share(person, at - NARRATION_WINDOW, at);
    const b = share(person, at, at + NARRATION_WINDOW);
    dot += a * b;
    left += a * a;
    right += b * b;
  }
  return 1 - dot / Math.sqrt(left * right);
}
