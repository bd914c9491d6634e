import { callsOf } from './address.js';
import type { Put, TurnView } from './turnView.js';

const GAPS = ['same', 'next', 'near', 'far'];

/** Names of the features of neighbouring turns. */
export const PAIR_NAMES = [
  ...GAPS.flatMap(gap => [`pair:${gap}:bare`, `pair:${gap}:told`]),
  'pair:asks',
  'pair:calls-before',
  'pair:called-by-before',
  'pair:tag-both',
  'pair:next:bare-both',
  'pair:goes-on',
  'pair:answers',
];
/** Names of the features of a turn and the one before the one before. */
export const SKIP_NAMES = [
  ...GAPS.slice(1).flatMap(gap => [`skip:${gap}:bare`, `skip:${gap}:told`]),
  'skip:asked',
  'skip:all-bare',
];

/**
 * Whether a turn and the one before it are one person's: people take turns, the more strictly the less narration stands
 * between.
 */
export function readPair({ turn, before }: TurnView, a: number, c: number, put: Put, calls: Calls): void {
  const gap = turn.at - before!.end;
  if (a === c) {
    put((gap <= 0 ? 0 : gap === 1 ? 1 : gap <= 3 ? 2 : 3) * 2 + (turn.bare ? 0 : 1), 1);
    if (before!.asks && gap <= 1) put(8, 1);
    if (turn.tag !== null && before!.tag !== null && gap <= 1) put(11, 1);
    if (turn.bare && before!.bare && gap === 1) put(12, 1);
    if (turn.tag?.manner === 'goes on') put(13, 1);
    if (turn.tag?.manner === 'answers') put(14, 1);
  } else {
    if (calls.now.has(a)) put(9, 1);
    if (calls.before.has(c)) put(10, 1);
  }
}

/** Whether a turn and the one two before are one person's: in an exchange of two they are. */
export function readSkip({ turn, before, stage: context, index }: TurnView, put: Put): void {
  const two = context.turns[index - 2]!;
  const gap = turn.at - two.end;
  put((gap <= 2 ? 0 : gap <= 5 ? 1 : 2) * 2 + (turn.bare ? 0 : 1), 1);
  if (before!.asks) put(6, 1);
  if (turn.bare && before!.bare && two.bare && gap <= 2) put(7, 1);
}

/** Whom a turn and the one before it call by name, of the candidates given. */
export interface Calls {
  readonly now: ReadonlySet<number>;
  readonly before: ReadonlySet<number>;
}

/** Reads both turns' vocatives. */
export function callsBetween(
  view: TurnView,
  candidates: readonly number[],
  candidatesBefore: readonly number[],
): Calls {
  return {
    now: new Set(candidatesBefore.filter(who => callsOf(view, view.turn, who) === 'called')),
    before: new Set(candidates.filter(who => callsOf(view, view.before!, who) === 'called')),
  };
}
