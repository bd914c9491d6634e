import type { Member, Roster } from './cast.js';
import { memo, memo2 } from '../../manuscript/memo.js';
import type { ListedMember } from '../author/authorSettings.js';
import { headNounOf, isSeveral } from '../../lexicon/personNouns.js';
import { agree, covers, nameFormOf } from './nameForm.js';
import { NO_COUNTS } from './nameCounts.js';

/**
 * The roster after applying the author's settings. A listed person takes the listed names from whichever members had
 * them and keeps their other names; a name claimed by another listed person goes to that one. Listing two persons
 * separates a merged member; an alias merges two members.
 */
export const rosterWithSettings: (found: Roster, given: readonly ListedMember[]) => Roster = memo2((found, given) => {
  if (given.length === 0) return found;
  const owner = ownersOf(given, found.members);
  const parts = given.map((): Member[] => []);
  const names = given.map(() => new Set<string>());
  for (const [name, at] of owner) names[at]!.add(name);
  const rest: Member[] = [];
  const narrates = given.findIndex(({ pronouns }) => pronouns?.includes('I'));
  for (const member of found.members) {
    if (member.kind === 'narrator' && narrates >= 0) continue;
    const own = [member.name, ...member.aliases];
    const heir = own.map(name => owner.get(name)).find(i => i !== undefined);
    if (heir === undefined) {
      rest.push(member);
      continue;
    }
    parts[heir]!.push(member);
    for (const name of own) names[owner.get(name) ?? heir]!.add(name);
  }
  const members = [...given.map((one, i) => memberOf(one, [...names[i]!], parts[i]!)), ...rest];
  const byName = new Map<string, number>();
  members.forEach((member, i) => {
    for (const name of [member.name, ...member.aliases]) if (!byName.has(name)) byName.set(name, i);
  });
  return {
    members,
    byName,
    narrator: narrates >= 0 ? narrates : members.findIndex(member => member.kind === 'narrator'),
  };
});

/** A roster extended by the persons who are set as speakers by hand and not in it yet. */
export const rosterWithOverrides = (roster: Roster, names: readonly string[]): Roster => {
  const fresh = [...new Set(names.map(nameKey))].filter(name => !roster.byName.has(name)).sort();
  return fresh.length === 0 ? roster : grown(roster)(fresh);
};

/** Extended rosters, interned by the added names, since results for scenes are remembered under the roster. */
const grown = memo((roster: Roster) => {
  const known = new Map<string, Roster>();
  return (names: readonly string[]): Roster => {
    const key = names.join('\n');
    const found = known.get(key) ?? {
      ...roster,
      members: [
        ...roster.members,
        ...names.map((name): Member => ({
          name,
          aliases: [],
          pronouns: [],
          pronounConfidence: 0,
          mentions: 0,
          kind: 'person',
          weight: 1,
        })),
      ],
      byName: new Map([...roster.byName, ...names.map((name, at) => [name, roster.members.length + at] as const)]),
    };
    known.set(key, found);
    return found;
  };
});

/**
 * Person by listed name: a person's own name is no alias of another. `found`: the members found in the text, some of
 * whom go by a short form of a listed name there (`Mara` for a listed `Mara Quill`).
 */
function ownersOf(given: readonly ListedMember[], found: readonly Member[]): ReadonlyMap<string, number> {
  const owner = new Map<string, number>();
  const claim = (name: string, i: number): void => void (owner.has(name) || owner.set(name, i));
  given.forEach(({ name }, i) => claim(nameKey(name), i));
  given.forEach(({ aliases = [] }, i) => aliases.forEach(alias => claim(nameKey(alias), i)));
  // The article before a name in narration is no part of it: `the Choir`.
  for (const [name, i] of [...owner])
    if (/^the \p{Lu}/iu.test(name) && /^.{4}\p{Lu}/u.test(name)) claim(name.slice(4), i);
  const listed = [...owner].map(([name, i]) => ({ form: nameFormOf(name, NO_COUNTS), i }));
  for (const { name, aliases, kind, pronouns } of found) {
    const own = [name, ...aliases];
    if (kind !== 'person' || own.some(one => owner.has(one))) continue;
    const forms = own.map(one => nameFormOf(one, NO_COUNTS));
    const full = new Set(
      listed.flatMap(({ form, i }) =>
        form.words.length > 1 &&
        given[i]!.pronouns?.some(pronoun => pronouns.length > 0 && !pronouns.includes(pronoun)) !== true &&
        forms.every(short => covers(form, short) && agree(form, short))
          ? [i]
          : [],
      ),
    );
    const [i] = full;
    if (i !== undefined && full.size === 1) for (const one of own) claim(one, i);
  }
  return owner;
}

function memberOf({ name, pronouns }: ListedMember, names: readonly string[], found: readonly Member[]): Member {
  const [first] = found;
  const given = pronouns?.filter(pronoun => pronoun !== 'I') ?? [];
  return {
    name: nameKey(name),
    aliases: names.filter(other => other !== nameKey(name)),
    pronouns: given.length > 0 ? given : (first?.pronouns ?? []),
    pronounConfidence: given.length > 0 ? 1 : (first?.pronounConfidence ?? 0),
    mentions: found.reduce((sum, member) => sum + member.mentions, 0),
    kind:
      first?.kind === 'group' || isSeveral(headNounOf(name))
        ? 'group'
        : /^(?:the|an?) \p{Ll}/u.test(name)
          ? 'unnamed'
          : 'person',
    weight: Math.max(1, ...found.map(member => member.weight)),
  };
}

/** A name in the spelling of `Mention.text`. */
export const nameKey = (name: string): string => name.trim().replace(/\s+/g, ' ').replaceAll('’', "'");
