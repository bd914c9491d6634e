import { PRESENCE } from './features.js';
import type { Put, TurnView } from './turnView.js';

/**
 * Features of how often a candidate occurs around the turn, in narration and in tags, and of their weight in the work.
 */
export function readPresence({ context, setting, presence }: TurnView, who: number, put: Put): void {
  const here = setting === 'bare' ? PRESENCE.bare : PRESENCE.other;
  const candidate = context.candidates[who]!;
  const inNarration = presence.inNarration.get(who) ?? 0;
  const tags = presence.tags.get(who) ?? 0;
  put(here.mentions, Math.log((inNarration + 0.5) / (presence.mostInNarration + 0.5)));
  put(here.tags, Math.log((tags + 0.5) / (presence.mostTags + 0.5)));
  if (inNarration === 0) put(here.unmentioned, 1);
  if (candidate.narrator) put(here.narrator, 1);
  put(here.castWeight, (candidate.member?.weight ?? 0) / 4);
  if (candidate.member?.kind === 'unnamed') put(here.unnamed, 1);
  if (candidate.member?.kind === 'group') put(here.group, 1);
  if (candidate.member === null) put(here.stranger, 1);
  if (inNarration === presence.mostInNarration) put(here.mostMentions, 1);
  if (tags === presence.mostTags) put(here.mostTags, 1);
}
