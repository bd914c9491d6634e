import { attributedQuotations, resolvedCastOf } from '../../src/analysis/attribution/resolvedCast.js';
import { NO_AUTHOR_SETTINGS, type AuthorSettings } from '../../src/analysis/author/authorSettings.js';
import { outlineOf } from '../../src/analysis/outline/outline.js';
import { placedScenes } from '../../src/analysis/structure/outline.js';
import { Manuscript } from '../../src/manuscript/manuscript.js';

/** Who says what in which mode, a line each: `Ada, telepathy: <Wait.>` */
export function said(text: string, settings: AuthorSettings = NO_AUTHOR_SETTINGS): string {
  const outline = outlineOf(Manuscript.of(text));
  const cast = resolvedCastOf(outline, settings);
  return [...placedScenes(outline)]
    .flatMap(({ section }) => attributedQuotations(section, cast))
    .map(
      ({ block, inline, speaker, mode }) =>
        `${speaker ?? '?'}, ${mode}: ${block.text.slice(inline.from, inline.to).replace(/\s+/g, ' ')}`,
    )
    .join('\n');
}
