import type { Evidences } from './view.js';

const KINDS = ['told', 'tags', 'unseen', 'narrator', 'weight', 'unnamed', 'group', 'stranger', 'most-told', 'most-tags'];
const names = [...KINDS.map(kind => `presence:bare:${kind}`), ...KINDS.map(kind => `presence:other:${kind}`)];

/** How much somebody is there in the scene: by narration, by tags, in the whole work. */
export const presenceEvidence: Evidences = {
  names,
  read({ stage, setting }, who, _place, put) {
    const base = setting === 'bare' ? 0 : KINDS.length;
    const actor = stage.actors[who]!;
    const mostTold = Math.max(...stage.told);
    const mostTags = Math.max(...stage.tags);
    put(base, Math.log((stage.told[who]! + 0.5) / (mostTold + 0.5)));
    put(base + 1, Math.log((stage.tags[who]! + 0.5) / (mostTags + 0.5)));
    if (stage.told[who] === 0) put(base + 2, 1);
    if (actor.narrator) put(base + 3, 1);
    put(base + 4, (actor.member?.weight ?? 0) / 4);
    if (actor.member?.kind === 'unnamed') put(base + 5, 1);
    if (actor.member?.kind === 'group') put(base + 6, 1);
    if (actor.member === null) put(base + 7, 1);
    if (stage.told[who] === mostTold) put(base + 8, 1);
    if (stage.tags[who] === mostTags) put(base + 9, 1);
  },
};
