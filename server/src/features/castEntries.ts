import { companyOf } from '../analysis/author/company.js';
import type { GivenMember } from '../analysis/author/told.js';
import { outlineOf } from '../analysis/outline.js';
import type { Manuscript } from '../manuscript/manuscript.js';

/**
 * The cast as it stands in `ficwright.json`: what the author wrote of somebody as it was written, with the names found since, then those found in
 * the text, most mentioned first.
 */
export function castEntries(manuscript: Manuscript, company = companyOf(outlineOf(manuscript))): GivenMember[] {
  const { roster: { members }, told: { cast } } = company;
  return members.map((member, at): GivenMember => {
    const given = cast[at];
    const aliases = [...new Set([...(given?.aliases ?? []), ...member.aliases])];
    const pronouns = given?.pronouns ?? member.pronouns;
    return {
      name: given?.name ?? member.name,
      ...(aliases.length > 0 && { aliases }),
      ...(pronouns.length > 0 && { pronouns }),
      ...(given?.mode !== undefined && { mode: given.mode }),
      ...(given?.notes !== undefined && { notes: given.notes }),
    };
  });
}
