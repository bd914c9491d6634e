import { eachPresence } from '../presence.js';
import type { SceneContext } from '../sceneContext.js';
import { beatEvidence } from './beat.js';
import { callsBetween, PAIR_NAMES, readPair, readSkip, SKIP_NAMES } from './exchange.js';
import { nearEvidence } from './nearness.js';
import { presenceEvidence } from './presence.js';
import { speechEvidence } from './address.js';
import { tagEvidence } from './tag.js';
import { viewOf, type TurnView } from './turnView.js';

const KINDS = [tagEvidence, beatEvidence, speechEvidence, nearEvidence, presenceEvidence];

/** Names of all features, in the order of the weights. */
export const FEATURES: readonly string[] = [...KINDS.flatMap(kind => kind.names), ...PAIR_NAMES, ...SKIP_NAMES];
/** How many of them are of single candidates: these come first. */
export const OWN = KINDS.reduce((sum, kind) => sum + kind.names.length, 0);
const SKIP_BASE = OWN + PAIR_NAMES.length;

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
  let base = 0;
  for (const kind of KINDS) {
    const at = base;
    kind.read(view, who, place, (feature, value) => void (value !== 0 && active.push(at + feature, value)));
    base += kind.names.length;
  }
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
        readPair(view, a, c, (feature, value) => void active.push(OWN + feature, value), calls);
        return active;
      }),
    );
  });
  const skips = views.map((view, t) => {
    if (t < 2) return null;
    const same: number[] = [];
    readSkip(view, (feature, value) => void same.push(SKIP_BASE + feature, value));
    return { same, is: candidates[t - 2]!.flatMap(b => candidates[t]!.map(c => b === c)) };
  });
  return { own, pairs, skips };
}
