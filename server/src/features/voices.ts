import type { Line } from '../analysis/attribution/attribution.js';
import { linesIn, type Company } from '../analysis/author/company.js';
import type { Scene } from '../analysis/outline.js';
import { memo } from '../manuscript/memo.js';

/** Who speaks in a scene and how often. */
export interface Voice {
  readonly name: string;
  /** Speeches: quotations of one speech, broken by a tag or running over paragraphs, count once. */
  readonly speeches: number;
}

/** The voices of a scene, most speeches first; of equal ones the first to speak first. Thoughts are no speech. */
export const voicesOf = (scene: Scene, company: Company): readonly Voice[] => voicesAmong(linesIn(scene, company));

/** Speeches of a scene, whoever says them. */
export const speechesOf = (scene: Scene, company: Company): number => new Set(spoken(linesIn(scene, company)).map(line => line.group)).size;

const voicesAmong = memo((lines: readonly Line[]): readonly Voice[] => {
  const groups = new Map<string, Set<number>>();
  for (const { speaker, group } of spoken(lines)) {
    if (speaker === null) continue;
    const known = groups.get(speaker);
    if (known) known.add(group);
    else groups.set(speaker, new Set([group]));
  }
  return [...groups].map(([name, set]) => ({ name, speeches: set.size })).sort((a, b) => b.speeches - a.speeches);
});

const spoken = (lines: readonly Line[]): readonly Line[] => lines.filter(line => line.mode !== 'thought');
