import type { SceneContext } from '../sceneContext.js';
import { NEAR } from './features.js';
import type { Put, TurnView } from './turnView.js';

/**
 * Features of the distance to the candidate's last and next mention in narration: a nearer one is likelier, and a
 * pronoun refers to the last person who fits it.
 */
export function readNearness(
  { setting, since, rank, subjectBefore, subjectAfter, subjectFit, recent, context, turn }: TurnView,
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

/** Index of the feature for this many paragraphs since the last mention; -1 stands for no mention. */
function sinceFeature(near: Nearness, paragraphs: number): number {
  if (paragraphs < 0) return near.never;
  if (paragraphs <= 1) return near.since1;
  if (paragraphs <= 2) return near.since2;
  if (paragraphs <= 4) return near.since4;
  if (paragraphs <= 8) return near.since8;
  return paragraphs <= 16 ? near.since16 : near.sinceLong;
}

/** Index of the feature for a rank among the persons who fit the pronoun; -1 stands for no fit. */
function rankFeature(near: Nearness, rank: number): number {
  if (rank < 0) return near.unranked;
  return rank === 0 ? near.rank0 : rank === 1 ? near.rank1 : rank === 2 ? near.rank2 : near.rankBelow;
}

/** Candidate who is the first subject in a paragraph without speech; -1 for none. */
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
