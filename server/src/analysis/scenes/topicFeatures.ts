import { TOPICS } from './features.js';
import { SEEN_WINDOWS, TOPIC_BASELINE_DISTANCES, TOPIC_WINDOW, TOPIC_WINDOWS_WORDS } from './limits.js';
import type { Passage } from './passage.js';

/** Overlap of content words on both sides of each boundary of a passage, by size of the window; -1 at its ends. */
export type Overlaps = readonly Float64Array[];

/** Both windows slide over the passage: what enters and leaves them is counted. */
export const overlapsOf = (passage: Passage): Overlaps => TOPIC_WINDOWS_WORDS.map(words => overlapIn(passage, words));

function overlapIn({ paragraphs, sums }: Passage, limit: number): Float64Array {
  const out = new Float64Array(paragraphs.length).fill(-1);
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  let shared = 0;
  const add = (side: Map<number, number>, other: Map<number, number>, at: number): void => {
    for (const topic of paragraphs[at]!.topics) {
      const count = side.get(topic) ?? 0;
      side.set(topic, count + 1);
      if (count === 0 && other.has(topic)) shared++;
    }
  };
  const remove = (side: Map<number, number>, other: Map<number, number>, at: number): void => {
    for (const topic of paragraphs[at]!.topics) {
      const count = side.get(topic)!;
      if (count > 1) side.set(topic, count - 1);
      else {
        side.delete(topic);
        if (other.has(topic)) shared--;
      }
    }
  };
  let [from, to] = [0, 0];
  for (let at = 1; at < paragraphs.length; at++) {
    if (to < at) to = at;
    else remove(right, left, at - 1);
    add(left, right, at - 1);
    while (at - from > TOPIC_WINDOW || (from < at - 1 && sums.words[at]! - sums.words[from + 1]! >= limit))
      remove(left, right, from++);
    while (to < paragraphs.length && to - at < TOPIC_WINDOW && sums.words[to]! - sums.words[at]! < limit)
      add(right, left, to++);
    out[at] = left.size === 0 || right.size === 0 ? 0 : shared / Math.sqrt(left.size * right.size);
  }
  return out;
}

/** What both sides are about (after Hearst's TextTiling), and how much of it was there before. */
export function writeTopics(
  { paragraphs }: Passage,
  at: number,
  overlaps: Overlaps,
  lastSeen: ReadonlyMap<number, number>,
  out: Float64Array,
): void {
  TOPICS.overlaps.forEach(({ here, lower }, w) => {
    const values = overlaps[w]!;
    let [sum, count] = [0, 0];
    for (const distance of TOPIC_BASELINE_DISTANCES)
      for (const near of [at - distance, at + distance])
        if (near > 0 && near < paragraphs.length) {
          sum += values[near]!;
          count++;
        }
    out[here] = values[at]!;
    out[lower] = count === 0 ? 0 : sum / count - values[at]!;
  });
  const seenIn = (topics: readonly number[], size: number): number => {
    let seen = 0;
    for (const topic of topics) {
      const last = lastSeen.get(topic);
      if (last !== undefined && at - last <= size) seen++;
    }
    return topics.length === 0 ? NO_TOPICS : seen / topics.length;
  };
  const here = paragraphs[at]!;
  const next = paragraphs[at + 1];
  SEEN_WINDOWS.forEach((size, i) => {
    out[TOPICS.openingSeen[i]!] = seenIn(here.firstTopics, size);
    out[TOPICS.hereSeen[i]!] = seenIn(here.topics, size);
  });
  out[TOPICS.nextSeen] = next === undefined ? NO_TOPICS : seenIn(next.topics, SEEN_WINDOWS[2]);
}

/** The share that counts as seen where there are no content words. */
const NO_TOPICS = 0.3;
