import { eachPresence } from '../presenceCounts.js';
import type { SceneContext } from '../sceneContext.js';
import { readAddress } from './address.js';
import { readAntecedent } from './antecedent.js';
import { readBeat } from './beat.js';
import { callsBetween, readOther, readSame, readSkip } from './exchange.js';
import { readNearness } from './nearness.js';
import { readPresence } from './presence.js';
import { NOBODY_KNOWN, readSomebody } from './somebody.js';
import { readSpeaking } from './speaking.js';
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
  if (who === NOBODY_KNOWN) {
    readSomebody(view, put);
    return active;
  }
  readTag(view, who, put);
  readBeat(view, who, put);
  readAddress(view, who, put);
  readNearness(view, who, place, put);
  readPresence(view, who, put);
  readSpeaking(view, who, put);
  readAntecedent(view, who, put);
  return active;
}

/** The features of single candidates, turn by turn, and the views that those of edges are read from. */
export interface OwnFeatures {
  readonly own: readonly (readonly Active[])[];
  readonly views: readonly TurnView[];
}

/**
 * Reads the features of each candidate alone; `candidates` lists those of each turn, as indices into the scene's. A
 * turn with one candidate needs none.
 */
export function readOwnFeatures(context: SceneContext, candidates: readonly (readonly number[])[]): OwnFeatures {
  const views: TurnView[] = [];
  const own: (readonly Active[])[] = [];
  eachPresence(
    context,
    t => candidates[t]!.length > 1,
    (presence, t) => {
      const view = viewOf(context, t, candidates[t]!, presence);
      views.push(view);
      own.push(candidates[t]!.map((who, place) => (candidates[t]!.length === 1 ? NONE : readOwn(view, who, place))));
    },
  );
  return { own, views };
}

const NONE: Active = [];

/** Reads the features of edges between candidates of neighbouring turns. */
export function readEdges(
  views: readonly TurnView[],
  candidates: readonly (readonly number[])[],
): Pick<SceneFeatures, 'pairs' | 'skips'> {
  const read = (reader: (put: Put) => void): Active => {
    const active: number[] = [];
    reader((feature, value) => void active.push(feature, value));
    return active.length === 0 ? NONE : active;
  };
  const pairs = views.map((view, t) => {
    if (t === 0) return [];
    const calls = callsBetween(view, candidates[t]!, candidates[t - 1]!);
    const same = read(put => readSame(view, put));
    const row: Active[] = [];
    for (const a of candidates[t - 1]!)
      for (const c of candidates[t]!)
        row.push(a === c ? same : calls === null ? NONE : read(put => readOther(a, c, put, calls)));
    return row;
  });
  const skips = views.map((view, t) => {
    if (t < 2) return null;
    const is: boolean[] = [];
    for (const b of candidates[t - 2]!) for (const c of candidates[t]!) is.push(b === c);
    return { same: read(put => readSkip(view, put)), is };
  });
  return { pairs, skips };
}

/** All features of a scene's turns, with edges between all candidates. */
export function readFeatures(context: SceneContext, candidates: readonly (readonly number[])[]): SceneFeatures {
  const { own, views } = readOwnFeatures(context, candidates);
  return { own, ...readEdges(views, candidates) };
}
