import { weakMemo } from '../../../manuscript/memo.js';
import type { Mention } from '../../mentions/mentions.js';
import { BEAT, BESIDE } from './features.js';
import { pronounFit, candidateMeant, type Put, type TurnView } from './turnView.js';

/** Features of the narration in the quotation's own paragraph: who acts next to the speech, and on whom. */
export function readBeat(view: TurnView, who: number, put: Put): void {
  const { context, turn, before, pronoun } = view;
  const candidate = context.candidates[who]!;
  const beside = turn.tag === null ? BESIDE.untagged : BESIDE.tagged;
  const facts = factsOf(view);
  if (facts.firstSubject === who) put(beside.firstSubject, 1);
  if (facts.lastBefore === who) put(beside.lastSubjectBefore, 1);
  if (facts.firstAfter === who) put(beside.firstSubjectAfter, 1);
  if (facts.objects.includes(who)) put(beside.object, 1);
  if (facts.possessors.includes(who)) put(beside.possessor, 1);
  const named = facts.named.includes(who);
  if (named && facts.named.length === 1) put(beside.only, 1);
  if (facts.first === who) put(beside.first, 1);
  if (!named && facts.named.length > 0) put(beside.others, 1);
  if (facts.named.findLast(other => pronounFit(context.candidates[other]!, pronoun) >= 0.4) === who)
    put(beside.lastFit, 1);
  if (turn.tag === null && pronoun !== null) {
    const p = pronounFit(candidate, pronoun);
    put(BEAT.pronounFit, Math.log(Math.max(0.02, p)));
    if (p > 0.8) put(BEAT.fits, 1);
    else if (p < 0.2) put(BEAT.misfits, 1);
    if (pronoun === 'i' && candidate.narrator) put(BEAT.narratorActs, 1);
  }
  if (candidate.narrator && facts.me) put(BEAT.narratorActedOn, 1);
  if (before !== null && turn.at - before.end <= 1 && !turn.second) {
    // A person mentioned in the narration of the turn before is likely to answer it.
    for (const mention of before.inNarration) {
      if (
        mention.kind !== 'pronoun'
          ? candidateMeant(context, before, mention) !== who
          : !(candidate.narrator && mention.text === 'i')
      )
        continue;
      put(
        mention.role === 'object'
          ? BEAT.objectBefore
          : mention.role === 'possessor'
            ? BEAT.possessorBefore
            : BEAT.subjectBefore,
        1,
      );
      break;
    }
  }
}

interface Facts {
  readonly firstSubject: number;
  readonly lastBefore: number;
  readonly firstAfter: number;
  readonly first: number;
  readonly objects: readonly number[];
  readonly possessors: readonly number[];
  readonly named: readonly number[];
  readonly me: boolean;
}

/**
 * What a turn's narration contains, computed once for all its candidates. Index -1: a pronoun or an unknown person; -2:
 * no such mention.
 */
const factsOf: (view: TurnView) => Facts = weakMemo(readFacts);

function readFacts({ context, turn }: TurnView): Facts {
  let [firstSubject, lastBefore, firstAfter, first] = [-2, -2, -2, -2];
  const objects: number[] = [];
  const possessors: number[] = [];
  const named: number[] = [];
  let me = false;
  const is = (mention: Mention): number =>
    mention.kind === 'pronoun'
      ? mention.text === 'i'
        ? context.narrator
        : -1
      : candidateMeant(context, turn, mention);
  for (const mention of turn.inNarration) {
    const who = is(mention);
    if (who < 0 && mention.kind !== 'pronoun') continue;
    if (first === -2) first = who;
    if (mention.role === 'subject') {
      if (firstSubject === -2) firstSubject = who;
      if (mention.from < turn.from) lastBefore = who;
      else if (firstAfter === -2) firstAfter = who;
    }
    if (mention.kind === 'pronoun' && mention.text === 'i' && mention.role !== 'subject') me = true;
    if (who < 0) continue;
    if (mention.role === 'object') objects.push(who);
    if (mention.role === 'possessor') possessors.push(who);
    if (!named.includes(who)) named.push(who);
  }
  return { firstSubject, lastBefore, firstAfter, first, objects, possessors, named, me };
}
