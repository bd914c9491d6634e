import { NAMES } from './features.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import { NAME_MEMORY, NAME_WINDOW } from './limits.js';

/** Writes the features of names that appear and disappear at the boundary before `readings[at]`. */
export function writeNameCohesion(features: readonly ParagraphFeatures[], at: number, out: Float64Array): void {
  const here = features[at]!;
  const next = features[at + 1];
  const left = countNames(features, Math.max(0, at - NAME_WINDOW), at);
  const right = countNames(features, at, Math.min(features.length, at + NAME_WINDOW));
  const known = countNames(features, Math.max(0, at - NAME_MEMORY), at);
  out[NAMES.opensWithName] = here.lead === 0 ? 0 : 1;
  out[NAMES.openingNameNew] = here.lead !== 0 && !known.names.includes(here.lead) ? 1 : 0;
  out[NAMES.newNames] = Math.min(3, here.names.filter(name => !left.names.includes(name)).length) / 3;
  out[NAMES.onBothSides] = cosine(left, right);
  out[NAMES.mainNameLost] = mainLost(left, right) ? 1 : 0;
  out[NAMES.shareNewAhead] = shareOfNew(left, right);
  const opening = countNames(features, at, Math.min(features.length, at + 2)).names;
  out[NAMES.shareKnownHere] =
    opening.length === 0 ? 0.5 : opening.filter(name => known.names.includes(name)).length / opening.length;
  out[NAMES.none] = here.names.length === 0 ? 1 : 0;
  out[NAMES.pronounNext] = next !== undefined && next.lead === 0 && here.lead !== 0 ? 1 : 0;
}

/** Names, and the number of paragraphs with each. Parallel lists: for a dozen names they are faster than a map. */
interface Count {
  readonly names: readonly number[];
  readonly counts: readonly number[];
}

function countNames(features: readonly ParagraphFeatures[], from: number, to: number): Count {
  const names: number[] = [];
  const counts: number[] = [];
  for (let i = from; i < to; i++) {
    for (const name of features[i]!.names) {
      const at = names.indexOf(name);
      if (at < 0) {
        names.push(name);
        counts.push(1);
      } else counts[at]!++;
    }
  }
  return { names, counts };
}

function cosine(left: Count, right: Count): number {
  if (left.names.length === 0 || right.names.length === 0) return 0.5;
  let [dot, a, b] = [0, 0, 0];
  left.names.forEach((name, i) => {
    const n = left.counts[i]!;
    a += n * n;
    dot += n * (right.counts[right.names.indexOf(name)] ?? 0);
  });
  for (const n of right.counts) b += n * n;
  return dot / Math.sqrt(a * b);
}

function mainLost(left: Count, right: Count): boolean {
  const most = Math.max(1, ...left.counts);
  return most > 1 && !right.names.includes(left.names[left.counts.indexOf(most)]!);
}

function shareOfNew(left: Count, right: Count): number {
  let [came, all] = [0, 0];
  right.names.forEach((name, i) => {
    all += right.counts[i]!;
    if (!left.names.includes(name)) came += right.counts[i]!;
  });
  return all === 0 ? 0.5 : came / all;
}
