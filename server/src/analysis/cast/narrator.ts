import { cannotLinkPoints } from './cannotLink.js';
import type { Member } from './member.js';
import { answererTo, NARRATOR } from './replies.js';
import type { CastSummary } from './summary.js';
import {
  MAX_DECLARED_NARRATION_SHARE,
  MAX_NARRATOR_NARRATION_SHARE,
  MAX_UNSEEN_NARRATION_SHARE,
  MIN_FIRST_PERSON_SHARE,
  MIN_FIRST_PERSON_WORDS,
  MIN_NARRATOR_VOCATIVE_RATIO,
  MIN_NARRATOR_VOCATIVES,
  MIN_SCENE_REPLIES,
  SELF_NAMING_POINTS,
} from './limits.js';

/** The first-person narrator; null for a third-person work. */
function narratorOf({ first, third, tells }: CastSummary): Member | null {
  if ((first < MIN_FIRST_PERSON_WORDS && tells === 0) || first < MIN_FIRST_PERSON_SHARE * (first + third)) return null;
  return {
    name: NARRATOR,
    aliases: [],
    pronouns: ['I'],
    pronounConfidence: 1,
    mentions: first,
    kind: 'narrator',
    weight: 3,
  };
}

/**
 * The members, with those that are the narrator under another name merged into one. A sufficiently certain name becomes
 * the narrator's display name.
 */
export function withNarrator(members: readonly Member[], summary: CastSummary): Member[] {
  const narrator = narratorOf(summary);
  if (narrator === null) return [...members];
  const owners = new Map(members.flatMap(({ name, aliases }) => aliases.map(alias => [alias, name] as const)));
  const answering = members.filter(member => isTeller(member, summary, speaker => owners.get(speaker) ?? speaker));
  // Letters of two persons, each signed: who says `I` is told scene by scene.
  if (answering.filter(member => isSelfNamed(member, summary)).length > 1) return [...members, narrator];
  const same = answering.length > 0 ? answering : unseenIn(members, summary);
  const names = same.flatMap(member => [member.name, ...member.aliases]);
  const best =
    names.find(name => answersTo(name, summary) >= SELF_NAMING_POINTS) ??
    names.find(name => answersTo(name, summary) >= MIN_SCENE_REPLIES);
  const mentions = same.reduce((sum, member) => sum + member.mentions, narrator.mentions);
  return [
    ...members.filter(member => !same.includes(member)),
    {
      ...narrator,
      mentions,
      name: best ?? NARRATOR,
      aliases: (best === undefined ? names : [NARRATOR, ...names]).filter(name => name !== best),
    },
  ];
}

/**
 * The member who is often addressed and never acts in narration, and so must be the narrator although no tag says so;
 * at most one.
 */
function unseenIn(members: readonly Member[], summary: CastSummary): readonly Member[] {
  const unseen = members
    .flatMap(member => {
      const own = [member.name, ...member.aliases];
      const total = (key: 'called' | 'inNarration'): number =>
        own.reduce((sum, name) => sum + (summary.names.get(name)?.[key] ?? 0), 0);
      const answers = Math.max(
        0,
        ...own.flatMap(name =>
          [...(summary.replies.get(name) ?? [])].map(([speaker, count]) => (speaker === NARRATOR ? 0 : count)),
        ),
      );
      const fits =
        member.kind === 'person' &&
        member.weight === 0 &&
        answers < 2 &&
        total('inNarration') <= MAX_UNSEEN_NARRATION_SHARE * member.mentions &&
        own.every(name => cannotLinkPoints(summary.cannotLink, NARRATOR, name) === 0);
      return fits ? [{ member, called: total('called') }] : [];
    })
    .sort((a, b) => b.called - a.called);
  const [first, second] = unseen;
  return first &&
    first.called >= MIN_NARRATOR_VOCATIVES &&
    first.called >= MIN_NARRATOR_VOCATIVE_RATIO * (second?.called ?? 0)
    ? [first.member]
    : [];
}

/** Whether `I` gives one of a member's names as their own somewhere. */
const isSelfNamed = ({ name, aliases }: Member, summary: CastSummary): boolean =>
  [name, ...aliases].some(one => answersTo(one, summary) >= SELF_NAMING_POINTS);

const answersTo = (name: string, { replies }: CastSummary): number => replies.get(name)?.get(NARRATOR) ?? 0;

/**
 * Whether a member is the narrator under a name: others address it and `I` replies; narration gives it no actions, and
 * `I` neither addresses nor replies to it.
 */
function isTeller(member: Member, summary: CastSummary, called: (speaker: string) => string): boolean {
  const own = [member.name, ...member.aliases];
  if (member.kind !== 'person' || member.weight > 0 || answererTo(own, summary.replies, called) !== NARRATOR)
    return false;
  // Where the narrator gives the name, it is no other's who acts.
  const given = own.reduce((sum, name) => sum + Math.floor(answersTo(name, summary) / SELF_NAMING_POINTS), 0);
  const inNarration = own.reduce((sum, name) => sum + (summary.names.get(name)?.inNarration ?? 0), 0) - given;
  const points = own.reduce((sum, name) => sum + cannotLinkPoints(summary.cannotLink, NARRATOR, name), 0);
  const said = own.some(name => answersTo(name, summary) >= SELF_NAMING_POINTS);
  return (
    inNarration <= (said ? MAX_DECLARED_NARRATION_SHARE : MAX_NARRATOR_NARRATION_SHARE) * member.mentions &&
    points <= MAX_NARRATOR_NARRATION_SHARE * member.mentions
  );
}
