import { memo } from '../../manuscript/memo.js';
import { pronounFit } from './evidence/turnView.js';
import type { SceneContext } from './sceneContext.js';
import { MIN_CANDIDATE_PRONOUN_FIT } from './limits.js';

/** Candidates mentioned before a position in a scene, the most recent first. */
export interface RecentMentions {
  /** The candidate mentioned last among the first `count` mentions; -1 for none. */
  readonly last: (count: number) => number;
  /** The candidate mentioned before the given one; -1 for none. Valid for the position last asked for. */
  readonly earlier: (who: number) => number;
}

/**
 * The recent mentions of a scene, for turns in text order: each mention is visited once, whatever the distance. Asking
 * for an earlier turn starts over.
 */
export const recentMentionsOf: (context: SceneContext) => RecentMentions = memo(({ mentions, candidates }) => {
  const older = new Int32Array(candidates.length);
  const newer = new Int32Array(candidates.length);
  const known = new Uint8Array(candidates.length);
  let [upTo, head] = [0, -1];
  const bringUp = (who: number): void => {
    if (who === head) return;
    if (known[who] === 1) {
      const [before, after] = [older[who]!, newer[who]!];
      if (before >= 0) newer[before] = after;
      older[after] = before;
    }
    known[who] = 1;
    older[who] = head;
    if (head >= 0) newer[head] = who;
    newer[who] = -1;
    head = who;
  };
  return {
    last: count => {
      if (count < upTo) {
        known.fill(0);
        [upTo, head] = [0, -1];
      }
      for (; upTo < count; upTo++) if (mentions[upTo]!.who >= 0) bringUp(mentions[upTo]!.who);
      return head;
    },
    earlier: who => older[who]!,
  };
});

/** Candidates of a scene that a pronoun may mean, in order. */
export const meantBy: (context: SceneContext) => Readonly<Record<'he' | 'she', readonly number[]>> = memo(
  ({ candidates }) => {
    const meant = (pronoun: 'he' | 'she'): number[] =>
      candidates.flatMap((candidate, who) =>
        pronounFit(candidate, pronoun) >= MIN_CANDIDATE_PRONOUN_FIT ? [who] : [],
      );
    return { he: meant('he'), she: meant('she') };
  },
);
