import type { Block, Prose } from '../manuscript/block.js';
import { openerOf, type OpenerForm } from '../manuscript/recognise/cues.js';
import type { Cue } from './outline.js';

/** Where a scene begins among the blocks of a chapter's story, and why. */
export interface Start {
  readonly at: number;
  readonly cue: Cue;
  readonly confidence: number;
}

/** Probability that an opener of this form begins a scene, by itself, in a chapter without marked breaks. */
const FORM_WEIGHT: Readonly<Record<OpenerForm, number>> = {
  'next-time': 0.9, 'that-time': 0.8, later: 0.75, passed: 0.6, meanwhile: 0.55, clock: 0.6, 'at-time': 0.4, 'when-after': 0.2, 'vague-time': 0.15, place: 0.2,
};
const THRESHOLD = 0.5;
/** An author who marks breaks means them. */
const THRESHOLD_MARKED = 0.97;

/** The scene beginnings of `blocks[from, to)`, all of them story or separators by `isStory`. The first block of story always begins one. */
export function startsOf(blocks: readonly Block[], from: number, to: number, isStory: (at: number) => boolean): Start[] {
  const starts: Start[] = [];
  const marked = countBreaks(blocks, from, to, isStory) > 0;
  const usualGap = commonGap(blocks, from, to);
  let pending: Cue | null = 'start';
  for (let at = from; at < to; at++) {
    const block = blocks[at]!;
    if (block.kind === 'break') pending = 'break';
    if (block.kind !== 'prose' || !isStory(at)) continue;
    const previous = previousProse(blocks, at, from);
    const start = startAt(block, previous, pending, { marked, usualGap, blocks, from, to });
    if (start && starts.at(-1) && isBareHead(blocks, starts.at(-1)!.at, at)) {
      // A place line under a POV head, a time under a place: one head of one scene.
      pending = null;
      continue;
    }
    if (start) starts.push({ at, ...start });
    pending = null;
  }
  return starts;
}

interface Surroundings {
  readonly marked: boolean;
  readonly usualGap: number;
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
}

function startAt(block: Prose, previous: Prose | null, pending: Cue | null, around: Surroundings): Omit<Start, 'at'> | null {
  const looks = block.looks;
  const first = pending !== null;
  if (looks?.as === 'pov' && (looks.sure || isNameOf(around, looks.name))) return { cue: 'pov', confidence: looks.sure ? 1 : 0.8 };
  if (looks?.as === 'flashback') return { cue: 'flashback', confidence: 1 };
  if (pending === 'break') return { cue: 'break', confidence: 1 };
  if (looks?.as === 'slug' && (looks.sure || first || (previous !== null && previous.gap > around.usualGap))) return { cue: looks.cue, confidence: looks.sure ? 0.9 : 0.7 };
  const opener = startsWithNarration(block) ? openerOf(block.text.slice(0, block.size).trimStart()) : null;
  const weight = opener ? FORM_WEIGHT[opener.form] : 0;
  if (pending === 'start') return opener && weight >= THRESHOLD ? { cue: cueOf(opener.form), confidence: 1 } : { cue: 'start', confidence: 1 };
  if (looks?.as === 'title') return { cue: 'break', confidence: 0.8 };
  const gap = previous !== null && !around.marked && isSceneGap(previous, block, around);
  if (opener && weight >= (around.marked ? THRESHOLD_MARKED : THRESHOLD)) return { cue: cueOf(opener.form), confidence: gap ? 0.95 : weight };
  return gap ? { cue: 'gap', confidence: 0.6 } : null;
}

const cueOf = (form: OpenerForm): Cue => (form === 'place' || form === 'meanwhile' ? 'place' : 'time');

const startsWithNarration = (block: Prose): boolean => {
  const first = block.inlines[0];
  return first?.kind === 'narration' && /^[\s*_]*\p{L}|^\s*\d/u.test(block.text);
};

/** Wider than this chapter's usual gap, with a paragraph after it that does not go on with a conversation. */
const isSceneGap = (previous: Prose, block: Prose, { usualGap }: Surroundings): boolean =>
  previous.gap >= Math.max(1, usualGap) + (usualGap === 0 ? 0 : 1) && startsWithNarration(block);

/** The gap most paragraphs of the story have after them. */
function commonGap(blocks: readonly Block[], from: number, to: number): number {
  const seen = new Map<number, number>();
  for (let at = from; at < to - 1; at++) {
    const block = blocks[at]!;
    if (block.kind === 'prose') seen.set(block.gap, (seen.get(block.gap) ?? 0) + 1);
  }
  let common = 1;
  for (const [gap, count] of seen) if (count > (seen.get(common) ?? 0)) common = gap;
  return common;
}

function countBreaks(blocks: readonly Block[], from: number, to: number, isStory: (at: number) => boolean): number {
  let breaks = 0;
  for (let at = from + 1; at < to - 1; at++) if (blocks[at]!.kind === 'break' && storyAround(at, from, to, isStory)) breaks++;
  return breaks;
}

const storyAround = (at: number, from: number, to: number, isStory: (at: number) => boolean): boolean => {
  let before = at - 1;
  while (before >= from && !isStory(before)) before--;
  let after = at + 1;
  while (after < to && !isStory(after)) after++;
  return before >= from && after < to;
};

function previousProse(blocks: readonly Block[], at: number, from: number): Prose | null {
  for (let i = at - 1; i >= from; i--) {
    const block = blocks[i]!;
    if (block.kind === 'prose') return block;
  }
  return null;
}

/** Whether all that stands from one beginning up to the next block is heads: place lines, POV heads, flashback marks. */
function isBareHead(blocks: readonly Block[], start: number, at: number): boolean {
  if (at - start > 6) return false;
  for (let i = start; i < at; i++) {
    const block = blocks[i]!;
    if (block.kind === 'break') return false;
    if (block.kind === 'prose' && !['slug', 'pov', 'flashback', 'title'].includes(block.looks?.as ?? '')) return false;
  }
  return true;
}

/** A name alone on a line is a POV head when it is somebody's in this chapter: it stands elsewhere in it, twice at least. */
function isNameOf({ blocks, from, to }: Surroundings, name: string): boolean {
  let seen = 0;
  for (let i = from; i < to && seen < 3; i++) if (blocks[i]!.kind === 'prose' && blocks[i]!.text.includes(name)) seen++;
  return seen >= 3;
}
