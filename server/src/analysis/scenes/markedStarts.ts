import type { Prose } from '../../manuscript/block.js';
import { isCardEntry } from '../paratext/card.js';
import type { Cue } from '../structure/outline.js';
import { cueOf, isCertain } from './cue.js';
import { paragraphFeaturesOf } from './paragraphFeatures.js';
import { type StoryParagraphs } from './storyParagraphs.js';
import { isNameOf, tellersHeads } from './povHeads.js';
import { MAX_UNITS_PER_BREAK, MIN_UNITS_PER_GAP, MIN_PARAGRAPHS_PER_BREAK } from './limits.js';

/** A scene start that the author marks by a form; `at` indexes the paragraphs of the story. */
export interface MarkedStart {
  readonly at: number;
  readonly cue: Cue;
  readonly confidence: number;
}

/** The scene starts of a chapter that the author marks. */
export interface MarkedStarts {
  /** Includes the first paragraph in every case. */
  readonly starts: readonly MarkedStart[];
  /**
   * Paragraphs that are scene headings (place lines, POV headings); the paragraph after one starts no further scene.
   */
  readonly heads: ReadonlySet<number>;
  /** Whether the author marks all scenes, so that no others are searched for. */
  readonly complete: boolean;
}

/** Reads breaks, place and time lines, POV headings, flashback marks and wide gaps. */
export function markedStartsOf(story: StoryParagraphs): MarkedStarts {
  const { paragraphs, parted, looking, said } = story;
  const usual = usualGap(story);
  const gaps = parted.size > 0 ? new Set<number>() : wideGaps(story, usual);
  const complete = isComplete(story, gaps.size);
  const tellers = tellersHeads(paragraphs);
  const forms = new Set([...looking, ...tellers]);
  const starts: MarkedStart[] = [];
  const heads = new Set<number>();
  const places = [0, ...looking, ...tellers, ...parted, ...gaps, ...said.keys()].filter(at => at < paragraphs.length);
  for (const at of [...new Set(places)].sort((a, b) => a - b)) {
    const block = paragraphs[at]!;
    const roomy = at > 0 && story.gaps[at - 1]! > usual;
    const head = headAt(paragraphs, at, { first: at === 0 || parted.has(at), roomy, marked: parted.size > 0 });
    const mark =
      head ??
      (parted.has(at) || said.get(at) === 'starts'
        ? { cue: 'break' as const, confidence: 1 }
        : at === 0
          ? beginning(block)
          : gaps.has(at)
            ? gapAt(block, complete || gaps.size === 1)
            : null);
    // A place line below a POV heading, or a time below a place, belongs to the same scene heading.
    const goesOn = !parted.has(at) && heads.has(at - 1);
    const denied = said.get(at) === 'continues' && at > 0 && !parted.has(at);
    if (mark && !goesOn && !denied) starts.push({ at, ...mark });
    if (forms.has(at) && (mark || goesOn)) heads.add(at);
  }
  return { starts, heads, complete };
}

/**
 * Whether every scene of a chapter is marked: by breaks that are not too far apart, or by wide gaps that are not too
 * close together.
 */
function isComplete({ parted, lengths }: StoryParagraphs, gaps: number): boolean {
  if (parted.size === 0 && gaps < 2) return false;
  const size = lengths.reduce((sum, length) => sum + length, 0);
  return parted.size > 0 ? size / (parted.size + 1) < MAX_UNITS_PER_BREAK : size / (gaps + 1) >= MIN_UNITS_PER_GAP;
}

interface StartContext {
  /** The chapter's first paragraph, or the first after a break. */
  readonly first: boolean;
  readonly roomy: boolean;
  /** Whether the chapter contains breaks and they separate scenes. */
  readonly marked: boolean;
}

type Said = Omit<MarkedStart, 'at'> | null;

function headAt(story: readonly Prose[], at: number, { first, roomy, marked }: StartContext): Said {
  const { form } = story[at]!;
  const free = first || !marked;
  if (form?.as === 'pov' && (form.sure || (free && isNameOf(story, at, form.name))))
    return { cue: 'pov', confidence: form.sure ? 1 : 0.8 };
  if ((form === undefined || form.as === 'pov') && free && tellersHeads(story).has(at))
    return { cue: 'pov', confidence: 0.8 };
  if (form?.as === 'flashback') return { cue: 'flashback', confidence: 1 };
  if (first && at > 0) return null;
  if (form?.as === 'slug' && isCardEntry(story[at]) && (isCardEntry(story[at - 1]) || isCardEntry(story[at + 1])))
    return null;
  if (form?.as === 'slug' && (form.sure || first || roomy)) return { cue: form.cue, confidence: form.sure ? 0.9 : 0.7 };
  // A line in capitals may be the text of a sign in the story; a bold one is a heading.
  return form?.as === 'title' && at > 0 && free && /^\s*(?:\*\*|__)/.test(story[at]!.text)
    ? { cue: 'break', confidence: 0.8 }
    : null;
}

const beginning = (block: Prose): Said => ({
  cue: isCertain(paragraphFeaturesOf(block)) ? cueOf(block) : 'start',
  confidence: 1,
});

const gapAt = (block: Prose, sure: boolean): Said =>
  isCertain(paragraphFeaturesOf(block))
    ? { cue: cueOf(block), confidence: 0.95 }
    : { cue: 'gap', confidence: sure ? 0.7 : 0.5 };

/** The most frequent number of blank lines after a paragraph of the story. */
function usualGap({ gaps }: StoryParagraphs): number {
  const seen = new Array<number>(8).fill(0);
  for (let at = 0; at < gaps.length - 1; at++) seen[Math.min(7, gaps[at]!)]!++;
  return gaps.length > 1 ? seen.indexOf(Math.max(...seen)) : 1;
}

/** Paragraphs of narration with more blank lines before them than is usual in the chapter. */
function wideGaps({ paragraphs, gaps }: StoryParagraphs, usual: number): ReadonlySet<number> {
  const wide = new Set<number>();
  for (let at = 1; at < gaps.length; at++) if (gaps[at - 1]! > usual && narrates(paragraphs[at]!)) wide.add(at);
  return wide.size * MIN_PARAGRAPHS_PER_BREAK <= gaps.length ? wide : new Set();
}

const narrates = (block: Prose): boolean =>
  block.inlines[0]?.kind === 'narration' && /^[\s*_]*\p{L}|^\s*\d/u.test(block.text);
