import type { Evidence } from '../dialogue/types.js';
import { POINTS, RIGHT } from './tables/confidence.js';

/** Evidence whose curve is measured; what else there is (an author's own setting) is taken at its word. */
export const CALIBRATED: readonly Evidence[] = [
  'tag',
  'paragraph',
  'continuation',
  'lead-in',
  'beat',
  'pronoun',
  'alternation',
  'model',
];

/** The probability that a speaker is right, from the model's chance and what it rests on. */
export function calibrated(evidence: Evidence, chance: number): number {
  const right = RIGHT[evidence];
  if (right === undefined) return chance;
  let i = 1;
  while (i < POINTS.length - 1 && chance > POINTS[i]!) i++;
  const [low, high] = [POINTS[i - 1]!, POINTS[i]!];
  const share = Math.max(0, Math.min(1, (chance - low) / (high - low)));
  return right[i - 1]! + share * (right[i]! - right[i - 1]!);
}
