import type { Member } from './member.js';
import type { Summary } from './summary.js';

/** Least share of `I` and `we` among the personal pronouns of narration for a work told by one of its persons. */
const SHARE = 0.12;

/** The one who tells the story as `I`; null when nobody does. */
export function narratorOf({ first, third }: Summary): Member | null {
  if (first < 5 || first < SHARE * (first + third)) return null;
  return { name: 'I', aliases: [], pronouns: ['I'], pronounConfidence: 1, mentions: first, kind: 'narrator', weight: 3 };
}
