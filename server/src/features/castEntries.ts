import type { ListedMember } from '../analysis/author/authorSettings.js';
import { castOf, type Member } from '../analysis/cast/cast.js';
import type { CastEntry } from '../project/changedProject.js';
import type { Snapshot } from '../rules/engine/snapshot.js';

/** An entry, and how much the manuscript has of them. */
export interface CastFigure {
  readonly entry: CastEntry;
  /** Number of mentions by name. */
  readonly mentions: number;
  /** Approximate number of tags that name them. */
  readonly tags: number;
}

/**
 * The cast as it stands in `ficwright.json`: what the author wrote of somebody as it was written, with the names found
 * since, then those found in the text, most mentioned first.
 */
export const castEntries = (snapshot: Snapshot): CastEntry[] => castFigures(snapshot).map(({ entry }) => entry);

/** The same entries with their counts in the manuscript. */
export function castFigures({ outline, cast: { roster, settings } }: Pick<Snapshot, 'outline' | 'cast'>): CastFigure[] {
  const { cast } = settings;
  // A roster keeps the order in which it was first found, whatever is written since; and it has those who were set by
  // hand.
  const mentions = new Map(castOf(outline).members.map(member => [member.name, member.mentions]));
  const found = roster.members
    .slice(cast.length)
    .sort((a, b) => (mentions.get(b.name) ?? 0) - (mentions.get(a.name) ?? 0) || (a.name < b.name ? -1 : 1));
  return [...roster.members.slice(0, cast.length), ...found].map((member, at) => ({
    entry: entryOf(member, cast[at]),
    mentions: mentions.get(member.name) ?? member.mentions,
    tags: 2 ** member.weight - 1,
  }));
}

function entryOf(member: Member, given: ListedMember | undefined): CastEntry {
  const aliases = [...new Set([...(given?.aliases ?? []), ...member.aliases])];
  const pronouns = given?.pronouns ?? member.pronouns;
  return {
    name: given?.name ?? member.name,
    ...(aliases.length > 0 && { aliases: aliases.map(alias => written(given, alias)) }),
    ...(pronouns.length > 0 && { pronouns }),
    ...(given?.mode !== undefined && { mode: given.mode }),
    ...(given?.voice !== undefined && { voice: given.voice }),
    ...(given?.color !== undefined && { color: given.color }),
    ...(given?.notes !== undefined && { notes: given.notes }),
  };
}

function written(
  given: ListedMember | undefined,
  name: string,
): string | { readonly name: string; readonly by: readonly string[] } {
  const { aliasesBy = {} } = given ?? {};
  return Object.hasOwn(aliasesBy, name) ? { name, by: aliasesBy[name]! } : name;
}
