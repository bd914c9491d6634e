import type { OpenerForm } from '../../manuscript/forms/openings.js';
import { NAME_COHESION_FEATURES, writeNameCohesion } from './nameCohesion.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { FIRST_SENTENCE_PATTERNS, OPENING_PATTERNS } from './openingPatterns.js';
import { writeTopicCohesion, TOPIC_COHESION_FEATURES } from './topicCohesion.js';
import { LENGTH_WINDOW, TOPIC_REACH } from './limits.js';

/** Paragraphs on either side of a border that bear on it. A change further off does not. */
export const FEATURE_REACH = TOPIC_REACH;

const FORMS: readonly OpenerForm[] = [
  'next-time',
  'that-time',
  'moments',
  'later',
  'passed',
  'meanwhile',
  'clock',
  'at-time',
  'when-after',
  'vague-time',
  'place',
];

/** What the numbers of a border's vector mean, in order. Weights are kept under these names (weights.ts). */
export const BOUNDARY_FEATURES: readonly string[] = [
  ...FORMS.map(form => `opens: ${form}`),
  'opens: no cue',
  'opens with speech',
  'opens in italics',
  ...['pronoun', 'I', 'article', 'link', 'it was', 'full name', 'title', 'stance', 'clause', 'participle'].map(
    sign => `head: ${sign}`,
  ),
  ...['time', 'waking', 'sky', 'part of day', 'place', 'had been', 'coming'].map(sign => `sentence: ${sign}`),
  'length',
  'length to neighbours',
  'length before',
  'short before',
  'speech before',
  'narration after speech',
  'share of speech before',
  ...NAME_COHESION_FEATURES,
  ...TOPIC_COHESION_FEATURES,
];

/** How many of them the topics are: the last ones, dear to measure, and never worth more than a little. */
export const TOPIC_FEATURE_COUNT = BOUNDARY_FEATURES.length - TOPIC_COHESION_FEATURES.length;

/**
 * The vector of the border before `readings[at]` but for its topics. Reads `REACH` paragraphs on both sides, no more.
 */
export function boundaryFeatures(readings: readonly ParagraphFeatures[], at: number, out: Float64Array): void {
  const here = readings[at]!;
  let o = 0;
  for (const form of FORMS) out[o++] = here.form === form ? 1 : 0;
  out[o++] = here.form === null && !here.speechFirst ? 1 : 0;
  out[o++] = here.speechFirst ? 1 : 0;
  out[o++] = here.thoughtFirst ? 1 : 0;
  for (let bit = 0; bit < OPENING_PATTERNS.length + FIRST_SENTENCE_PATTERNS.length; bit++)
    out[o++] = (here.signs >> bit) & 1;
  o = measureLengths(readings, at, out, o);
  writeNameCohesion(readings, at, out, o);
}

/** The rest of the vector. */
export const cheapBoundaryFeatures = (readings: readonly ParagraphFeatures[], at: number, out: Float64Array): void =>
  void writeTopicCohesion(readings, at, out, TOPIC_FEATURE_COUNT);

function measureLengths(readings: readonly ParagraphFeatures[], at: number, out: Float64Array, offset: number): number {
  let o = offset;
  const here = readings[at]!;
  const before = readings[at - 1]!;
  let [words, spoken, size] = [0, 0, 0];
  const [from, to] = [Math.max(0, at - LENGTH_WINDOW), Math.min(readings.length, at + LENGTH_WINDOW)];
  for (let i = from; i < to; i++) {
    words += readings[i]!.words;
    if (i >= at) continue;
    spoken += readings[i]!.spoken;
    size += readings[i]!.size;
  }
  out[o++] = Math.log(1 + Math.min(300, here.words)) - 3;
  out[o++] = Math.log((here.words + 3) / (words / (to - from) + 3));
  out[o++] = Math.log(1 + Math.min(300, before.words)) - 3;
  out[o++] = before.words < 9 && !before.speechLast ? 1 : 0;
  out[o++] = before.speechLast ? 1 : 0;
  out[o++] = before.speechLast && here.spoken === 0 ? 1 : 0;
  out[o++] = spoken / (size + 1);
  return o;
}
