import { speechVerb } from '../../lexicon/speechVerbs.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';

/** Code units beside italics in which a verb of thinking is looked for. */
const REACH = 60;

/**
 * Italics that a tag calls a thought, however short they are: `*No,* she thought`. Beside one of them, others that end
 * as a sentence or clause do are thoughts as well: what a tag divides. (Whole sentences in italics are thoughts by
 * their own form.)
 */
export const taggedThoughts: (block: Prose) => readonly Span[] = memo(block => {
  const narration = block.inlines.filter(({ kind }) => kind === 'narration');
  const italics = block.emphasis.filter(
    ({ from, to, strength }) => strength === 'italic' && narration.some(span => span.from <= from && to <= span.to),
  );
  const isTagged = ({ from, to }: Span): boolean =>
    leadsFrom(block.text.slice(to, Math.min(block.size, to + REACH))) ||
    leadsTo(block.text.slice(Math.max(0, from - REACH), from));
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
