import { companyOf } from '../analysis/author/company.js';
import type { GivenMember } from '../analysis/author/told.js';
import { castOf } from '../analysis/cast.js';
import { outlineOf } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';

/** A character as `ficwright.json` lists it: an alias that only some use stands with them. */
export interface CastEntry extends Omit<GivenMember, 'aliases' | 'aliasesBy'> {
  readonly aliases?: readonly (string | { readonly name: string; readonly by: readonly string[] })[];
}

/**
 * The cast as it stands in `ficwright.json`: what the author wrote of somebody as it was written, with the names found since, then those found in
 * the text, most mentioned first.
 */
export function castEntries(manuscript: Manuscript, company = companyOf(outlineOf(manuscript))): CastEntry[] {
  const { roster, told: { cast } } = company;
  // A roster keeps the order in which it was first found, whatever is written since.
  const rank = new Map(castOf(outlineOf(manuscript)).members.map(({ name }, at) => [name, at]));
  const found = roster.members.slice(cast.length).sort((a, b) => rank.get(a.name)! - rank.get(b.name)!);
  return [...roster.members.slice(0, cast.length), ...found].map((member, at): CastEntry => {
    const given = cast[at];
    const aliases = [...new Set([...(given?.aliases ?? []), ...member.aliases])];
    const pronouns = given?.pronouns ?? member.pronouns;
    return {
      name: given?.name ?? member.name,
      ...(aliases.length > 0 && { aliases: aliases.map(alias => written(given, alias)) }),
      ...(pronouns.length > 0 && { pronouns }),
      ...(given?.mode !== undefined && { mode: given.mode }),
      ...(given?.voice !== undefined && { voice: given.voice }),
      ...(given?.notes !== undefined && { notes: given.notes }),
    };
  });
}

function written(given: GivenMember | undefined, name: string): string | { readonly name: string; readonly by: readonly string[] } {
  const { aliasesBy = {} } = given ?? {};
  return Object.hasOwn(aliasesBy, name) ? { name, by: aliasesBy[name]! } : name;
}
