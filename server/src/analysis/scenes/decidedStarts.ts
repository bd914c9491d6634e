import type { SceneDecision } from '../structure/outline.js';
import { GUESS_WINDOW } from './limits.js';
import type { ChapterDecisions } from './placedDecisions.js';
import { isUnmarked, type SceneStart } from './sceneStart.js';
import { SCENE_HEADS, type StoryParagraphs } from './storyParagraphs.js';

/**
 * The scene starts of a chapter after what its author denied by a comment, or decided outside the text; `at` indexes
 * the paragraphs of the story. A decision is about the start at its own paragraph, else about a probable one so near
 * that it is the same guess; it moves no other. It has no effect on the first scene, nor on one that the author marks;
 * a comment counts for more.
 */
export function decidedStarts(
  story: StoryParagraphs,
  starts: readonly SceneStart[],
  decisions: ChapterDecisions,
): readonly SceneStart[] {
  const verdicts = verdictsOn(story, decisions);
  if (verdicts.size === 0) return starts;
  const found = new Map(starts.map(start => [start.at, start]));
  const after = new Map(found);
  for (const [at, verdict] of verdicts) {
    const start = found.get(at);
    if (start !== undefined && !isUnmarked(start)) continue;
    const guess = start ?? starts.find(near => isGuessAt(near, at) && verdicts.get(near.at) !== 'starts');
    if (guess !== undefined) after.delete(guess.at);
    if (verdict === 'starts') after.set(at, confirmed(story, at, start));
  }
  return [...after.values()].sort((a, b) => a.at - b.at);
}

const isGuessAt = (start: SceneStart, at: number): boolean =>
  !start.sure && isUnmarked(start) && Math.abs(start.at - at) <= GUESS_WINDOW;

/** What is said of paragraphs of the story but the first; a comment that confirms a scene is a mark in the text. */
function verdictsOn(
  { places, said }: StoryParagraphs,
  decisions: ChapterDecisions,
): ReadonlyMap<number, SceneDecision> {
  const verdicts = new Map<number, SceneDecision>();
  for (const [at, comment] of said) if (comment === 'continues') verdicts.set(at, comment);
  if (decisions.size > 0)
    places.forEach((place, at) => {
      const decided = decisions.get(place);
      if (decided !== undefined && at > 0 && !said.has(at)) verdicts.set(at, decided.decision);
    });
  return verdicts;
}

/** As below a comment: what the paragraph's form says of its scene holds, else there is a break. */
function confirmed({ paragraphs }: StoryParagraphs, at: number, start: SceneStart | undefined): SceneStart {
  const { form } = paragraphs[at]!;
  return start !== undefined && form !== undefined && SCENE_HEADS.has(form.as)
    ? { ...start, sure: true }
    : { at, cue: 'break', confidence: 1, sure: true };
}
