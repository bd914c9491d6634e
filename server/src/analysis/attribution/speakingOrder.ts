import { memo } from '../../manuscript/memo.js';
import { candidateMeant } from './evidence/turnView.js';
import type { SceneContext } from './sceneContext.js';

/** Who speaks in which turn as far as the text says so. */
export interface SpeakingOrder {
  /** Per turn, the candidate whom its tag or its only acting person names; -1 where the text does not say. */
  readonly known: readonly number[];
  /** Per turn, how many different persons are known to speak in the turns around it: at most 3. */
  readonly around: Uint8Array;
}

/** Turns before and after a turn that count as its exchange. */
export const EXCHANGE_TURNS = 8;
const MOST_COUNTED = 3;

/** The speaking order of a scene. */
export const speakingOrderOf: (context: SceneContext) => SpeakingOrder = memo(context => {
  const { turns, tagged } = context;
  const known = turns.map((turn, t) => {
    if (turn.tag !== null) return turn.tag.kind === 'noun' && turn.tag.beat === true ? -1 : tagged[t]!;
    const acting = turn.inNarration.find(mention => mention.kind !== 'pronoun' && mention.role === 'subject');
    return acting === undefined ? -1 : candidateMeant(context, turn, acting);
  });
  const around = new Uint8Array(turns.length);
  const counts = new Map<number, number>();
  const count = (t: number, by: number): void => {
    const who = known[t];
    if (who === undefined || who < 0) return;
    const now = (counts.get(who) ?? 0) + by;
    if (now > 0) counts.set(who, now);
    else counts.delete(who);
  };
  for (let t = 0; t < EXCHANGE_TURNS; t++) count(t, 1);
  for (let t = 0; t < turns.length; t++) {
    count(t + EXCHANGE_TURNS, 1);
    count(t - EXCHANGE_TURNS - 1, -1);
    around[t] = Math.min(MOST_COUNTED, counts.size);
  }
  return { known, around };
});
