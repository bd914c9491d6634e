import { marginals, type TurnScores } from '../../../server/src/analysis/attribution/crf.js';
import { FEATURES } from '../../../server/src/analysis/attribution/evidence/features.js';
import type { Active, SceneFeatures } from '../../../server/src/analysis/attribution/evidence/all.js';
import { MODEL } from '../../../server/src/analysis/attribution/model.js';
import { turnScoresOf } from '../../../server/src/analysis/attribution/score.js';
import { BY_RULE, TUNED } from '../../../server/src/analysis/attribution/weightCorrections.js';
import type { Table } from '../manifest.js';
import type { ReadTexts } from '../texts.js';
import type { Trained } from '../write.js';
import { goldOf } from './corpus.js';
import { fromGold, type Example } from './examples.js';

interface Options {
  /** How often all offsets are gone through. */
  readonly rounds: number;
  /** What is tried on each. */
  readonly steps: readonly number[];
  /** Gain in accuracy under which an offset stays. */
  readonly minGain: number;
}

/**
 * Finds offsets to learned weights, one after another, by what most raises the share of labelled turns whose likeliest
 * candidate is right. Collections count alike, however large. They start at 0; those set by rule stay as they are.
 * Throws where a collection has no labelled turn with a choice of speakers: its share would be no number.
 */
export function tuneCorrections(table: Table, read: ReadTexts, tell: (line: string) => void): Trained {
  const { rounds, steps, minGain } = table.options as unknown as Options;
  const corpora = read('tune').map(texts => texts.flatMap(text => fromGold(text, goldOf(text), 1)).map(scored));
  const mute = corpora.findIndex(scenes => scenes.length === 0);
  if (mute >= 0) throw new Error(`No labelled turn of ${table.texts['tune']![mute]} leaves a choice of speakers.`);
  const accuracy = (offsets: ReadonlyMap<string, number>): number =>
    corpora.reduce((sum, scenes) => sum + shareRight(scenes, offsets), 0) / corpora.length;
  let best = new Map<string, number>([...Object.entries(BY_RULE), ...TUNED.map(name => [name, 0] as const)]);
  const start = accuracy(best);
  let top = start;
  tell(`${corpora.map(scenes => scenes.length).join(' + ')} scenes, right ${top.toFixed(4)}`);
  for (let round = 0; round < rounds; round++) {
    for (const name of TUNED) {
      for (const step of steps) {
        const tried = new Map(best).set(name, Number((best.get(name)! + step).toFixed(2)));
        const got = accuracy(tried);
        if (got > top + minGain) [best, top] = [tried, got];
      }
      tell(`${name} ${best.get(name)!}, right ${top.toFixed(4)}`);
    }
  }
  const rows = TUNED.map(name => `${JSON.stringify(name)}: ${best.get(name)!},`).join('\n');
  return {
    source: `/** Added to the weight of a feature, by its name. */
export const CORRECTIONS: Readonly<Record<string, number>> = {\n${rows}\n};\n`,
    notes: { rightBefore: Number(start.toFixed(4)), rightAfter: Number(top.toFixed(4)) },
  };
}

/** A labelled scene with the scores that the model gives it, without offsets. */
interface ScoredScene {
  readonly features: SceneFeatures;
  readonly scores: TurnScores;
  readonly answers: Example['answers'];
}

const scored = ({ reading, answers }: Example): ScoredScene => ({
  features: reading,
  scores: turnScoresOf(reading, MODEL),
  answers,
});

function shareRight(scenes: readonly ScoredScene[], offsets: ReadonlyMap<string, number>): number {
  const byIndex = Float64Array.from(FEATURES, name => offsets.get(name) ?? 0);
  const added = (active: Active): number => {
    let sum = 0;
    for (let i = 0; i < active.length; i += 2) sum += byIndex[active[i]!]! * active[i + 1]!;
    return sum;
  };
  let [right, all] = [0, 0];
  for (const { features, scores, answers } of scenes) {
    const { own } = marginals({
      ...scores,
      own: scores.own.map((row, t) => row.map((score, i) => score + added(features.own[t]![i]!))),
      pairs: scores.pairs.map((row, t) => row?.map((score, i) => score + added(features.pairs[t]![i]!)) ?? null),
    });
    answers.forEach((answer, t) => {
      if (answer === null) return;
      all++;
      if (answer[own[t]!.indexOf(Math.max(...own[t]!))]!) right++;
    });
  }
  return right / all;
}
