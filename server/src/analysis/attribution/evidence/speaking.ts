import { weakMemo } from '../../../manuscript/memo.js';
import { EXCHANGE_TURNS, speakingOrderOf } from '../speakingOrder.js';
import { SPEAKING } from './features.js';
import type { Put, TurnView } from './turnView.js';

/** Turns that are looked through for everybody's last and next turn, and along a run for its ends. */
const MAX_TURNS = 20;
const MAX_RUN = 10;

/** Index of the feature for a distance in turns; the last is for none. */
function distance(turns: number | undefined): number {
  if (turns === undefined) return 7;
  if (turns <= 4) return turns - 1;
  return turns <= 6 ? 4 : turns <= 9 ? 5 : 6;
}

/**
 * Features of when the candidate is known to speak: how many turns ago and from now, whether they are one of the two
 * who speak around here, and whose turn it is by counting through a run of turns from its ends.
 */
export function readSpeaking(view: TurnView, who: number, put: Put): void {
  const here = SPEAKING[view.setting];
  const { before, after, around, even, odd } = orderAround(view);
  put(here.before[distance(before.get(who))]!, 1);
  put(here.after[distance(after.get(who))]!, 1);
  if (around.size === 2) put(around.has(who) ? here.oneOfTwo : here.noneOfTwo, 1);
  else if (around.size > 2) put(around.has(who) ? here.oneOfMany : here.noneOfMany, 1);
  const [same, other] = [even.filter(end => end === who).length, odd.filter(end => end === who).length];
  if (same === 2) put(here.evenBoth, 1);
  if (same > 0 && other === 0) put(here.even, 1);
  if (other > 0 && same === 0) put(here.odd, 1);
  if (other === 2) put(here.oddBoth, 1);
}

interface OrderAround {
  /** Turns since each person last spoke, and until they speak next. */
  readonly before: ReadonlyMap<number, number>;
  readonly after: ReadonlyMap<number, number>;
  /** Who is known to speak in the exchange, this turn left out. */
  readonly around: ReadonlySet<number>;
  /** The nearest known speakers on both sides of a run of paragraphs, an even or an odd number of turns away. */
  readonly even: readonly number[];
  readonly odd: readonly number[];
}

const orderAround: (view: TurnView) => OrderAround = weakMemo(({ context, index }) => {
  const { known } = speakingOrderOf(context);
  const { turns } = context;
  const [before, after] = [new Map<number, number>(), new Map<number, number>()];
  const around = new Set<number>();
  for (let far = 1; far <= MAX_TURNS; far++) {
    for (const [step, turnsTo] of [
      [-1, before],
      [1, after],
    ] as const) {
      const who = known[index + step * far] ?? -1;
      if (who < 0) continue;
      if (!turnsTo.has(who)) turnsTo.set(who, far);
      if (far <= EXCHANGE_TURNS) around.add(who);
    }
  }
  const ends: [number[], number[]] = [[], []];
  for (const step of [-1, 1]) {
    for (let run = 1; run <= MAX_RUN; run++) {
      const [near, far] = [turns[index + step * (run - 1)]!, turns[index + step * run]];
      if (far === undefined || (step < 0 ? near.at - far.end : far.at - near.end) > 1) break;
      const end = known[index + step * run]!;
      if (end < 0) continue;
      ends[run % 2]!.push(end);
      break;
    }
  }
  return { before, after, around, even: ends[0], odd: ends[1] };
});
