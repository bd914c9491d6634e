import type { Block, Prose } from '../../manuscript/block.js';
import type { Cue } from '../structure/outline.js';
import { cueOf } from './cue.js';
import { decodeBoundaries } from './decode.js';
import { boundaryCandidatesOf } from './boundaryScores.js';
import { markedStartsOf, type MarkedStart, type MarkedStarts } from './markedStarts.js';
import { storyParagraphsOf, type StoryParagraphs } from './storyParagraphs.js';
import { MAX_UNMARKED_CONFIDENCE, MIN_CONFIDENCE, SPEECH_WINDOW, MARGIN_CALIBRATION } from './limits.js';

/** A scene start among the blocks of a chapter's story, and its source. */
export interface SceneStart {
  readonly at: number;
  readonly cue: Cue;
  /** Probability that a scene starts there or within two paragraphs of it. */
  readonly confidence: number;
}

/**
 * The scene starts of `blocks[from, to)`, all of which are story or separators by `isStory`. The first block of story
 * is always one.
 */
export function sceneStartsOf(
  blocks: readonly Block[],
  from: number,
  to: number,
  isStory: (at: number) => boolean,
): SceneStart[] {
  const story = storyParagraphsOf(blocks, from, to, isStory);
  if (story.paragraphs.length === 0) return [];
  const marks = markedStartsOf(story);
  const starts = marks.complete ? marks.starts : withFound(story, marks);
  return starts.map(({ at, cue, confidence }) => ({ at: story.places[at]!, cue, confidence }));
}

/** The marked scene starts, and between them those found by the model. */
function withFound(story: StoryParagraphs, { starts, heads }: MarkedStarts): readonly MarkedStart[] {
  const marked = starts.filter(({ at }) => at > 0);
  const { candidates, sums, words } = boundaryCandidatesOf(
    story,
    marked.map(({ at }) => at),
  );
  const open = candidates.filter(({ at }) => !heads.has(at - 1) && !isSpoken(story.paragraphs, at));
  const sure = marked.map(({ at }, i) => ({ at, words: sums[i]!, odds: 0, cued: true }));
  const known = new Map(marked.map(mark => [mark.at, mark]));
  const found = decodeBoundaries(open, sure, words).flatMap(
    ({ at, margin }) => known.get(at) ?? foundAt(story.paragraphs[at]!, at, margin),
  );
  return [...starts.slice(0, 1), ...found];
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

function foundAt(block: Prose, at: number, margin: number): MarkedStart | [] {
  const likelihood = 1 / (1 + Math.exp(-MARGIN_CALIBRATION.slope * margin - MARGIN_CALIBRATION.offset));
  const confidence = Math.min(MAX_UNMARKED_CONFIDENCE, Math.round(100 * likelihood) / 100);
  return confidence >= MIN_CONFIDENCE ? { at, cue: cueOf(block), confidence } : [];
}
