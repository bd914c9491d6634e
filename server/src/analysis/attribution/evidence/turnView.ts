import type { Mention } from '../../mentions/mentions.js';
import type { SceneContext } from '../sceneContext.js';
import type { SpeakerCandidate } from '../speakerCandidate.js';
import type { Presence } from '../presenceCounts.js';
import { pronounOf, type Turn } from '../turns.js';

/**
 * What tells of a turn's speaker apart from who is near: a pronoun in its tag, one in its narration, other narration,
 * nothing.
 */
export type TurnSetting = 'tag' | 'beat' | 'told' | 'bare';

/** A turn as the features see it: what is the same for all its candidates. */
export interface TurnView {
  readonly stage: SceneContext;
  readonly index: number;
  readonly turn: Turn;
  readonly before: Turn | null;
  readonly after: Turn | null;
  readonly setting: TurnSetting;
  /** The pronoun that stands for the speaker, in the tag or as first subject beside the words. */
  readonly pronoun: string | null;
  /** Per candidate, paragraphs since narration named it last before this turn; -1: never. */
  readonly since: readonly number[];
  /** Per candidate, its place among those whom `pronoun` fits, the last named first; -1: it does not fit. */
  readonly rank: readonly number[];
  /** Last subject that narration named before this turn, and first one after it; -1 for none near. */
  readonly subjectBefore: number;
  readonly subjectAfter: number;
  /** Last subject before this turn whom `pronoun` fits. */
  readonly subjectFit: number;
  /** Per candidate, mentions in narration of the five paragraphs before. */
  readonly recent: readonly number[];
  /** Who is there around it. Read it while the view is new: it moves on with the next turn. */
  readonly presence: Presence;
}

/** Gives a feature, by its index, a value. */
export type Put = (feature: number, value: number) => void;

/** How well a pronoun fits an actor, 0 to 1. */
export function pronounFit(candidate: SpeakerCandidate, pronoun: string | null): number {
  if (pronoun === 'i') return candidate.narrator ? 1 : 0;
  if (pronoun === 'he') return candidate.narrator && candidate.he === 0.5 ? 0.05 : candidate.he;
  if (pronoun === 'she') return candidate.narrator && candidate.he === 0.5 ? 0.05 : candidate.she;
  if (pronoun === 'they' || pronoun === 'we')
    return candidate.member?.pronouns[0] === 'they' || candidate.member?.kind === 'group' ? 0.9 : 0.2;
  return 0.5;
}

/** Looks at turn `index` with its candidates. */
export function viewOf(
  context: SceneContext,
  index: number,
  candidates: readonly number[],
  presence: Presence,
): TurnView {
  const turn = context.turns[index]!;
  const beat = turn.inNarration.find(mention => mention.role === 'subject' && mention.kind !== 'noun');
  const pronoun = pronounOf(turn);
  const setting: TurnSetting =
    turn.tag !== null ? 'tag' : beat?.kind === 'pronoun' ? 'beat' : turn.bare ? 'bare' : 'told';
  const since = candidates.map(() => -1);
  const order: number[] = [];
  let subjectBefore = -1;
  let subjectFit = -1;
  const recent = candidates.map(() => 0);
  const begin = context.starts[turn.at]!;
  for (let i = begin - 1; i >= 0 && (order.length < candidates.length || subjectFit < 0) && begin - i < 400; i--) {
    const { at, mention, who } = context.mentions[i]!;
    if (who < 0 || mention.spoken) continue;
    if (subjectBefore < 0 && mention.role === 'subject') subjectBefore = who;
    const place = candidates.indexOf(who);
    if (subjectFit < 0 && mention.role === 'subject' && pronounFit(context.candidates[who]!, pronoun) >= 0.4)
      subjectFit = who;
    if (place >= 0 && turn.at - at <= 5) recent[place]!++;
    if (place < 0 || since[place]! >= 0) continue;
    since[place] = turn.at - at;
    order.push(place);
  }
  let subjectAfter = -1;
  const limit = context.starts[Math.min(context.starts.length - 1, turn.end + 3)]!;
  for (let i = context.starts[turn.end + 1]!; i < limit && subjectAfter < 0; i++) {
    const { mention, who } = context.mentions[i]!;
    if (who >= 0 && !mention.spoken && mention.role === 'subject') subjectAfter = who;
  }
  const rank = candidates.map(() => -1);
  let place = 0;
  for (const at of order) if (pronounFit(context.candidates[candidates[at]!]!, pronoun) >= 0.4) rank[at] = place++;
  return {
    stage: context,
    index,
    turn,
    before: context.turns[index - 1] ?? null,
    after: context.turns[index + 1] ?? null,
    setting,
    pronoun,
    since,
    rank,
    subjectBefore,
    subjectAfter,
    subjectFit,
    recent,
    presence,
  };
}

/** Who a mention is on this stage; -1 for nobody known. */
export function candidateMeant(context: SceneContext, turn: Turn, mention: Mention): number {
  for (let i = context.starts[turn.at]!; i < context.starts[turn.end + 1]!; i++)
    if (context.mentions[i]!.mention === mention) return context.mentions[i]!.who;
  return -1;
}
