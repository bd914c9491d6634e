import type { Roster } from '../cast.js';
import type { Scene } from '../outline.js';
import type { Evidence, Line } from './attribution.js';
import { candidatesOf } from './candidates.js';
import { FEATURES, readFeatures } from './features/features.js';
import { solve } from './lattice.js';
import { latticeOf } from './score.js';
import { stageOf, type Stage } from './stage.js';
import { turnsOf, type Turn } from './turns.js';
import { WEIGHTS } from './weights.js';

/** Under this probability the answer is "unknown". */
const LEAST = 0;

const weights = Float64Array.from(FEATURES, name => WEIGHTS[name] ?? 0);

/** The lines of a scene with their speakers, solved over the whole scene. */
export function attribute(scene: Scene, lines: readonly Line[], roster: Roster): readonly Line[] {
  if (lines.length === 0) return lines;
  const turns = turnsOf(scene, lines);
  const stage = stageOf(scene, turns, roster);
  const candidates = turns.map((turn, i) => candidatesOf(stage, turn, i));
  const { own } = solve(latticeOf(readFeatures(stage, candidates), weights));
  return turns.flatMap((turn, t) => lines.slice(turn.first, turn.last).map(line => ({ ...line, ...answer(stage, turn, t, candidates[t]!, own[t]!, line) })));
}

function answer(stage: Stage, turn: Turn, t: number, candidates: readonly number[], chances: Float64Array, line: Line): Pick<Line, 'speaker' | 'evidence' | 'confidence' | 'candidates'> {
  const ranked = candidates.flatMap((who, i) => (who < 0 ? [] : [{ name: stage.actors[who]!.name, p: chances[i]! }])).sort((a, b) => b.p - a.p || (a.name < b.name ? -1 : 1));
  const best = ranked[0];
  if (!best || best.p < LEAST) return { speaker: null, evidence: 'unknown', confidence: 0, candidates: ranked };
  const named = stage.tagged[t]! >= 0 && turn.tag!.kind !== 'noun';
  const evidence: Evidence = named ? (line.tag !== null ? 'tag' : 'paragraph') : turn.tag !== null ? 'pronoun' : 'model';
  return { speaker: best.name, evidence, confidence: named ? 0.97 : best.p, candidates: ranked };
}
