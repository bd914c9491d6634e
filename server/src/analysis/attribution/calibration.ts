import type { Evidence } from '../dialogue/types.js';

/** The lattice's chance at each of these points … */
const POINTS = [0, 0.3, 0.5, 0.7, 0.85, 0.95, 0.99, 1] as const;

/** … and how often it was right, by evidence. Measured on labelled texts, and never falling. */
const RIGHT: Partial<Record<Evidence, readonly number[]>> = {
  tag: [0.2, 0.3, 0.5, 0.7, 0.85, 0.93, 0.96, 0.97],
  paragraph: [0.2, 0.3, 0.5, 0.7, 0.85, 0.93, 0.95, 0.965],
  continuation: [0.1, 0.3, 0.47, 0.58, 0.68, 0.78, 0.85, 0.95],
  'lead-in': [0.05, 0.2, 0.4, 0.6, 0.7, 0.8, 0.87, 0.895],
  beat: [0.05, 0.2, 0.35, 0.47, 0.62, 0.79, 0.91, 0.96],
  pronoun: [0.1, 0.28, 0.46, 0.57, 0.7, 0.81, 0.84, 0.84],
  alternation: [0.1, 0.35, 0.54, 0.7, 0.84, 0.9, 0.94, 0.94],
  model: [0.1, 0.3, 0.47, 0.6, 0.72, 0.84, 0.88, 0.88],
};

/** The probability that a speaker is right, from the lattice's chance and what it rests on. */
export function calibrated(evidence: Evidence, chance: number): number {
  const right = RIGHT[evidence];
  if (right === undefined) return chance;
  let i = 1;
  while (i < POINTS.length - 1 && chance > POINTS[i]!) i++;
  const [low, high] = [POINTS[i - 1]!, POINTS[i]!];
  const share = Math.max(0, Math.min(1, (chance - low) / (high - low)));
  return right[i - 1]! + share * (right[i]! - right[i - 1]!);
}
