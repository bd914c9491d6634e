import { clusterNames } from './aliases.js';
import { summaryOfWork } from './aggregate.js';
import type { CastSummary } from './summary.js';
import type { NameCounts } from './nameCounts.js';
import { isPersonName, isProper } from './isPersonName.js';
import { memberOf, type Member } from './member.js';
import { nameFormsIn, withForms, type NameForms } from './nameCases.js';
import { rolesOf } from './roles.js';
import { withNicknames } from './nicknames.js';
import { withNarrator } from './narrator.js';
import { NARRATOR } from './replies.js';
import { unnamedOf } from './unnamed.js';
import { titleInfo } from '../../lexicon/titles.js';
import { NON_PERSONS } from '../../lexicon/nonPersons.js';
import { keepIdentity, memo } from '../../manuscript/memo.js';
import type { Outline } from '../structure/outline.js';
import { MAX_SILENT_MENTIONS, MIN_SILENT_MENTIONS, PRONOUNS_PER_EXTRA_MENTION, SELF_NAMING_POINTS } from './limits.js';

export type { Member } from './member.js';

/** The persons of a work; the same object as before an edit that changed none of them. */
export interface Cast {
  /** Most mentioned first. */
  readonly members: readonly Member[];
  /** What attribution needs of the members; identical across edits that change only counts. */
  readonly roster: Roster;
}

/** The members of a cast, indexed by each of their names. */
export interface Roster {
  readonly members: readonly Member[];
  /** Index in `members` by name or noun phrase, as `Mention.text` gives it. */
  readonly byName: ReadonlyMap<string, number>;
  /** Index of the first-person narrator; -1 without one. */
  readonly narrator: number;
}

/** The cast of a work, found in its text. */
export const castOf: (outline: Outline) => Cast = memo(outline => {
  const ends = [outline.chapters[0]?.sections[0]?.blocks[0], outline.chapters.at(-1)?.sections.at(-1)?.blocks.at(-1)];
  const { members, roster } = castFrom(summaryOfWork(outline));
  return keepCast(ends, { members, roster: keepRoster(ends, roster) });
});

const castFrom: (summary: CastSummary) => Cast = memo(read => {
  const forms = nameFormsIn(read.names, read.language);
  const summary = forms.size === 0 ? read : { ...read, names: withForms(read.names, forms) };
  const roles = rolesOf(summary);
  const persons = personsIn(summary);
  for (const { aliases } of roles) for (const name of aliases) persons.delete(name);
  const least = Math.min(
    MIN_SILENT_MENTIONS + Math.floor((summary.first + summary.third) / PRONOUNS_PER_EXTRA_MENTION),
    MAX_SILENT_MENTIONS,
  );
  const members: Member[] = [];
  for (const cluster of withNicknames(clusterNames(persons, summary.cannotLink, summary.replies), summary.nicknames)) {
    const member = memberOf(cluster, persons, cluster.some(name => isOwn(name, summary)) ? 1 : least);
    if (member === null || isUnsure(member, summary)) continue;
    members.push(forms.size === 0 ? member : withOtherForms(member, forms));
  }
  const all = withNarrator([...unnamedOf(summary, members), ...roles], summary).sort(
    (a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1),
  );
  return { members: all, roster: rosterOf(all) };
});

/** Whether the narrator gives a name as their own. */
const isOwn = (name: string, { replies }: CastSummary): boolean =>
  (replies.get(name)?.get(NARRATOR) ?? 0) >= SELF_NAMING_POINTS;

/** Whether a name stands once in a language in which any word may open a sentence and act: `Дождь кончился`. */
const isUnsure = ({ weight, mentions }: Member, { language }: CastSummary): boolean =>
  language !== null && weight === 0 && mentions < 2;

/** A member with the forms of its names among its aliases. */
const withOtherForms = (member: Member, forms: NameForms): Member => ({
  ...member,
  aliases: [...member.aliases, ...[member.name, ...member.aliases].flatMap(name => forms.get(name) ?? [])],
});

/** The names that are persons': those used like one, those of the narrator, and single words of such a name. */
function personsIn(summary: CastSummary): Map<string, NameCounts> {
  const { names, nicknames } = summary;
  const persons = new Map<string, NameCounts>();
  const parts = new Set<string>();
  for (const [name, counts] of names) {
    if (!isOwn(name, summary) && !(isProper(name, counts) && isPersonName(name, counts))) continue;
    persons.set(name, counts);
    if (name.includes(' ')) for (const part of name.split(' ')) parts.add(part);
  }
  for (const [name, counts] of names) {
    // `Mara Hale`, mentioned once in a work with a Mara, is her full name, unless it is in the position of a place.
    const words = name.split(' ');
    if (
      words.length !== 2 ||
      persons.has(name) ||
      counts.mid === 0 ||
      counts.placed * 2 >= counts.count ||
      NON_PERSONS.has(words[1]!.toLowerCase())
    )
      continue;
    if (persons.has(words[0]!) && titleInfo(words[0]!.toLowerCase()) === undefined) persons.set(name, counts);
  }
  // A nickname is a person's name whatever its own use suggests.
  for (const [name, of] of nicknames)
    for (const full of [...of.keys(), name]) if (names.has(full)) persons.set(full, names.get(full)!);
  // `The Hales` is a family, not a person.
  const families = countsOf([...persons.keys()].map(lastWord));
  for (const [name, counts] of [...persons]) {
    if (counts.tagged > 0 || !name.endsWith('s') || !isFamily(lastWord(name), families)) continue;
    persons.delete(name);
    families.set(lastWord(name), families.get(lastWord(name))! - 1);
  }
  for (const name of parts) {
    const counts = names.get(name);
    // A word that begins sentences, never in small letters, is the name that it is in the full one.
    const isName = counts !== undefined && (isProper(name, counts) || counts.small === 0);
    if (isName && !persons.has(name) && counts.placed * 2 < counts.count) persons.set(name, counts);
  }
  return persons;
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a word is the plural of a family name. `families`: number of persons by family name. */
const isFamily = (word: string, families: ReadonlyMap<string, number>): boolean =>
  [word.slice(0, -1), word.slice(0, -2)].some(family => family.length > 2 && (families.get(family) ?? 0) > 0);

function rosterOf(members: readonly Member[]): Roster {
  const byName = new Map<string, number>();
  members.forEach((member, i) => {
    for (const name of [member.name, ...member.aliases]) if (!byName.has(name)) byName.set(name, i);
    // The article before a name such as `the Hammer` in narration is no part of it.
    for (const name of member.aliases)
      if (/^the \p{Lu}/iu.test(name) && /^.{4}\p{Lu}/u.test(name) && !byName.has(name.slice(4)))
        byName.set(name.slice(4), i);
  });
  return { members, byName, narrator: members.findIndex(member => member.kind === 'narrator') };
}

/** Found again by the first and last block of a work, one of which every edit leaves. */
const keepRoster = keepIdentity<Roster>((before, now) => namesKey(before.members) === namesKey(now.members));
const keepCast = keepIdentity<Cast>(
  (before, now) => before.roster === now.roster && countsKey(before.members) === countsKey(now.members),
);

/** All of the members in one string. */
const countsKey = memo((members: readonly Member[]): string => JSON.stringify(members));

/** The same without what changes with every mention. */
const namesKey = memo((members: readonly Member[]): string =>
  JSON.stringify(
    members
      .map(({ name, aliases, pronouns, pronounConfidence, kind, weight }) => [
        name,
        aliases,
        pronouns,
        pronounConfidence,
        kind,
        weight,
      ])
      .sort(),
  ),
);
