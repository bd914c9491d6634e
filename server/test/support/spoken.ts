import { speakersOf } from '../../src/analysis/attribution/attribute.js';
import { castOf } from '../../src/analysis/cast/cast.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import type { Manuscript } from '../../src/manuscript/manuscript.js';

/** Every quotation of a text, one a line: its first words, who speaks, the evidence. */
export function spoken(manuscript: Manuscript, evidence = true): string {
  const outline = outlineOf(manuscript);
  const cast = castOf(outline);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => speakersOf(section, cast.roster))
    .map(quotation => {
      const words = quotation.block.text
        .slice(quotation.inline.from + 1, quotation.inline.to - 1)
        .split(' ')
        .slice(0, 3)
        .join(' ');
      return `${words} → ${quotation.speaker ?? 'nobody known'}${evidence ? ` (${quotation.evidence})` : ''}`;
    })
    .join('\n');
}
