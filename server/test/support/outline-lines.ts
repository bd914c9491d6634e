import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedSections } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** The sections of a text, one line each: first and last line, kind, cue, title. */
export function outlineLines(text: string): string[] {
  const manuscript = Manuscript.of(text);
  return [...placedSections(outlineOf(manuscript))]
    .filter(({ section }) => section.kind !== 'separator')
    .map(({ section, index }) => {
      const last = index + section.blocks.length - 1;
      const end = manuscript.positionAt(last, manuscript.blocks[last]!.size).line + 1;
      return `${manuscript.lineOf(index) + 1}–${end} ${section.kind}${section.kind === 'scene' ? ` (${section.cue})` : ''} ${section.title}`;
    });
}
