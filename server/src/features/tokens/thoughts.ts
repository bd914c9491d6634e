import { speechVerb } from '../../lexicon/speechVerbs.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { THOUGHT_VERB_WINDOW } from '../limits.js';

/**
 * Italics that a tag calls a thought, however short: `*No,* she thought`. Beside one of them, others that end like a
 * sentence or clause are thoughts as well, since a tag divides them. (Whole sentences in italics are thoughts by form.)
 */
export const taggedThoughts: (block: Prose) => readonly Span[] = memo(block => {
  const narration = block.inlines.filter(({ kind }) => kind === 'narration');
  const italics = block.emphasis.filter(
    ({ from, to, strength }) => strength === 'italic' && narration.some(span => span.from <= from && to <= span.to),
  );
  const isTagged = ({ from, to }: Span): boolean =>
    leadsFrom(block.text.slice(to, Math.min(block.size, to + THOUGHT_VERB_WINDOW))) ||
    leadsTo(block.text.slice(Math.max(0, from - THOUGHT_VERB_WINDOW), from));
  const isClause = ({ from, to }: Span): boolean => /[.!?…,—–-][*_]+$/.test(block.text.slice(from, to));
  return italics.some(isTagged) ? italics.filter(span => isTagged(span) || isClause(span)) : [];
});

/**
 * ` she thought`, ` thought Mara Quill`: a verb of thinking among the first words behind, before anything else ends or
 * begins.
 */
function leadsFrom(text: string): boolean {
  const words = (/^[,.!?…—–-]*((?:\s+[\p{L}’']+){1,4})/u.exec(text)?.[1] ?? '').trim().split(/\s+/);
  return words.some(isThinking);
}

/** `she thought, `, `Mara wondered: `: a verb of thinking right before. */
const leadsTo = (text: string): boolean => isThinking(/([\p{L}’']+)\s*[,:]\s*$/u.exec(text)?.[1] ?? '');

const isThinking = (word: string): boolean => speechVerb(word.toLowerCase())?.kind === 'thought';
