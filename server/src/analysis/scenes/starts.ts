import type { Block, Prose } from '../../manuscript/block.js';
import { cueOf } from './cue.js';
import type { SceneStart } from './sceneStart.js';
import { decidedStarts } from './decidedStarts.js';
import { decodeBoundaries, type ChosenBoundary } from './decode.js';
import { paragraphFeaturesOf } from './paragraphFeatures.js';
import { boundaryCandidatesOf } from './boundaryScores.js';
import { markedStartsOf, type MarkedStart, type MarkedStarts } from './markedStarts.js';
import type { ChapterDecisions } from './placedDecisions.js';
import { storyParagraphsOf, type StoryParagraphs } from './storyParagraphs.js';
import {
  MARGIN_CALIBRATION,
  MARKED_CHAPTER_MARGIN,
  MAX_UNMARKED_CONFIDENCE,
  MIN_CONFIDENCE,
  MIN_SURE_MARK,
  MAX_WORDS_PER_TIME_SKIP,
  MIN_TIME_SKIPS,
  SINGLE_SCENE_MARGIN,
  SINGLE_SCENE_WORDS,
  SPEECH_WINDOW,
  SURE_MARGIN,
  SURE_TIME_SKIP_MARGIN,
  UNUSUAL_MARGIN,
} from './limits.js';

/**
 * The scene starts of `blocks[from, to)`, all of which are story or separators by `isStory`. The first block of story
 * is always one. `decisions`: what the author decided outside the text.
 */
export function sceneStartsOf(
  blocks: readonly Block[],
  from: number,
  to: number,
  isStory: (at: number) => boolean,
  decisions: ChapterDecisions,
): SceneStart[] {
  const story = storyParagraphsOf(blocks, from, to, isStory);
  if (story.paragraphs.length === 0) return [];
  const marks = markedStartsOf(story);
  const starts = marks.complete ? marks.starts.map(byMark) : withFound(story, marks);
  // Only now: what is denied or confirmed makes no other boundary likelier.
  return decidedStarts(story, starts, decisions).map(start => ({ ...start, at: story.places[start.at]! }));
}

const byMark = (start: MarkedStart): SceneStart => ({ ...start, sure: start.confidence >= MIN_SURE_MARK });

/** The marked scene starts, and between them those found by the model. */
function withFound(story: StoryParagraphs, { starts, heads }: MarkedStarts): readonly SceneStart[] {
  const marked = starts.filter(({ at }) => at > 0);
  const { candidates, sums, words } = boundaryCandidatesOf(
    story,
    marked.map(({ at }) => at),
  );
  const open = candidates.filter(
    ({ at }) => !heads.has(at - 1) && story.said.get(at) !== 'starts' && !isSpoken(story.paragraphs, at),
  );
  const fixed = marked.map(({ at }, i) => ({ at, words: sums[i]!, odds: 0, skips: false }));
  const known = new Map(marked.map(mark => [mark.at, mark]));
  const chosen = decodeBoundaries(open, fixed, words);
  const needed = neededIn(story, chosen, marked.length, words);
  const found = chosen.flatMap(({ at, margin }): SceneStart | [] => {
    const mark = known.get(at);
    return mark !== undefined ? byMark(mark) : foundAt(story.paragraphs[at]!, at, margin, needed(at));
  });
  return [...starts.slice(0, 1).map(byMark), ...found];
}

/** What a boundary without a mark needs: the margin from which it is shown, and from which it is sure. */
interface Needed {
  readonly shown: number;
  readonly sure: number;
}

/**
 * An author who opens scenes with a skip in time, and has one in so few words, does so with nearly all of them: others
 * are at most probable. In a chapter with marks, or that may be one scene, a boundary without a mark must be surer.
 */
function neededIn(
  { paragraphs }: StoryParagraphs,
  chosen: readonly ChosenBoundary[],
  marks: number,
  words: number,
): (at: number) => Needed {
  const skips = (at: number): boolean => paragraphFeaturesOf(paragraphs[at]!).skipsTime;
  const skipped = chosen.filter(({ at, margin }) => margin >= SURE_TIME_SKIP_MARGIN && skips(at)).length;
  const habit = skipped >= MIN_TIME_SKIPS && words < MAX_WORDS_PER_TIME_SKIP * (skipped + 1);
  const surer = marks > 0 ? MARKED_CHAPTER_MARGIN : words < SINGLE_SCENE_WORDS ? SINGLE_SCENE_MARGIN : 0;
  const others = habit ? { shown: UNUSUAL_MARGIN, sure: Infinity } : { shown: 0, sure: SURE_MARGIN + surer };
  // "Two hours later" is such an opening, too, where the author has the habit.
  const opens = (at: number): boolean => skips(at) || (habit && paragraphFeaturesOf(paragraphs[at]!).form === 'later');
  return at => (opens(at) ? { shown: 0, sure: SURE_TIME_SKIP_MARGIN } : others);
}

/**
 * Whether a paragraph is within a speech: the last quotation before it was left open, and is continued or closed before
 * another one opens.
 */
function isSpoken(paragraphs: readonly Prose[], at: number): boolean {
  return isLeftOpen(paragraphs, at) && goesOn(paragraphs, at);
}

function isLeftOpen(paragraphs: readonly Prose[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SPEECH_WINDOW); i--) {
    const last = paragraphs[i]!.inlines.findLast(({ kind }) => kind === 'speech');
    if (last?.kind === 'speech') return last.open;
    if (closesStray(paragraphs[i]!)) return false;
  }
  return false;
}

function goesOn(paragraphs: readonly Prose[], at: number): boolean {
  for (const paragraph of paragraphs.slice(at, at + SPEECH_WINDOW)) {
    if (closesStray(paragraph)) return true;
    const first = paragraph.inlines.find(({ kind }) => kind === 'speech');
    if (first?.kind === 'speech') return first.continues;
  }
  return false;
}

/** Whether a paragraph's narration has a closing quotation mark without its opening one before any speech. */
function closesStray({ inlines, text }: Prose): boolean {
  const [first] = inlines;
  return first?.kind === 'narration' && /[\p{L}.,!?…—–-]["”](?:\s|$)/u.test(text.slice(first.from, first.to));
}

function foundAt(block: Prose, at: number, margin: number, { shown, sure }: Needed): SceneStart | [] {
  const likelihood = 1 / (1 + Math.exp(-MARGIN_CALIBRATION.slope * margin - MARGIN_CALIBRATION.offset));
  const confidence = Math.min(MAX_UNMARKED_CONFIDENCE, Math.round(100 * likelihood) / 100);
  return confidence >= MIN_CONFIDENCE && margin >= shown
    ? { at, cue: cueOf(block), confidence, sure: margin >= sure }
    : [];
}
