import { TOPICS } from './features.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { TOPIC_BASELINE_DISTANCE, TOPIC_WINDOW, TOPIC_WINDOW_WORDS } from './limits.js';

/**
 * Writes the topic features: the share of content words that both sides of the boundary have in common, there and at
 * nearby positions (after Hearst's TextTiling).
 */
export function writeTopicCohesion(features: readonly ParagraphFeatures[], at: number, out: Float64Array): void {
  const here = overlap(features, at);
  const around = Math.max(
    overlap(features, at - TOPIC_BASELINE_DISTANCE),
    overlap(features, at + TOPIC_BASELINE_DISTANCE),
  );
  out[TOPICS.onBothSides] = here;
  out[TOPICS.fewerThanNearby] = Math.max(0, around - here);
}

function overlap(features: readonly ParagraphFeatures[], at: number): number {
  if (at <= 0 || at >= features.length) return 0;
  const left = topicsOf(features, at - 1, -1);
  const right = topicsOf(features, at, 1);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const topic of left) if (right.has(topic)) shared++;
  return shared / Math.sqrt(left.size * right.size);
}

function topicsOf(features: readonly ParagraphFeatures[], from: number, step: 1 | -1): Set<number> {
  const topics = new Set<number>();
  let words = 0;
  for (
    let i = from, n = 0;
    i >= 0 && i < features.length && n < TOPIC_WINDOW && words < TOPIC_WINDOW_WORDS;
    i += step, n++
  ) {
    for (const topic of features[i]!.topics) topics.add(topic);
    words += features[i]!.words;
  }
  return topics;
}
