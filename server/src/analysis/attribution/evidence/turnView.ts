import type { Mention } from '../../mentions/mentions.js';
import type { SceneContext } from '../sceneContext.js';
import type { SpeakerCandidate } from '../speakerCandidate.js';
import type { Presence } from '../presenceCounts.js';
import { pronounOf, type Turn } from '../turns.js';
import { headNounOf, personNoun } from '../../../lexicon/personNouns.js';

/**
 * Strongest evidence of the speaker in a turn's own paragraph: a pronoun in its tag, a noun phrase there, a pronoun in
 * its narration, other narration, none.
 */
export type TurnSetting = 'tag' | 'phrase' | 'beat' | 'narration' | 'bare';

/** A turn prepared for feature extraction: all that is the same for each of its candidates. */
export interface TurnView {
  readonly context: SceneContext;
  readonly index: number;
  /** Its candidates, as indices into the scene's. */
  readonly candidates: readonly number[];
  readonly turn: Turn;
  readonly before: Turn | null;
  readonly after: Turn | null;
  readonly setting: TurnSetting;
  /** Pronoun of the speaker: in the tag, that of its noun, or the first subject of the narration. */
  readonly pronoun: string | null;
  /** Per candidate: paragraphs since the last mention in narration before this turn; -1 for none. */
  readonly since: readonly number[];
  /** Per candidate: rank by recency among those who fit `pronoun`, 0 for the last mentioned; -1 for no fit. */
  readonly rank: readonly number[];
  /** Candidates who are the last subject of narration before this turn and the first after it; -1 for none nearby. */
  readonly subjectBefore: number;
  readonly subjectAfter: number;
  /** The last subject before this turn who fits `pronoun`; -1 for none. */
  readonly subjectFit: number;
  /** Per candidate: mentions in the narration of the five paragraphs before. */
  readonly recent: readonly number[];
  /**
   * Counts of mentions and tags around the turn. One mutable object for the scene: valid only until the next view is
   * made.
   */
  readonly presence: Presence;
}

/** Sets the value of the feature with this index. */
export type Put = (feature: number, value: number) => void;

/** How well a pronoun fits a candidate, 0 to 1. */
export function pronounFit(candidate: SpeakerCandidate, pronoun: string | null): number {
  if (pronoun === 'i') return candidate.narrator ? 1 : 0;
  if (pronoun === 'he') return candidate.narrator && candidate.he === 0.5 ? 0.05 : candidate.he;
  if (pronoun === 'she') return candidate.narrator && candidate.he === 0.5 ? 0.05 : candidate.she;
  if (pronoun === 'they' || pronoun === 'we')
    return candidate.member?.pronouns[0] === 'they' || candidate.member?.kind === 'group' ? 0.9 : 0.2;
  return 0.5;
}

/** The pronoun of the person whom the noun phrase of a tag describes: `she` for "the old woman"; null for either. */
function impliedPronoun({ tag }: Turn): 'he' | 'she' | null {
  const person = tag?.kind === 'noun' ? personNoun(headNounOf(tag.text)) : undefined;
  return person === 'he' || person === 'she' ? person : null;
}

/** Paragraphs whose mentions `recent` counts. */
const RECENT_PARAGRAPHS = 5;

/** Makes the view of turn `index` with these candidates. */
export function viewOf(
  context: SceneContext,
  index: number,
  candidates: readonly number[],
  presence: Presence,
): TurnView {
  const turn = context.turns[index]!;
  const beat = turn.inNarration.find(mention => mention.role === 'subject' && mention.kind !== 'noun');
  const pronoun = pronounOf(turn) ?? impliedPronoun(turn);
  const setting: TurnSetting =
    turn.tag !== null
      ? turn.tag.kind === 'noun'
        ? 'phrase'
        : 'tag'
      : beat?.kind === 'pronoun'
        ? 'beat'
        : turn.bare
          ? 'bare'
          : 'narration';
  const since = candidates.map(() => -1);
  const order: number[] = [];
  let subjectBefore = -1;
  let subjectFit = -1;
  const recent = candidates.map(() => 0);
  const begin = context.starts[turn.at]!;
  const known = candidates.filter(who => who >= 0).length;
  for (
    let i = begin - 1;
    i >= 0 &&
    begin - i < 400 &&
    (order.length < known || subjectFit < 0 || turn.at - context.mentions[i]!.at <= RECENT_PARAGRAPHS);
    i--
  ) {
    const { at, mention, who } = context.mentions[i]!;
    if (who < 0 || mention.spoken) continue;
    if (subjectBefore < 0 && mention.role === 'subject') subjectBefore = who;
    const place = candidates.indexOf(who);
    if (subjectFit < 0 && mention.role === 'subject' && pronounFit(context.candidates[who]!, pronoun) >= 0.4)
      subjectFit = who;
    if (place >= 0 && turn.at - at <= RECENT_PARAGRAPHS) recent[place]!++;
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
    context,
    index,
    candidates,
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

/** Index of the candidate that a mention in a turn refers to; -1 for none. */
export function candidateMeant(context: SceneContext, turn: Turn, mention: Mention): number {
  for (let i = context.starts[turn.at]!; i < context.starts[turn.end + 1]!; i++)
    if (context.mentions[i]!.mention === mention) return context.mentions[i]!.who;
  return -1;
}
