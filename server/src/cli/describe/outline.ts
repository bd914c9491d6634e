import type { ResolvedCast } from '../../analysis/attribution/resolvedCast.js';
import { speakerTotalsOf } from '../../analysis/attribution/speakerTotals.js';
import { shownSections } from '../../analysis/outline/sceneParts.js';
import { measureChapter, measureSection } from '../../analysis/wordcount/wordcount.js';
import type { Chapter, Cue, Section } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import type { Manuscript } from '../../manuscript/manuscript.js';
import type { Snapshot } from '../../rules/engine/snapshot.js';

/**
 * A node of the outline as `inspect` prints it: offsets with an exclusive end, 1-based lines. It ends after its last
 * character that is no white space.
 */
export interface OutlineNode {
  readonly kind: 'note' | 'disclaimer' | 'summary' | 'chapter' | 'scene' | 'epigraph' | 'teaser' | 'ending' | 'replies';
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  /** For a scene or chapter its words of story, for paratext all of its words. */
  readonly words: number;
  /** `probable`: a scene that probably starts here, and bounds nothing; absent where it surely does. */
  readonly tier?: 'probable';
  /** Kind of evidence for the scene's start; absent for other nodes. */
  readonly cue?: Cue;
  /** Probability that a node of this kind begins here. */
  readonly confidence: number;
  readonly pov: string | null;
  /** Its speakers, in order of their first quotation. */
  readonly cast: readonly string[];
  readonly children: readonly OutlineNode[];
}

/**
 * The outline as a tree. Children of a chapter are its sections; sections before its heading, or in a text without
 * headings, are at the top level.
 */
export function describeOutline({ manuscript, outline, cast }: Snapshot): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let index = 0;
  for (const chapter of outline.chapters) {
    const children: OutlineNode[] = [];
    let heading: LineRange | null = null;
    for (const section of shownSections(chapter)) {
      const range = rangeOfBlocks(manuscript, section.blocks, index);
      index += section.blocks.length;
      if (range === null) continue;
      if (section.kind === 'heading') heading ??= range;
      else if (section.kind !== 'separator')
        (heading === null ? nodes : children).push(sectionNode(section, section.kind, range, cast));
    }
    if (heading !== null) nodes.push(chapterNode(chapter, heading, children));
  }
  return nodes;
}

interface LineRange {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
}

/** From the first to the last character of the blocks that is no white space; null when there is none. */
function rangeOfBlocks(manuscript: Manuscript, blocks: readonly Block[], index: number): LineRange | null {
  const first = blocks.findIndex(block => block.kind !== 'blank' && block.size > 0);
  if (first < 0) return null;
  const last = blocks.findLastIndex(block => block.kind !== 'blank' && block.size > 0);
  const indent = /^\s*/.exec(blocks[first]!.text)![0].length;
  const start = manuscript.spanOf(index + first, { from: indent, to: blocks[first]!.size }).from;
  const { to: end } = manuscript.spanOf(index + last, { from: 0, to: blocks[last]!.size });
  return {
    start,
    end,
    line: manuscript.positionOf(start).line + 1,
    endLine: manuscript.positionAt(index + last, blocks[last]!.size - 1).line + 1,
  };
}

function sectionNode(
  section: Section,
  kind: Exclude<OutlineNode['kind'], 'chapter'>,
  range: LineRange,
  speakers: ResolvedCast,
): OutlineNode {
  const words = measureSection(section);
  if (section.kind !== 'scene')
    return {
      kind,
      title: section.title,
      ...range,
      words: words.file,
      confidence: 1,
      pov: null,
      cast: [],
      children: [],
    };
  const { title, cue, confidence, pov } = section;
  return {
    kind,
    title,
    ...range,
    words: words.story,
    ...(section.part?.probable ? { tier: 'probable' as const } : {}),
    cue,
    confidence,
    pov,
    cast: speakerTotalsOf(section, speakers).map(part => part.name),
    children: [],
  };
}

function chapterNode(chapter: Chapter, heading: LineRange, children: readonly OutlineNode[]): OutlineNode {
  const { end, endLine } = children.at(-1) ?? heading;
  const cast = [...new Set(children.flatMap(child => child.cast))];
  return {
    kind: 'chapter',
    title: chapter.title,
    ...heading,
    end,
    endLine,
    words: measureChapter(chapter).story,
    confidence: 1,
    pov: null,
    cast,
    children,
  };
}
