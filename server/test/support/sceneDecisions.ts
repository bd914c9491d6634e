import { paragraphKeyOf } from '../../src/analysis/scenes/paragraphKeys.js';
import type { SceneDecision, SceneDecisions } from '../../src/analysis/structure/outline.js';
import type { Manuscript } from '../../src/manuscript/manuscript.js';

/** What an author decides who says something of the paragraphs that begin with these words. */
export function decisionsOn(manuscript: Manuscript, said: Readonly<Record<string, SceneDecision>>): SceneDecisions {
  return new Map(
    Object.entries(said).map(([words, decision]) => [`one.txt#${paragraphKey(manuscript, words)}`, decision]),
  );
}

/** The key of the first paragraph that begins with some words. */
function paragraphKey({ parts }: Manuscript, words: string): string {
  for (const [chapter, blocks] of parts.entries()) {
    const at = blocks.findIndex(block => block.text.startsWith(words));
    if (at >= 0) return paragraphKeyOf(parts, chapter, at)!;
  }
  throw new Error(`No paragraph begins with ${words}`);
}
