import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import type { Pov } from '../../analysis/checks/pov.js';
import type { Mention } from '../../analysis/mentions/mentions.js';
import type { Member } from '../../analysis/cast/member.js';

/** The cast's person whom a name means; null for what names nobody, or a group, or somebody without a name. */
export function personOf({ kind, text }: Mention, { roster }: ResolvedCast): Member | null {
  const member = kind === 'name' ? roster.members[roster.byName.get(text) ?? -1] : undefined;
  return member?.kind === 'person' ? member : null;
}

/**
 * Whether the person may be the one through whose eyes a scene is told: the same in the cast, or sharing a word of a
 * name that the cast does not know.
 */
export function isViewer({ name, aliases }: Member, pov: Pov): boolean {
  const words = new Set(wordsOf(pov.name));
  return [name, ...aliases].some(other => other === pov.name || wordsOf(other).some(word => words.has(word)));
}

/** The words of a name, each without a last `s`: a head may have lost it with its apostrophe (`Jonas’ POV`). */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s.]+/)
    .map(word => word.replace(/s$/, ''))
    .filter(word => word !== '');
