import { writeNames } from './nameFeatures.js';
import { writeNarration } from './narrationFeatures.js';
import { writeLengths, writeOpening } from './openingFeatures.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { passageOf } from './passage.js';
import { writeSpeech } from './speechFeatures.js';
import { overlapsOf, writeTopics } from './topicFeatures.js';

/**
 * Measures the boundaries before those of `paragraphs` that `wanted` names, in order: `visit` gets each with its
 * features, in a vector that is reused. A boundary depends on `FEATURE_REACH` paragraphs on either side.
 */
export function eachBoundary(
  paragraphs: readonly ParagraphFeatures[],
  wanted: (at: number) => boolean,
  vector: Float64Array,
  visit: (at: number) => void,
): void {
  const passage = passageOf(paragraphs);
  const overlaps = overlapsOf(passage);
  const names = new Map<number, number>();
  const topics = new Map<number, number>();
  for (let at = 1; at < paragraphs.length; at++) {
    const before = paragraphs[at - 1]!;
    for (const name of before.names) names.set(name, at - 1);
    for (const name of before.called) names.set(name, at - 1);
    for (const topic of before.topics) topics.set(topic, at - 1);
    if (!wanted(at)) continue;
    writeOpening(passage, at, vector);
    writeLengths(passage, at, vector);
    writeSpeech(passage, at, vector);
    writeNames(passage, at, names, vector);
    writeNarration(passage, at, vector);
    writeTopics(passage, at, overlaps, topics, vector);
    visit(at);
  }
}
