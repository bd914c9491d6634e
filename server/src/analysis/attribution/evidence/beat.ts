import type { Mention } from '../../mentions/mentions.js';
import { pronounFit, candidateMeant, type Evidences, type TurnView } from './turnView.js';

const PLACES = [
  'first-subject',
  'last-before',
  'first-after',
  'object',
  'possessor',
  'only',
  'first',
  'elsewhere',
  'last-fit',
];
/** `beat`: no tag tells more; `tag`: a pronoun or noun phrase in the tag does. */
const names = [
  ...PLACES.map(place => `beat:${place}`),
  ...PLACES.map(place => `tag:${place}`),
  'beat:fit',
  'beat:fits',
  'beat:unfit',
  'beat:me',
  'beat:i-first',
  'before:object',
  'before:possessor',
  'before:subject',
];
const REST = 2 * PLACES.length;

/** What the narration in the words' own paragraph says: who acts beside them, and on whom. */
export const beatEvidence: Evidences = {
  names,
  read(view, who, _place, put) {
    const { stage: context, turn, before, pronoun } = view;
    const candidate = context.candidates[who]!;
    const base = turn.tag === null ? 0 : PLACES.length;
    const facts = factsOf(view);
    if (facts.firstSubject === who) put(base, 1);
    if (facts.lastBefore === who) put(base + 1, 1);
    if (facts.firstAfter === who) put(base + 2, 1);
    if (facts.objects.includes(who)) put(base + 3, 1);
    if (facts.possessors.includes(who)) put(base + 4, 1);
    const named = facts.named.includes(who);
    if (named && facts.named.length === 1) put(base + 5, 1);
    if (facts.first === who) put(base + 6, 1);
    if (!named && facts.named.length > 0) put(base + 7, 1);
    if (facts.named.findLast(other => pronounFit(context.candidates[other]!, pronoun) >= 0.4) === who) put(base + 8, 1);
    if (turn.tag === null && pronoun !== null) {
      const p = pronounFit(candidate, pronoun);
      put(REST, Math.log(Math.max(0.02, p)));
      if (p > 0.8) put(REST + 1, 1);
      else if (p < 0.2) put(REST + 2, 1);
      if (pronoun === 'i' && candidate.narrator) put(REST + 4, 1);
    }
    if (candidate.narrator && facts.me) put(REST + 3, 1);
    if (before !== null && turn.at - before.end <= 1 && !turn.second) {
      // Whom the turn before looks at or speaks of in its narration is likely to answer.
      for (const mention of before.told) {
        if (
          mention.kind !== 'pronoun'
            ? candidateMeant(context, before, mention) !== who
            : !(candidate.narrator && mention.text === 'i')
        )
          continue;
        put(REST + (mention.role === 'object' ? 5 : mention.role === 'possessor' ? 6 : 7), 1);
        break;
      }
    }
  },
};

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

const known = new WeakMap<TurnView, Facts>();

/** The paragraph's narration, the same for all candidates. -1: a pronoun or nobody known; -2: nothing there. */
function factsOf(view: TurnView): Facts {
  let facts = known.get(view);
  if (facts === undefined) known.set(view, (facts = readFacts(view)));
  return facts;
}

function readFacts({ stage: context, turn }: TurnView): Facts {
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
  for (const mention of turn.told) {
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
