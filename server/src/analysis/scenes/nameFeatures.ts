import { NAMES } from './features.js';
import { FEATURE_REACH, NEW_NAME_AGES, NEW_NAME_WINDOWS } from './limits.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';
import type { Passage } from './passage.js';

/** Age of a name that none of the last paragraphs has. */
const UNSEEN = FEATURE_REACH + 1;

/** Last paragraph before a boundary that has a name, in narration or speech. */
export type LastSeen = ReadonlyMap<number, number>;

/** Who is named on both sides of a boundary. */
export function writeNames({ paragraphs }: Passage, at: number, lastSeen: LastSeen, out: Float64Array): void {
  const here = paragraphs[at]!;
  const ageOf = (name: number): number => {
    const seen = lastSeen.get(name);
    return seen === undefined || at - seen > FEATURE_REACH ? UNSEEN : at - seen;
  };
  const [left4, left8, left16] = [4, 8, 16].map(size => countNames(paragraphs, at - size, at)) as [Count, Count, Count];
  const [right4, right8] = [4, 8].map(size => countNames(paragraphs, at, at + size)) as [Count, Count];
  const lefts: Readonly<Record<number, Count>> = { 4: left4, 8: left8, 16: left16 };
  const rights: Readonly<Record<number, Count>> = { 4: right4, 8: right8 };
  for (const { before, after, index } of NAMES.similar) out[index] = cosine(lefts[before]!, rights[after]!);
  writeFresh(paragraphs, at, ageOf, out);
  for (const { before, index } of NAMES.lost) out[index] = shareLost(paragraphs, at, before, right8);
  out[NAMES.mainLost4] = isMainMissing(left4, right4) ? 1 : 0;
  out[NAMES.mainLost8] = isMainMissing(left8, right8) ? 1 : 0;
  out[NAMES.mainLost16] = isMainMissing(left16, right8) ? 1 : 0;
  out[NAMES.mainNew] = isMainMissing(right8, left8) ? 1 : 0;
  writeFirstNames(here, ageOf, out);
  out[NAMES.none] = here.names.length === 0 ? 1 : 0;
  out[NAMES.noneNext] = (paragraphs[at + 1]?.names.length ?? 0) === 0 ? 1 : 0;
  out[NAMES.newHere] = Math.min(3, here.names.filter(name => ageOf(name) > 8).length) / 3;
  out[NAMES.pronounNext] = paragraphs[at + 1]?.lead === 0 && here.lead !== 0 ? 1 : 0;
  out[NAMES.before] = Math.min(4, paragraphs[at - 1]!.names.length) / 4;
  out[NAMES.nearBefore] = Math.min(8, left8.names.length) / 8;
  out[NAMES.nearAfter] = Math.min(8, right8.names.length) / 8;
}

function writeFirstNames(here: ParagraphFeatures, ageOf: (name: number) => number, out: Float64Array): void {
  const age = here.lead === 0 ? 0 : ageOf(here.lead);
  out[NAMES.opens] = here.lead === 0 ? 0 : 1;
  out[NAMES.openingAge] = age === 0 ? 0 : Math.log(age) / 4;
  for (const { age: least, index } of NAMES.openingOlder) out[index] = age > least ? 1 : 0;
  const ages = here.firstNames.map(ageOf);
  out[NAMES.first] = Math.min(4, ages.length) / 4;
  out[NAMES.firstNone] = ages.length === 0 ? 1 : 0;
  out[NAMES.firstYoungest] = ages.length === 0 ? 0.4 : Math.log(Math.min(...ages)) / 4;
  out[NAMES.firstOldest] = ages.length === 0 ? 0.4 : Math.log(Math.max(...ages)) / 4;
  out[NAMES.firstUnseen] = ages.filter(one => one === UNSEEN).length / 3;
}

/** Of the mentions in the first paragraphs after, the share of names that none of those before has. */
function writeFresh(
  paragraphs: readonly ParagraphFeatures[],
  at: number,
  ageOf: (name: number) => number,
  out: Float64Array,
): void {
  let all = 0;
  const fresh = NEW_NAME_AGES.map(() => 0);
  let i = at;
  NEW_NAME_WINDOWS.forEach((size, w) => {
    for (; i < Math.min(paragraphs.length, at + size); i++)
      for (const name of paragraphs[i]!.names) {
        all++;
        const age = ageOf(name);
        NEW_NAME_AGES.forEach((least, a) => {
          if (age > least) fresh[a]!++;
        });
      }
    NAMES.fresh[w]!.forEach((index, a) => (out[index] = all === 0 ? 0.5 : fresh[a]! / all));
  });
}

/** Of the mentions in the last paragraphs before, the share of names that do not come back. */
function shareLost(paragraphs: readonly ParagraphFeatures[], at: number, size: number, after: Count): number {
  let [lost, all] = [0, 0];
  for (let i = Math.max(0, at - size); i < at; i++)
    for (const name of paragraphs[i]!.names) {
      all++;
      if (!after.names.includes(name)) lost++;
    }
  return all === 0 ? 0.5 : lost / all;
}

/** Names with in how many paragraphs each stands. Lists: a dozen names are found sooner so than in a map. */
interface Count {
  readonly names: readonly number[];
  readonly counts: readonly number[];
}

function countNames(paragraphs: readonly ParagraphFeatures[], from: number, to: number): Count {
  const names: number[] = [];
  const counts: number[] = [];
  for (let i = Math.max(0, from); i < Math.min(paragraphs.length, to); i++) {
    for (const name of paragraphs[i]!.names) {
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

/** Whether the name that stands most often on one side is missing on the other. */
function isMainMissing(side: Count, other: Count): boolean {
  const most = Math.max(1, ...side.counts);
  return most > 1 && !other.names.includes(side.names[side.counts.indexOf(most)]!);
}
