import { eachPresence } from '../presenceCounts.js';
import type { SceneContext } from '../sceneContext.js';
import { readAddress } from './address.js';
import { readBeat } from './beat.js';
import { callsBetween, readPair, readSkip } from './exchange.js';
import { readNearness } from './nearness.js';
import { readPresence } from './presence.js';
import { readTag } from './tag.js';
import { viewOf, type Put, type TurnView } from './turnView.js';

/** Features that are not 0, as alternating index and value. */
export type Active = readonly number[];

/** The features of all turns of a scene, as input of the linear-chain CRF. */
export interface SceneFeatures {
  /** Unary features per turn and candidate. */
  readonly own: readonly (readonly Active[])[];
  /**
   * First-order features per turn: a row-major matrix of (candidate of the turn before, candidate); empty for the first
   * turn.
   */
  readonly pairs: readonly (readonly Active[])[];
  /**
   * Second-order features per turn. `same` holds when the turn and the one two before have one speaker; `is` says, row
   * by row, for which pairs of candidates that is so. Null for the first two turns.
   */
  readonly skips: readonly ({ readonly same: Active; readonly is: readonly boolean[] } | null)[];
}

/** Unary features of one candidate of a turn; `place` is the candidate's position in the turn's list. */
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

/** All features of a scene's turns; `candidates` lists the candidates of each turn, as indices into the scene's. */
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
