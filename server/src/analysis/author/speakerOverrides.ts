import { memo2 } from '../../manuscript/memo.js';
import { placedScenes, type Outline, type Scene } from '../structure/outline.js';
import {
  overrideFit,
  isBetween,
  quotationsByKeyPart,
  parseOverrideKey,
  traitsOf,
  type OverrideCandidate,
  type OverrideKey,
} from './overrideKeys.js';

/** A speaker set by hand, at the quotation that it is of now; `key` as the editor keeps it. */
export interface SpeakerOverride {
  readonly key: string;
  readonly name: string;
}

/** Speakers set by hand: by scene, by the index of the line there. */
export type SpeakerOverrides = ReadonlyMap<Scene, ReadonlyMap<number, SpeakerOverride>>;

/**
 * What was set, where it stands in a work: at the quotation that fits its key best. Where two fit as well it stands
 * nowhere: nobody is given words by mistake.
 */
export function placedOverrides(
  outline: Outline,
  overrides: ReadonlyMap<string, string>,
): { readonly lines: SpeakerOverrides; readonly where: string } {
  const found = new Map<string, KeyMatches>();
  let number = 0;
  for (const { section } of placedScenes(outline)) {
    for (const [keyText, here] of hitsIn(section, overrides)) {
      const all = found.get(keyText) ?? { key: here.key, candidates: [], count: 0 };
      for (const at of here.own) all.candidates.push({ scene: section, number, at, ordinal: ++all.count });
      for (const at of here.between) all.candidates.push({ scene: section, number, at, ordinal: 0 });
      found.set(keyText, all);
    }
    number++;
  }
  const lines = new Map<Scene, Map<number, SpeakerOverride>>();
  const where: string[] = [];
  for (const [keyText, all] of found) {
    const place = placeOf(all);
    if (place === null) continue;
    const here = lines.get(place.scene) ?? new Map<number, SpeakerOverride>();
    lines.set(place.scene, here.set(place.at, { key: keyText, name: overrides.get(keyText)! }));
    where.push(`${keyText} ${place.number}`);
  }
  return { lines, where: where.join('\n') };
}

/** The quotations of a work that a key may mean; `count`: those with its very words. */
interface KeyMatches {
  readonly key: OverrideKey;
  readonly candidates: (OverrideCandidate & { readonly number: number })[];
  count: number;
}

/**
 * The one that fits best. Of several that are alike in all their traits it is the same one as ever, as long as there
 * are as many.
 */
function placeOf({ key, candidates, count }: KeyMatches): KeyMatches['candidates'][number] | null {
  const points = candidates.map(candidate => overrideFit(key, candidate, count));
  const most = points.reduce((a, b) => Math.max(a, b), 1);
  const best = candidates.filter((_, i) => points[i] === most);
  if (best.length < 2) return best[0] ?? null;
  return key.count === count ? (best.find(({ ordinal }) => ordinal === key.ordinal) ?? null) : null;
}

/** The lines of a scene with a key's words, and those that stand between the same words as it. */
interface Hit {
  readonly key: OverrideKey;
  readonly own: readonly number[];
  readonly between: readonly number[];
}

/** The keys, of all that were set, for which a scene has lines. */
const hitsIn: (scene: Scene, overrides: ReadonlyMap<string, string>) => ReadonlyMap<string, Hit> = memo2(
  (scene, overrides) => {
    const hits = new Map<string, Hit>();
    const [index, traits] = [quotationsByKeyPart(scene), traitsOf(scene)];
    for (const keyText of overrides.keys()) {
      const key = parseOverrideKey(keyText);
      if (key === null) continue;
      const [words, before] = key.parts as [string, string];
      const own = index.get(`0${words}`) ?? NONE;
      const between = (index.get(`1${before}`) ?? NONE).filter(
        at => isBetween(key.parts, traits[at]!.parts) && traits[at]!.parts[0] !== words,
      );
      if (own.length + between.length > 0) hits.set(keyText, { key, own, between });
    }
    return hits;
  },
);

const NONE: readonly number[] = [];
