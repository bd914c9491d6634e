import { memo, resume } from '../../manuscript/memo.js';
import type { Chapter, ProbableStart, Scene, Section } from '../structure/outline.js';
import { sceneTitle } from './sceneTitles.js';

/**
 * The sections of a chapter as they are shown: a scene inside which others probably begin is given as its parts, scenes
 * of their own with `part`. Everything else (attribution, rules, counts of scenes) knows whole scenes only.
 */
export const shownSections: (chapter: Chapter) => readonly Section[] = memo(chapter => {
  if (chapter.probableStarts.length === 0) return chapter.sections;
  let index = 0;
  return chapter.sections.flatMap((section): readonly Section[] => {
    const from = index;
    index += section.blocks.length;
    if (section.kind !== 'scene') return [section];
    const inside = chapter.probableStarts.filter(({ at }) => at > from && at < index);
    return inside.length === 0 ? [section] : partsOf(section, from, inside);
  });
});

function partsOf(scene: Scene, index: number, starts: readonly ProbableStart[]): Scene[] {
  const places = [0, ...starts.map(({ at }) => at - index), scene.blocks.length];
  return places.slice(1).map((to, i) => {
    const from = places[i]!;
    const start = starts[i - 1];
    return partFrom([scene.blocks[from]], scene, from, to, start);
  });
}

/** A part; the same object as before while nothing in it or its scene changed. Anchored at its first block. */
const partFrom = resume(
  (before: Scene | undefined, scene: Scene, from: number, to: number, start: ProbableStart | undefined): Scene => {
    const { cue, confidence } = start ?? scene;
    if (
      before?.part?.of === scene &&
      before.part.from === from &&
      before.blocks.length === to - from &&
      before.cue === cue &&
      before.confidence === confidence
    )
      return before;
    const blocks = scene.blocks.slice(from, to);
    return {
      ...scene,
      blocks,
      above: start === undefined ? scene.above : [],
      title: sceneTitle(blocks, cue),
      cue,
      confidence,
      part: { of: scene, from, probable: start !== undefined },
    };
  },
);
