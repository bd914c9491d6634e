import type { AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { candidatesOf } from '../../src/analysis/attribution/candidates.js';
import { marginals } from '../../src/analysis/attribution/crf.js';
import { readFeatures } from '../../src/analysis/attribution/evidence/all.js';
import { FEATURES } from '../../src/analysis/attribution/evidence/features.js';
import { MODEL } from '../../src/analysis/attribution/model.js';
import { resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { sceneContextOf } from '../../src/analysis/attribution/sceneContext.js';
import { turnScoresOf } from '../../src/analysis/attribution/score.js';
import { turnsOf } from '../../src/analysis/attribution/turns.js';
import { quotationsOf } from '../../src/analysis/dialogue/quotations.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { eachBoundary } from '../../src/analysis/scenes/boundaryFeatures.js';
import { boundaryCandidatesOf } from '../../src/analysis/scenes/boundaryScores.js';
import { BOUNDARY_FEATURES } from '../../src/analysis/scenes/features.js';
import { paragraphFeaturesOf } from '../../src/analysis/scenes/paragraphFeatures.js';
import { storyParagraphsOf } from '../../src/analysis/scenes/storyParagraphs.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/**
 * What the speaker model makes of each turn of a text: of each candidate the score, and the probability after the whole
 * scene is weighed. Digits enough that any weight of a feature that holds shows. Last, how often each feature holds.
 */
export function speakerNumbers(text: string, settings: AuthorSettings): string[] {
  const outline = outlineOf(Manuscript.of(text));
  const { roster } = resolvedCastOf(outline, settings);
  const held = new Map<number, number>();
  const lines = [...placedScenes(outline)].flatMap(({ section }) => {
    const turns = turnsOf(section, quotationsOf(section));
    const context = sceneContextOf(section, turns, roster);
    const candidates = turns.map((turn, t) => candidatesOf(context, turn, t));
    const features = readFeatures(context, candidates);
    const scores = turnScoresOf(features, MODEL);
    const { own } = marginals(scores);
    const count = (active: readonly number[]): void =>
      active.forEach((value, i) => i % 2 === 0 && held.set(value, (held.get(value) ?? 0) + active[i + 1]!));
    for (const row of [...features.own, ...features.pairs]) row.forEach(count);
    for (const skip of features.skips) if (skip !== null) count(skip.same);
    return turns.map((turn, t) => {
      const each = candidates[t]!.map((who, i) => {
        const name = who < 0 ? 'nobody' : context.candidates[who]!.name;
        return `${name} ${scores.own[t]![i]!.toFixed(6)} ${own[t]![i]!.toFixed(6)}`;
      });
      return `${turn.words.slice(0, 16).replace(/\s/g, ' ')}: ${each.join(', ')}`;
    });
  });
  return [...lines, ...namedCounts(FEATURES, held)];
}

/** What the model of scene boundaries makes of each paragraph of a text, and how often each feature holds. */
export function boundaryNumbers(text: string): string[] {
  const { blocks } = Manuscript.of(text);
  const story = storyParagraphsOf(blocks, 0, blocks.length, () => true);
  const held = new Map<number, number>();
  const vector = new Float64Array(BOUNDARY_FEATURES.length);
  eachBoundary(
    story.paragraphs.map(paragraphFeaturesOf),
    () => true,
    vector,
    () => vector.forEach((value, i) => value !== 0 && held.set(i, (held.get(i) ?? 0) + value)),
  );
  const { candidates } = boundaryCandidatesOf(story, []);
  return [
    ...candidates.map(
      ({ at, odds, words }) =>
        `${story.paragraphs[at]!.text.slice(0, 24).trim().replace(/\s/g, ' ')}: ${odds.toFixed(5)} after ${words}`,
    ),
    ...namedCounts(BOUNDARY_FEATURES, held),
  ];
}

const namedCounts = (names: readonly string[], held: ReadonlyMap<number, number>): string[] =>
  [...held].sort(([a], [b]) => a - b).map(([i, sum]) => `${names[i]!}: ${sum.toFixed(5)}`);
