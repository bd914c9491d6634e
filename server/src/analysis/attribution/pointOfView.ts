import type { Roster } from '../cast/cast.js';
import { MIN_SCENE_REPLIES, SELF_NAMING_POINTS } from '../cast/limits.js';
import { NARRATOR } from '../cast/replies.js';
import { summaryOf } from '../cast/summary.js';
import type { Scene } from '../structure/outline.js';

/** Index of the narrator of a work, who may be listed by the author under a name; -1 for none. */
export const narratorOf = ({ narrator, byName }: Roster): number =>
  narrator >= 0 ? narrator : (byName.get(NARRATOR) ?? -1);

/**
 * Index of the person meant by `I` in a scene: in a work with several narrators the heading of the point of view tells,
 * or by which name `I` is called in that scene.
 */
export function tellerOf(scene: Scene, roster: Roster): number {
  const headed = scene.pov === null ? undefined : roster.byName.get(scene.pov);
  if (headed !== undefined) return headed;
  const narrator = narratorOf(roster);
  const least = roster.members[narrator]?.name === NARRATOR ? MIN_SCENE_REPLIES : SELF_NAMING_POINTS;
  return calledIn(scene, roster, least) ?? narrator;
}

/**
 * The person under whose name `I` replies in a scene in which that person does nothing, by at least so many points;
 * undefined for none.
 */
function calledIn(scene: Scene, { members, byName }: Roster, least: number): number | undefined {
  const { replies, names } = summaryOf(scene);
  const points = new Map<number, number>();
  for (const [name, row] of replies) {
    const index = byName.get(name);
    if (index === undefined || members[index]!.kind !== 'person') continue;
    const own = row.get(NARRATOR) ?? 0;
    const others = Math.max(0, ...[...row].map(([speaker, count]) => (speaker === NARRATOR ? 0 : count)));
    points.set(index, (points.get(index) ?? 0) + own - others * MIN_SCENE_REPLIES);
  }
  const fitting = [...points].filter(
    ([index, sum]) =>
      sum >= least &&
      [members[index]!.name, ...members[index]!.aliases].every(name => {
        const counts = names.get(name);
        return counts === undefined || (counts.tagged === 0 && counts.acts === 0 && counts.opensParagraph === 0);
      }),
  );
  return fitting.length === 1 ? fitting[0]![0] : undefined;
}
