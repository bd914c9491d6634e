import type { Block, Directive, Heading } from '../../manuscript/block.js';

/** What marks the start of a scene. */
export type Cue = 'start' | 'break' | 'gap' | 'place' | 'time' | 'pov' | 'flashback';

/** A scene or a piece of paratext. Sections tile a chapter, chapters tile the manuscript. */
export type Section = Scene | Paratext;

/** A scene: one time, one place, mostly one set of persons. Identical across edits elsewhere. */
export interface Scene {
  readonly kind: 'scene';
  /** Its blocks without the break above it; the first is story, a place line or a point-of-view heading. */
  readonly blocks: readonly Block[];
  /** Comments right above it. */
  readonly above: readonly Directive[];
  /** Title: the place or time phrase, else the first words. */
  readonly title: string;
  readonly cue: Cue;
  /** Probability of a scene boundary here; 1 where the author marked it. */
  readonly confidence: number;
  /** Name in a point-of-view heading, as written. */
  readonly pov: string | null;
  /** Of a part of a scene (`analysis/outline/sceneParts.ts`), what it is a part of; undefined for a whole scene. */
  readonly part?: ScenePart;
}

/** Where a part stands in its scene. */
export interface ScenePart {
  readonly of: Scene;
  /** Index of its first block among the scene's. */
  readonly from: number;
  /** Whether another scene probably begins with it; false for the first part. */
  readonly probable: boolean;
}

/** A boundary inside a scene at which another one probably begins: it is shown, and separates nothing. */
export interface ProbableStart {
  /** Index of the block after it among the chapter's. */
  readonly at: number;
  readonly cue: Cue;
  readonly confidence: number;
}

/** What an author says of a paragraph: a scene starts with it, or the one before continues. */
export type SceneDecision = 'starts' | 'continues';

/**
 * What an author decided about scene starts outside the text, by the key of the paragraph
 * (`analysis/scenes/paragraphKeys.ts`). Immutable: a new object means other decisions.
 */
export type SceneDecisions = ReadonlyMap<string, SceneDecision>;

/** A decision at the paragraph that it is about now; `key` as it is stored. */
export interface PlacedDecision {
  readonly key: string;
  readonly decision: SceneDecision;
}

/** A section that is not story. `separator`: breaks, blank lines and directives between scenes. */
export interface Paratext {
  readonly kind:
    'note' | 'disclaimer' | 'summary' | 'epigraph' | 'teaser' | 'ending' | 'replies' | 'heading' | 'separator';
  readonly blocks: readonly Block[];
  readonly title: string;
}

/** A chapter with its sections; the first may have no heading. Identical across edits elsewhere. */
export interface Chapter {
  readonly heading: Heading | null;
  readonly title: string;
  readonly sections: readonly Section[];
  /** In text order. */
  readonly probableStarts: readonly ProbableStart[];
  /** What the author decided about its paragraphs outside the text, by the index of the block among the chapter's. */
  readonly decisions: ReadonlyMap<number, PlacedDecision>;
}

/** The outline of a manuscript. */
export interface Outline {
  readonly chapters: readonly Chapter[];
  /** What it takes into account beside the text. */
  readonly decisions: SceneDecisions;
}

/** A section with `index`, that of its first block in the manuscript. */
export interface PlacedSection<S extends Section = Section> {
  readonly chapter: Chapter;
  readonly section: S;
  readonly index: number;
}

/** All sections in text order. */
export function* placedSections(outline: Outline): Generator<PlacedSection> {
  let index = 0;
  for (const chapter of outline.chapters) {
    for (const section of chapter.sections) {
      yield { chapter, section, index };
      index += section.blocks.length;
    }
  }
}

/** All scenes in text order. */
export function* placedScenes(outline: Outline): Generator<PlacedSection<Scene>> {
  for (const placed of placedSections(outline))
    if (placed.section.kind === 'scene') yield placed as PlacedSection<Scene>;
}

/** The section that contains the block; undefined only in an empty manuscript. */
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
