import { memo } from '../../manuscript/memo.js';
import { summaryOf } from '../cast/summary.js';
import type { Scene } from '../structure/outline.js';
import type { ResolvedCast } from '../attribution/resolvedCast.js';
import { sceneCommentsIn } from '../author/sceneComments.js';
import { MIN_NARRATOR_WORDS } from './limits.js';

/** From whose eyes a scene is told: somebody's by name, or that of a narrator who says `I`. */
export interface Pov {
  readonly kind: 'person' | 'narrator';
  /** The cast's name for them where they are in it, else as written; `I` for a narrator who is never named. */
  readonly name: string;
  readonly by: 'comment' | 'heading' | 'project' | 'text';
}

/** How often `I` and `we` stand as subjects in the narration of a scene, and how often other personal pronouns. */
export const personsOf: (scene: Scene) => { readonly first: number; readonly third: number } = memo(scene => {
  const { first, third } = summaryOf(scene);
  return { first, third };
});

/** Whether a narrator tells the scene who is in it: `I` stands in it more than now and then. */
export function isFirstPerson(scene: Scene): boolean {
  const { first, third } = personsOf(scene);
  return first >= MIN_NARRATOR_WORDS && first * 6 >= third;
}

/**
 * The point of view of a scene by what is said of it: a comment, a heading, the narrator's `I`, the project. Null where
 * nobody says, or none is meant.
 */
export function povOf(scene: Scene, { roster, settings }: ResolvedCast): Pov | null {
  const named = (name: string, by: Pov['by']): Pov => ({
    kind: isFirstPerson(scene) ? 'narrator' : 'person',
    name: roster.members[roster.byName.get(name) ?? -1]?.name ?? name,
    by,
  });
  const { pov } = sceneCommentsIn(scene);
  if (pov !== null) return named(pov, 'comment');
  if (scene.pov !== null) return named(scene.pov, 'heading');
  if (isFirstPerson(scene)) return { kind: 'narrator', name: roster.members[roster.narrator]?.name ?? 'I', by: 'text' };
  return settings.pov === undefined || settings.pov === 'omniscient' ? null : named(settings.pov, 'project');
}
