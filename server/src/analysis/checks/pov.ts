import { memo } from '../../manuscript/memo.js';
import { summaryOf } from '../cast/summary.js';
import type { Scene } from '../structure/outline.js';
import type { ResolvedCast } from '../attribution/resolvedCast.js';
import { sceneCommentsIn } from '../author/sceneComments.js';
import { MIN_NARRATOR_WORDS } from './limits.js';

/** From whose eyes a scene is told: somebody's by name, or that of a narrator who says `I`. */
export interface Pov {
  readonly kind: 'person' | 'narrator';
  /** Display name of the person where it is in the cast, else as written; `I` for a narrator without a name. */
  readonly name: string;
  readonly by: 'comment' | 'heading' | 'project' | 'text';
}

/** Counts of `I` and `we` as subjects in a scene's narration, and of other personal pronouns. */
export const personsOf: (scene: Scene) => { readonly first: number; readonly third: number } = memo(scene => {
  const { first, third } = summaryOf(scene);
  return { first, third };
});

/** Whether a scene has a first-person narrator (`MIN_NARRATOR_WORDS`). */
export function isFirstPerson(scene: Scene): boolean {
  const { first, third } = personsOf(scene);
  return first >= MIN_NARRATOR_WORDS && first * 6 >= third;
}

/**
 * The point of view of a scene, from a comment, a heading, the narrator's `I` or the project. Null where unknown or
 * none is meant.
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
