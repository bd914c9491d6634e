import type { Block, Directive, Heading } from '../../manuscript/block.js';

/** What tells that a scene begins (CLI.md). */
export type Cue = 'start' | 'break' | 'gap' | 'place' | 'time' | 'pov' | 'flashback';

/** Blocks that belong together, in one zone. Sections tile a chapter, chapters tile the manuscript. */
export type Section = Scene | Paratext;

/** A stretch of story: one time, one place, mostly one set of persons. Kept by identity across edits elsewhere. */
export interface Scene {
  readonly kind: 'scene';
  /** Its blocks without the break above it; the first is written story, a place line or a POV head. */
  readonly blocks: readonly Block[];
  /** The comments right above it. */
  readonly above: readonly Directive[];
  /** What an author recognises: the place or time phrase, else the first words. */
  readonly title: string;
  readonly cue: Cue;
  /** Probability that a scene begins here, by the cue. 1 for marked ones. */
  readonly confidence: number;
  /** The name a POV head gives, as it stands there. */
  readonly pov: string | null;
}

/** What stands round the story. `separator`: breaks, blank lines, directives between scenes. */
export interface Paratext {
  readonly kind:
    'note' | 'disclaimer' | 'summary' | 'epigraph' | 'teaser' | 'ending' | 'replies' | 'heading' | 'separator';
  readonly blocks: readonly Block[];
  readonly title: string;
}

/** A chapter and all that stands in it; the first may have no heading. Kept by identity across edits elsewhere. */
export interface Chapter {
  readonly heading: Heading | null;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A manuscript by chapters. */
export interface Outline {
  readonly chapters: readonly Chapter[];
}

/** A section in its place: `index` is that of its first block in the manuscript. */
export interface PlacedSection<S extends Section = Section> {
  readonly chapter: Chapter;
  readonly section: S;
  readonly index: number;
}

/** Every section in order of the text. */
export function* placedSections(outline: Outline): Generator<PlacedSection> {
  let index = 0;
  for (const chapter of outline.chapters) {
    for (const section of chapter.sections) {
      yield { chapter, section, index };
      index += section.blocks.length;
    }
  }
}

/** Every scene in order of the text. */
export function* placedScenes(outline: Outline): Generator<PlacedSection<Scene>> {
  for (const placed of placedSections(outline))
    if (placed.section.kind === 'scene') yield placed as PlacedSection<Scene>;
}

/** The section that holds the block. Undefined only in an empty manuscript. */
export function sectionAt(outline: Outline, block: number): PlacedSection | undefined {
  let index = 0;
  for (const chapter of outline.chapters) {
    for (const section of chapter.sections) {
      if (block < index + section.blocks.length) return { chapter, section, index };
      index += section.blocks.length;
    }
  }
  return undefined;
}
