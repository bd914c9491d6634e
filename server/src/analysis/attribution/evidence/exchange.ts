import { speakingOrderOf } from '../speakingOrder.js';
import { callsOf, rolesCalledIn } from './address.js';
import { PAIR, SKIP } from './features.js';
import type { Turn } from '../turns.js';
import type { Put, TurnView } from './turnView.js';

/**
 * Features of one speaker for two adjacent turns. Speakers alternate, the more regularly the less narration separates
 * the turns.
 */
export function readSame({ turn, before, context, index }: TurnView, put: Put): void {
  const gap = turn.at - before!.end;
  const one = gap <= 0 ? PAIR.same : gap === 1 ? PAIR.next : gap <= 3 ? PAIR.near : PAIR.far;
  put(turn.bare ? one.bare : one.narrated, 1);
  if (gap <= 1) {
    const around = PAIR.around[speakingOrderOf(context).around[index]!]!;
    put(turn.bare ? around.bare : around.narrated, 1);
  }
  if (before!.asks && gap <= 1) put(PAIR.asks, 1);
  if (turn.tag !== null && before!.tag !== null && gap <= 1) put(PAIR.bothTagged, 1);
  if (turn.bare && before!.bare && gap === 1) put(PAIR.bothBare, 1);
  if (turn.tag?.manner === 'goes on') put(PAIR.goesOn, 1);
  if (turn.tag?.manner === 'answers') put(PAIR.answers, 1);
}

/** Features of two adjacent turns with speakers `a` and, after them, `c`. */
export function readOther(a: number, c: number, put: Put, calls: Calls): void {
  if (calls.now.has(a)) put(PAIR.callsSpeakerBefore, 1);
  if (calls.before.has(c)) put(PAIR.calledBySpeakerBefore, 1);
}

/** Features of the same speaker for a turn and the one two before, as in an exchange of two persons. */
export function readSkip({ turn, before, context, index }: TurnView, put: Put): void {
  const two = context.turns[index - 2]!;
  const gap = turn.at - two.end;
  const one = gap <= 2 ? SKIP.next : gap <= 5 ? SKIP.near : SKIP.far;
  put(turn.bare ? one.bare : one.narrated, 1);
  if (gap <= 3) {
    const around = SKIP.around[speakingOrderOf(context).around[index]!]!;
    put(turn.bare ? around.bare : around.narrated, 1);
  }
  if (before!.asks) put(SKIP.asked, 1);
  if (turn.bare && before!.bare && two.bare && gap <= 2) put(SKIP.allBare, 1);
}

/** Candidates addressed by name in a turn and in the one before it. */
export interface Calls {
  readonly now: ReadonlySet<number>;
  readonly before: ReadonlySet<number>;
}

/** Finds the vocatives of both turns among the given candidates; null where nobody is addressed. */
export function callsBetween(
  view: TurnView,
  candidates: readonly number[],
  candidatesBefore: readonly number[],
): Calls | null {
  if (!addresses(view.turn) && !addresses(view.before!)) return null;
  const called = (persons: readonly number[], turn: Turn): ReadonlySet<number> =>
    new Set(persons.filter(who => callsOf(view, turn, who) === 'called'));
  const calls = { now: called(candidatesBefore, view.turn), before: called(candidates, view.before!) };
  return calls.now.size + calls.before.size > 0 ? calls : null;
}

const addresses = (turn: Turn): boolean => turn.spoken.some(({ vocative }) => vocative) || rolesCalledIn(turn).size > 0;
