import type { Quotation } from '../dialogue/types.js';
import type { Roster, Member } from './cast.js';

/** Text of a tag's subject with single spaces; null without a tag. */
export const tagSubjectText = ({ tag, block }: Quotation): string | null =>
  tag === null ? null : block.text.slice(tag.subject.from, tag.subject.to).replace(/\s+/g, ' ').replaceAll('’', "'");

/**
 * The member named in a quotation's tag, by a name or a title used as one (`the Doctor`); null for a tag without a
 * member's name, or no tag.
 */
export function taggedMember(quotation: Quotation, roster: Roster): Member | null {
  if (quotation.inline.label !== undefined) return memberNamed(quotation.inline.label.name, roster);
  const said = tagSubjectText(quotation);
  if (said === null || quotation.tag?.subject.kind === 'pronoun') return null;
  if (quotation.tag?.subject.kind === 'name') return memberNamed(said, roster) ?? memberNamed(`the ${said}`, roster);
  return /^the \p{Lu}/iu.test(said) && /^\p{Lu}/u.test(said.slice(4))
    ? (memberNamed(`the ${said.slice(4)}`, roster) ?? memberNamed(said.slice(4), roster))
    : null;
}

/** The member with a name; null for none. */
export const memberNamed = (name: string, { members, byName }: Roster): Member | null =>
  members[byName.get(name) ?? -1] ?? null;

/** Whether two names have a word in common, ignoring the points of abbreviations: they may be one person's. */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => words.has(word));
}
