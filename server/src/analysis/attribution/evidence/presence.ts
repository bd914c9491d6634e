import type { Evidences } from './turnView.js';

const KINDS = [
  'told',
  'tags',
  'unseen',
  'narrator',
  'weight',
  'unnamed',
  'group',
  'stranger',
  'most-told',
  'most-tags',
];
const names = [...KINDS.map(kind => `presence:bare:${kind}`), ...KINDS.map(kind => `presence:other:${kind}`)];

/** How much somebody is there around the turn, by narration and by tags, and in the whole work. */
export const presenceEvidence: Evidences = {
  names,
  read({ stage: context, setting, presence }, who, _place, put) {
    const base = setting === 'bare' ? 0 : KINDS.length;
    const candidate = context.candidates[who]!;
    const told = presence.told.get(who) ?? 0;
    const tags = presence.tags.get(who) ?? 0;
    put(base, Math.log((told + 0.5) / (presence.mostTold + 0.5)));
    put(base + 1, Math.log((tags + 0.5) / (presence.mostTags + 0.5)));
    if (told === 0) put(base + 2, 1);
    if (candidate.narrator) put(base + 3, 1);
    put(base + 4, (candidate.member?.weight ?? 0) / 4);
    if (candidate.member?.kind === 'unnamed') put(base + 5, 1);
    if (candidate.member?.kind === 'group') put(base + 6, 1);
    if (candidate.member === null) put(base + 7, 1);
    if (told === presence.mostTold) put(base + 8, 1);
    if (tags === presence.mostTags) put(base + 9, 1);
  },
};
