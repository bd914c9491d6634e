import type { Quotation } from '../analysis/dialogue/types.js';
import { attributedQuotations, type ResolvedCast } from '../analysis/attribution/resolvedCast.js';
import { placedScenes, type Outline, type Scene } from '../analysis/structure/outline.js';
import { memo, memo2 } from '../manuscript/memo.js';

/** A speaker of a scene with the number of quotations. */
export interface SceneSpeaker {
  readonly name: string;
  /** Lines of dialogue: quotations of one speech, broken by a tag or running over paragraphs, count once. */
  readonly speeches: number;
}

/** The speakers of a scene, most lines first, equal ones in order of first speech. Thoughts do not count. */
export const sceneSpeakersOf = (scene: Scene, cast: ResolvedCast): readonly SceneSpeaker[] =>
  speakersAmong(attributedQuotations(scene, cast));

/** Number of lines of dialogue in a scene. */
export const quotationCountOf = (scene: Scene, cast: ResolvedCast): number =>
  new Set(spoken(attributedQuotations(scene, cast)).map(quotation => quotation.group)).size;

/** Lines of dialogue in a work by their speaker, most first. */
export const linesInWork: (outline: Outline, cast: ResolvedCast) => ReadonlyMap<string, number> = memo2(
  (outline, cast) => {
    const lines = new Map<string, number>();
    for (const { section } of placedScenes(outline))
      for (const { name, speeches } of sceneSpeakersOf(section, cast))
        lines.set(name, (lines.get(name) ?? 0) + speeches);
    return new Map([...lines].sort((a, b) => b[1] - a[1]));
  },
);

const speakersAmong = memo((quotations: readonly Quotation[]): readonly SceneSpeaker[] => {
  const groups = new Map<string, Set<number>>();
  for (const { speaker, group } of spoken(quotations)) {
    if (speaker === null) continue;
    const known = groups.get(speaker);
    if (known) known.add(group);
    else groups.set(speaker, new Set([group]));
  }
  return [...groups].map(([name, set]) => ({ name, speeches: set.size })).sort((a, b) => b.speeches - a.speeches);
});

const spoken = (quotations: readonly Quotation[]): readonly Quotation[] =>
  quotations.filter(quotation => quotation.mode !== 'thought');
