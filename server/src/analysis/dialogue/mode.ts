import type { Prose, PlacedQuotation } from '../../manuscript/block.js';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { wordsIn } from '../../text/tokens.js';
import type { Mode } from './types.js';
import type { FoundTag } from './tag.js';

/** By which means a quotation is said, by its own tag; null where the tag does not tell. */
export function modeByTag(tag: FoundTag | null, quotation: PlacedQuotation, block: Prose): Mode | null {
  if (tag === null) return null;
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

/** What a paragraph's narration says of the means: `signing`, `texted`. */
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

/** Marks that are not those of this text's speech, where nothing near says what they mean. */
export const modeByMarks = (quotation: PlacedQuotation): Mode =>
  quotation.outer ? 'speech' : quotation.openingMark === '‹' ? 'telepathy' : 'thought';
