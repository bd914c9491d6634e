import type { ParagraphFeatures } from './paragraphFeatures.js';
import type { Person } from '../../lexicon/narrationWords.js';

/** What is summed over windows of paragraphs. */
export type Quantity = 'words' | 'spoken' | 'narrated' | 'past' | 'present' | 'had' | 'speaking' | Person;

const QUANTITIES: readonly Quantity[] = [
  'words',
  'spoken',
  'narrated',
  'past',
  'present',
  'had',
  'speaking',
  'he',
  'she',
  'they',
  'I',
  'we',
  'you',
];

/** Paragraphs in a row, prepared for the features of the boundaries between them. */
export interface Passage {
  readonly paragraphs: readonly ParagraphFeatures[];
  /** Per quantity: its sum over the paragraphs before each, and last over all. */
  readonly sums: Readonly<Record<Quantity, Float64Array>>;
}

/** Prepares paragraphs. */
export function passageOf(paragraphs: readonly ParagraphFeatures[]): Passage {
  const sums = Object.fromEntries(
    QUANTITIES.map(quantity => [quantity, new Float64Array(paragraphs.length + 1)]),
  ) as Record<Quantity, Float64Array>;
  paragraphs.forEach((paragraph, i) => {
    for (const quantity of QUANTITIES)
      sums[quantity][i + 1] =
        sums[quantity][i]! + (quantity === 'speaking' ? (paragraph.spoken > 0 ? 1 : 0) : paragraph[quantity]);
  });
  return { paragraphs, sums };
}

/** Sum of a quantity over paragraphs `[from, to)`, those outside of the passage left out. */
export function sumOf({ paragraphs, sums }: Passage, quantity: Quantity, from: number, to: number): number {
  const [a, z] = [Math.max(0, from), Math.min(paragraphs.length, to)];
  return z <= a ? 0 : sums[quantity][z]! - sums[quantity][a]!;
}

/** Its mean. */
export function meanOf(passage: Passage, quantity: Quantity, from: number, to: number): number {
  const count = Math.min(passage.paragraphs.length, to) - Math.max(0, from);
  return count <= 0 ? 0 : sumOf(passage, quantity, from, to) / count;
}
