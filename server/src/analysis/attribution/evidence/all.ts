import { eachPresence } from '../presenceCounts.js';
import type { SceneContext } from '../sceneContext.js';
import { readAddress } from './address.js';
import { readBeat } from './beat.js';
import { callsBetween, readPair, readSkip } from './exchange.js';
import { readNearness } from './nearness.js';
import { readPresence } from './presence.js';
import { readTag } from './tag.js';
import { viewOf, type Put, type TurnView } from './turnView.js';

/** Active features: index and value in turn. */
export type Active = readonly number[];

/** The features of a scene's lattice. */
export interface SceneFeatures {
  /** Per turn and candidate. */
  readonly own: readonly (readonly Active[])[];
  /** Per turn, (candidate before, candidate) row by row; empty for the first. */
  readonly pairs: readonly (readonly Active[])[];
  /**
   * Per turn: what holds when the candidate is the one of two turns before; and whether they are, row by row. Null for
   * the first two.
   */
  readonly skips: readonly ({ readonly same: Active; readonly is: readonly boolean[] } | null)[];
}

/** The features of one candidate of a turn. */
function readOwn(view: TurnView, who: number, place: number): Active {
  const active: number[] = [];
  const put: Put = (feature, value) => void (value !== 0 && active.push(feature, value));
  readTag(view, who, put);
  readBeat(view, who, put);
  readAddress(view, who, put);
  readNearness(view, who, place, put);
  readPresence(view, who, put);
  return active;
}

/** Reads all features of a stage's turns with these candidates. */
export function readFeatures(context: SceneContext, candidates: readonly (readonly number[])[]): SceneFeatures {
  const views: TurnView[] = [];
  const own: (readonly Active[])[] = [];
  eachPresence(
    context,
    t => candidates[t]!.length > 1,
    (presence, t) => {
      const view = viewOf(context, t, candidates[t]!, presence);
      views.push(view);
      own.push(candidates[t]!.map((who, place) => (candidates[t]!.length === 1 ? [] : readOwn(view, who, place))));
    },
  );
  const pairs = views.map((view, t) => {
    if (t === 0) return [];
    const calls = callsBetween(view, candidates[t]!, candidates[t - 1]!);
    return candidates[t - 1]!.flatMap(a =>
      candidates[t]!.map(c => {
        const active: number[] = [];
        readPair(view, a, c, (feature, value) => void active.push(feature, value), calls);
        return active;
      }),
    );
  });
  const skips = views.map((view, t) => {
    if (t < 2) return null;
    const same: number[] = [];
    readSkip(view, (feature, value) => void same.push(feature, value));
    return { same, is: candidates[t - 2]!.flatMap(b => candidates[t]!.map(c => b === c)) };
  });
  return { own, pairs, skips };
}
