import { paragraphFeaturesOf, type ParagraphFeatures } from '../../../server/src/analysis/scenes/paragraphFeatures.js';
import { firstSentenceOf, lastSentenceOf } from '../../../server/src/analysis/scenes/sentenceEnds.js';
import { bagOf, headKeys } from '../../../server/src/analysis/scenes/wordWeights.js';
import { MAX_NEXT_WORDS } from '../../../server/src/analysis/scenes/limits.js';
import { blockRolesOf } from '../../../server/src/analysis/paratext/blockRoles.js';
import type { Prose } from '../../../server/src/manuscript/block.js';
import { Manuscript } from '../../../server/src/manuscript/manuscript.js';

/** What begins at a paragraph: nothing, a scene behind a break, a chapter. */
export type Begins = 'nothing' | 'scene' | 'chapter';

/** A paragraph to learn from: its features, what begins there, and its words as they are looked up. */
export interface Paragraph {
  readonly features: ParagraphFeatures;
  readonly begins: Begins;
  /** Words as an opening, as the paragraph after one, as an ending: each with the table that it belongs to. */
  readonly opening: readonly string[];
  readonly next: readonly string[];
  readonly closing: readonly string[];
  /** Words that stand inside a sentence in small letters: no names. */
  readonly small: readonly string[];
}

/** The story of a text in a row, the breaks its author marked and the headings taken out and remembered. */
export function storyOf(text: string): Paragraph[] {
  const { parts } = Manuscript.of(text);
  const story: Paragraph[] = [];
  parts.forEach((blocks, index) => {
    const roles = blockRolesOf(blocks, {
      beforeHeading: index === 0 && parts.length > 1 && blocks[0]!.kind !== 'heading',
    });
    let begins: Begins = 'chapter';
    blocks.forEach((block, at) => {
      if (block.kind === 'break' && begins === 'nothing') begins = 'scene';
      if (block.kind !== 'prose' || roles[at] !== 'story') return;
      story.push({ features: paragraphFeaturesOf(block), begins, ...wordsOf(block) });
      begins = 'nothing';
    });
  });
  return story;
}

/** The tables of words (`tables/weights.ts`), by the letter that stands before a word in training. */
export const WORD_TABLES = { h: 'HEAD_WORDS', o: 'OPENING_WORDS', n: 'NEXT_WORDS', c: 'CLOSING_WORDS' } as const;

function wordsOf(block: Prose): Pick<Paragraph, 'opening' | 'next' | 'closing' | 'small'> {
  const text = block.text.slice(0, block.size);
  const spoken = block.inlines[0]?.kind === 'speech';
  const opening = spoken ? [] : bagOf(firstSentenceOf(text.replace(/^[\s*_>]+/, '')));
  const closing = bagOf(lastSentenceOf(text));
  return {
    opening: [...headKeys(opening).map(word => `h ${word}`), ...[...new Set(opening)].map(word => `o ${word}`)],
    next: [...new Set(opening.slice(0, MAX_NEXT_WORDS))].map(word => `n ${word}`),
    closing: [...new Set(closing)].map(word => `c ${word}`),
    small: [...opening.slice(1), ...closing.slice(1)],
  };
}
