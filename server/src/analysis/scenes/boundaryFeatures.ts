import { FORM_FEATURES, LENGTHS, OPENS, PATTERN_FEATURES } from './features.js';
import { writeNameCohesion } from './nameCohesion.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { LENGTH_WINDOW, TOPIC_REACH } from './limits.js';

/** Paragraphs on either side of a boundary on which its features depend. */
export const FEATURE_REACH = TOPIC_REACH;

/**
 * Writes the features of the boundary before `readings[at]` into `out`, without those of topics (topicCohesion.ts).
 * Reads eight paragraphs on either side, and names of up to sixteen before.
 */
export function boundaryFeatures(features: readonly ParagraphFeatures[], at: number, out: Float64Array): void {
  const here = features[at]!;
  for (const { form, index } of FORM_FEATURES) out[index] = here.form === form ? 1 : 0;
  out[OPENS.noCue] = here.form === null && !here.speechFirst ? 1 : 0;
  out[OPENS.speech] = here.speechFirst ? 1 : 0;
  out[OPENS.italics] = here.thoughtFirst ? 1 : 0;
  for (let bit = 0; bit < PATTERN_FEATURES.length; bit++) out[PATTERN_FEATURES[bit]!] = (here.patterns >> bit) & 1;
  writeLengths(features, at, out);
  writeNameCohesion(features, at, out);
}

function writeLengths(features: readonly ParagraphFeatures[], at: number, out: Float64Array): void {
  const here = features[at]!;
  const before = features[at - 1]!;
  let [words, spoken, size] = [0, 0, 0];
  const [from, to] = [Math.max(0, at - LENGTH_WINDOW), Math.min(features.length, at + LENGTH_WINDOW)];
  for (let i = from; i < to; i++) {
    words += features[i]!.words;
    if (i >= at) continue;
    spoken += features[i]!.spoken;
    size += features[i]!.size;
  }
  out[LENGTHS.here] = Math.log(1 + Math.min(300, here.words)) - 3;
  out[LENGTHS.relative] = Math.log((here.words + 3) / (words / (to - from) + 3));
  out[LENGTHS.before] = Math.log(1 + Math.min(300, before.words)) - 3;
  out[LENGTHS.shortBefore] = before.words < 9 && !before.speechLast ? 1 : 0;
  out[LENGTHS.speechBefore] = before.speechLast ? 1 : 0;
  out[LENGTHS.narrationAfterSpeech] = before.speechLast && here.spoken === 0 ? 1 : 0;
  out[LENGTHS.speechShareBefore] = spoken / (size + 1);
}
