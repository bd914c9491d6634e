import { cannotLinkPoints } from './cannotLink.js';
import type { Member } from './member.js';
import { answererTo, NARRATOR_OWN_WORD, NARRATOR } from './replies.js';
import type { CastSummary } from './summary.js';

/** Least share of `I` and `we` among the personal pronouns of narration for a work told by one of its persons. */
const SHARE = 0.12;

/** `I` and `we` in narration without a tag that says `I said`, at least. */
const OFTEN = 5;

/** The one who tells the story as `I`; null when nobody does. */
function narratorOf({ first, third, tells }: CastSummary): Member | null {
  if ((first < OFTEN && tells === 0) || first < SHARE * (first + third)) return null;
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
 * Share of a name's mentions that narration may hold for it to be the narrator's own: others call it, `I` hardly writes
 * it.
 */
const WRITTEN = 0.15;
/** The same for a name that the narrator gives as his, or answers to again and again: `I called myself Mara`. */
const WRITTEN_SAID = 0.75;

/**
 * The members with those that are the narrator by name taken into the narrator, who is called by a name that is sure
 * enough.
 */
export function withNarrator(members: readonly Member[], summary: CastSummary): Member[] {
  const narrator = narratorOf(summary);
  if (narrator === null) return [...members];
  const owners = new Map(members.flatMap(({ name, aliases }) => aliases.map(alias => [alias, name] as const)));
  const answering = members.filter(member => isTeller(member, summary, speaker => owners.get(speaker) ?? speaker));
  const same = answering.length > 0 ? answering : unseenIn(members, summary);
  const names = same.flatMap(member => [member.name, ...member.aliases]);
  const [best] = names.filter(name => answersTo(name, summary) >= NARRATOR_OWN_WORD);
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
 * Calls by which somebody whom nobody ever sees, and for whom no other answers, is the narrator: least, and how often
 * those of the next such name.
 */
const CALLS = 4;
const CALLS_AHEAD = 2;
const UNSEEN = 0.1;

/**
 * The one who is called again and again and never seen, who tells the story then, though no tag says so; at most one.
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
        total('inNarration') <= UNSEEN * member.mentions &&
        own.every(name => cannotLinkPoints(summary.cannotLink, NARRATOR, name) === 0);
      return fits ? [{ member, called: total('called') }] : [];
    })
    .sort((a, b) => b.called - a.called);
  const [first, second] = unseen;
  return first && first.called >= CALLS && first.called >= CALLS_AHEAD * (second?.called ?? 0) ? [first.member] : [];
}

const answersTo = (name: string, { replies }: CastSummary): number => replies.get(name)?.get(NARRATOR) ?? 0;

/**
 * Whether a member is the narrator by name: others call it, and `I` answers; narration lets it do nothing, and `I`
 * neither calls nor answers it.
 */
function isTeller(member: Member, summary: CastSummary, called: (speaker: string) => string): boolean {
  const own = [member.name, ...member.aliases];
  if (member.kind !== 'person' || member.weight > 0 || answererTo(own, summary.replies, called) !== NARRATOR)
    return false;
  const told = own.reduce((sum, name) => sum + (summary.names.get(name)?.inNarration ?? 0), 0);
  const points = own.reduce((sum, name) => sum + cannotLinkPoints(summary.cannotLink, NARRATOR, name), 0);
  const said = own.some(name => answersTo(name, summary) >= NARRATOR_OWN_WORD);
  return told <= (said ? WRITTEN_SAID : WRITTEN) * member.mentions && points <= WRITTEN * member.mentions;
}
