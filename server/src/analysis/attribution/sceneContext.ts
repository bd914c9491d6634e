import { mentionsOf, type Mention } from '../mentions/mentions.js';
import type { Roster } from '../cast/cast.js';
import type { Scene } from '../structure/outline.js';
import { isLong, isNew, unknownIn } from './unknownPersons.js';
import { definite } from '../cast/descriptions.js';
import { isOfSeveral } from '../dialogue/groups.js';
import { pronounOf, type Turn } from './turns.js';
import {
  ADDRESSEE_CANDIDATE,
  candidateOf,
  strangerOf,
  TELLER_CANDIDATE,
  type SpeakerCandidate,
  type MentionAt,
} from './speakerCandidate.js';
import { narratorOf, tellerOf } from './pointOfView.js';
import { bareTitleIn, bearerOf } from './titleBearers.js';
import { describedIn } from './describedCandidates.js';
import { memo } from '../../manuscript/memo.js';
import {
  FEW_PRESENT,
  MAX_OFFSTAGE,
  MIN_OFFSTAGE_TURNS,
  MAX_ABSENT_CANDIDATES,
  MIN_CANDIDATE_PRONOUN_FIT,
  MIN_ABSENT_PRONOUN_CONFIDENCE,
  SAME_PERSON_PARAGRAPHS,
} from './limits.js';

/** Speaker candidates and mentions of one scene, indexed for feature extraction. */
export interface SceneContext {
  readonly candidates: readonly SpeakerCandidate[];
  readonly turns: readonly Turn[];
  /** All mentions in text order, subjects of tags included. */
  readonly mentions: readonly MentionAt[];
  /** Per paragraph, the index in `mentions` of its first one; one entry more at the end. */
  readonly starts: readonly number[];
  /** Per turn, the candidate that its tag names; -1 for none. */
  readonly tagged: readonly number[];
  /** Candidates whom a scene with hardly any names does not mention: those who speak most in the work. */
  readonly offstage: readonly number[];
  /** Index of the first-person narrator among the candidates; -1 in third-person scenes. */
  readonly narrator: number;
}

/** Reads the candidates and mentions of a scene. The tags in `turns` may be masked; tags are read from nowhere else. */
export function sceneContextOf(
  scene: Scene,
  turns: readonly Turn[],
  roster: Roster,
  hidden: ReadonlySet<Mention> = NONE,
): SceneContext {
  const candidates: SpeakerCandidate[] = [];
  const byMember = new Map<number, number>();
  const byPhrase = new Map<string, number>();
  const member = (index: number): number => {
    let at = byMember.get(index);
    if (at === undefined) {
      byMember.set(index, (at = candidates.length));
      candidates.push(candidateOf(roster.members[index]!));
    }
    return at;
  };
  const mentions: MentionAt[] = [];
  const starts: number[] = [];
  let first = 0;
  scene.blocks.forEach((block, at) => {
    starts.push(mentions.length);
    if (block.kind !== 'prose') return;
    for (const mention of mentionsOf(block)) {
      if (hidden.has(mention)) continue;
      if (mention.kind === 'pronoun' && mention.text === 'i' && !mention.spoken) first++;
      const index = memberAt(roster, mention);
      mentions.push({ at, mention, who: index === undefined ? -1 : member(index) });
    }
  });
  starts.push(mentions.length);
  const called = new Set(byMember.keys());
  const bearerIn = (mention: Mention): number | undefined => {
    const title = bareTitleIn(mention);
    return title === undefined ? undefined : bearerOf(title, roster, index => called.has(index));
  };
  mentions.forEach((one, i) => {
    const index = bearerIn(one.mention);
    if (index !== undefined) mentions[i] = { ...one, who: member(index) };
  });
  const nameless = !hasNames(byMember.keys(), roster);
  const newcomers = describedIn(scene, turns, roster, { mentions, candidates, byPhrase, member }, nameless);
  const narrates = narratorOf(roster) >= 0 && (first >= 2 || turns.some(isToldByNarrator));
  const narrator = narrates ? member(tellerOf(scene, roster)) : -1;
  let teller: number | undefined;
  let addressee: number | undefined;
  const long = isLong(roster.members);
  const unknown = unknownIn(mentions, candidates, roster.members);
  const tagged = turns.map(({ at, tag }) => {
    if (tag === null) return -1;
    const described = tag.mention?.phrase === undefined ? undefined : memberAt(roster, tag.mention);
    if (described !== undefined) return member(described);
    if (tag.kind === 'pronoun') {
      if (tag.text === 'you') return (addressee ??= candidates.push(ADDRESSEE_CANDIDATE) - 1);
      return tag.text !== 'i' ? -1 : narrator >= 0 ? narrator : (teller ??= candidates.push(TELLER_CANDIDATE) - 1);
    }
    const newcomer = tag.mention ? newcomers.get(tag.mention) : undefined;
    if (newcomer !== undefined) {
      if (tag.beat !== true && !long) candidates[newcomer] = { ...candidates[newcomer]!, unnamed: true };
      return newcomer;
    }
    const index = tag.mention ? (bearerIn(tag.mention) ?? memberAt(roster, tag.mention)) : roster.byName.get(tag.text);
    if (index !== undefined) return member(index);
    const key = tag.kind === 'noun' ? definite(tag.text) : tag.text;
    const known = byPhrase.get(tag.text) ?? byPhrase.get(key);
    const unnamed =
      tag.kind === 'noun' &&
      (isOfSeveral(tag.text) ||
        (tag.beat !== true &&
          !long &&
          isNew(
            tag.text,
            tag.mention,
            at,
            mentions.slice(starts[Math.max(0, at - SAME_PERSON_PARAGRAPHS)], starts[at + 1]),
          )));
    if (known !== undefined) {
      if (unnamed) candidates[known] = { ...candidates[known]!, unnamed };
      return known;
    }
    byPhrase.set(key, candidates.length);
    const stranger = strangerOf(tag.text, tag.kind === 'noun');
    candidates.push({
      ...stranger,
      ...(tag.kind === 'noun' && !tag.beat && unknown(stranger, at, tag.mention) ? { unknownPerson: true } : {}),
      ...(unnamed ? { unnamed } : {}),
    });
    return candidates.length - 1;
  });
  for (const pronoun of ['he', 'she'] as const) {
    const meant =
      turns.some(turn => pronounOf(turn) === pronoun) &&
      !candidates.some(candidate => candidate[pronoun] >= MIN_CANDIDATE_PRONOUN_FIT && !candidate.narrator);
    if (meant) for (const index of likeliest(roster, pronoun)) member(index);
  }
  const offstage =
    byMember.size < FEW_PRESENT && turns.length >= MIN_OFFSTAGE_TURNS
      ? heaviest(roster)
          .filter(index => !byMember.has(index))
          .map(member)
      : [];
  return {
    candidates: candidates.map((candidate, i) => (i === narrator ? { ...candidate, narrator: true } : candidate)),
    turns,
    mentions: mentions,
    starts,
    tagged,
    narrator,
    offstage,
  };
}

/** Whether two or more of the persons mentioned have a name, the narrator left out. */
const hasNames = (indices: Iterable<number>, { members }: Roster): boolean =>
  [...indices].filter(i => members[i]!.kind === 'person' || members[i]!.kind === 'group').length > 1;

/** Whether a turn's tag is `I said`. */
const isToldByNarrator = ({ tag }: Turn): boolean => tag?.kind === 'pronoun' && tag.text === 'i';

/**
 * Index of the cast member that a mention means; the longer phrase is tried first (`the man in the red coat`, then `the
 * man`).
 */
function memberAt({ byName }: Roster, { kind, text, whole, phrase }: Mention): number | undefined {
  if (kind === 'pronoun') return phrase === undefined ? undefined : byName.get(phrase);
  return (whole === undefined ? undefined : byName.get(whole)) ?? byName.get(text);
}

/** The members of a work who speak most, at most `MAX_OFFSTAGE`. */
const heaviest: (roster: Roster) => readonly number[] = memo(({ members }) =>
  [...members.keys()]
    .filter(i => members[i]!.kind === 'person')
    .sort((a, b) => members[b]!.weight - members[a]!.weight || a - b)
    .slice(0, MAX_OFFSTAGE),
);

/** The members most likely to be meant by a pronoun in a scene that names nobody: those with most tags. */
const likeliest = ({ members }: Roster, pronoun: 'he' | 'she'): readonly number[] =>
  [...members.keys()]
    .filter(
      i =>
        members[i]!.kind === 'person' &&
        members[i]!.pronouns[0] === pronoun &&
        members[i]!.pronounConfidence >= MIN_ABSENT_PRONOUN_CONFIDENCE &&
        members[i]!.weight > 0,
    )
    .sort((a, b) => members[b]!.weight - members[a]!.weight || (members[a]!.name < members[b]!.name ? -1 : 1))
    .slice(0, MAX_ABSENT_CANDIDATES);

const NONE: ReadonlySet<Mention> = new Set();
