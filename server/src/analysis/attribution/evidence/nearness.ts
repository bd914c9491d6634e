import type { SceneContext } from '../sceneContext.js';
import { NEAR } from './features.js';
import type { Put, TurnView } from './turnView.js';

/** Whom narration named last, and next: nearer is likelier, and a pronoun means the last whom it fits. */
export function readNearness(
  { setting, since, rank, subjectBefore, subjectAfter, subjectFit, recent, stage: context, turn }: TurnView,
  who: number,
  place: number,
  put: Put,
): void {
  const near = NEAR[setting];
  put(sinceFeature(near, since[place]!), 1);
  put(rankFeature(near, rank[place]!), 1);
  if (subjectBefore === who) put(near.subjectBefore, 1);
  if (subjectAfter === who) put(near.subjectAfter, 1);
  if (subjectFit === who) put(near.subjectFit, 1);
  put(near.recentMentions, Math.log1p(recent[place]!));
  if (firstSubjectIn(context, turn.at - 1) === who) put(near.leadIn, 1);
  if (firstSubjectIn(context, turn.end + 1) === who) put(near.nextParagraph, 1);
}

type Nearness = (typeof NEAR)['bare'];

/** The feature of so many paragraphs since the last mention; -1: none. */
function sinceFeature(near: Nearness, paragraphs: number): number {
  if (paragraphs < 0) return near.never;
  if (paragraphs <= 1) return near.since1;
  if (paragraphs <= 2) return near.since2;
  if (paragraphs <= 4) return near.since4;
  if (paragraphs <= 8) return near.since8;
  return paragraphs <= 16 ? near.since16 : near.sinceLong;
}

/** The feature of a place among those whom the pronoun fits; -1: not among them. */
function rankFeature(near: Nearness, rank: number): number {
  if (rank < 0) return near.unranked;
  return rank === 0 ? near.rank0 : rank === 1 ? near.rank1 : rank === 2 ? near.rank2 : near.rankBelow;
}

/** First subject named by the narration of a paragraph in which nobody speaks; -1 for none. */
function firstSubjectIn(context: SceneContext, at: number): number {
  if (at < 0 || at + 1 >= context.starts.length) return -1;
  let first = -1;
  for (let i = context.starts[at]!; i < context.starts[at + 1]!; i++) {
    const { mention, who } = context.mentions[i]!;
    if (mention.spoken) return -1;
    if (first < 0 && mention.role === 'subject' && mention.kind !== 'pronoun') first = who;
  }
  return first;
}
