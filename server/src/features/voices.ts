import { linesOf } from '../analysis/attribution/scene.js';
import type { Scene } from '../analysis/outline.js';
import { memo } from '../manuscript/memo.js';

/** Who speaks in a scene and how often. */
export interface Voice {
  readonly name: string;
  /** Speeches: quotations of one speech, broken by a tag or running over paragraphs, count once. */
  readonly speeches: number;
}

/** The voices of a scene, most speeches first; of equal ones the first to speak first. */
export const voicesOf = memo((scene: Scene): readonly Voice[] => {
  const groups = new Map<string, Set<number>>();
  for (const { speaker, group } of linesOf(scene)) {
    if (speaker === null) continue;
    const known = groups.get(speaker);
    if (known) known.add(group);
    else groups.set(speaker, new Set([group]));
  }
  return [...groups].map(([name, set]) => ({ name, speeches: set.size })).sort((a, b) => b.speeches - a.speeches);
});

/** Speeches of a scene, whoever says them. */
export const speechesOf = memo((scene: Scene): number => new Set(linesOf(scene).map(line => line.group)).size);
