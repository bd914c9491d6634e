import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { wordsIn } from '../../text/tokens.js';
import type { Mode } from './types.js';
import type { FoundTag } from './tag.js';

/** The mode of a quotation by its own tag; null where the tag does not tell. */
export function modeByTag(tag: FoundTag | null, quotation: PlacedQuotation, block: Prose): Mode | null {
  if (tag === null) return null;
  if (block.language !== null) return tag.manner === 'thought' ? 'thought' : quotation.outer ? 'speech' : null;
  if (tag.manner === 'sign') return 'sign';
  if (tag.manner === 'text')
    return /^(?:read|reads|print)/.test(block.text.slice(tag.verb.from, tag.verb.to)) ? null : 'text';
  if (
    tag.manner === 'thought' &&
    /^(?:thought|thinks?)$/.test(block.text.slice(tag.verb.from, tag.verb.to)) &&
    !/^\s+(?:aloud|out loud)/.test(block.text.slice(tag.verb.to))
  )
    return 'thought';
  return quotation.outer ? 'speech' : null;
}

/** The mode that a paragraph's narration tells (`signing`, `texted`); null for none. */
export function modeByParagraph(block: Prose): Mode | null {
  for (const part of block.inlines) {
    if (part.kind !== 'narration') continue;
    for (const word of wordsIn(block.text, part.from, part.to)) {
      const verb = speechVerb(word.lower);
      if (verb?.kind === 'sign' && verb.base !== 'gesture' && /sign|fingerspell/.test(word.lower)) return 'sign';
    }
  }
  return null;
}

/**
 * The mode of a quotation by its marks, where nothing nearby tells: other marks than the text's speech marks are not
 * speech.
 */
export const modeByMarks = (quotation: PlacedQuotation): Mode =>
  quotation.outer ? 'speech' : quotation.openingMark === '‹' ? 'telepathy' : 'thought';
