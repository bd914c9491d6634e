import type { Block } from '../../manuscript/block.js';
import { defineRule } from '../rule.js';
import { tagAdverbsIn, type TagAdverb } from './adverbs.js';

/** Adverb upon adverb in tags. */
export const tagAdverbRun = defineRule({
  id: 'style/tag-adverb-run',
  scope: 'scene',
  level: 'hint',
  summary: 'Adverbs in tags are noticed when they come one after another.',
  reason: `*She said tiredly* may be the shortest way to say it. Three of the kind within eight paragraphs are heard as a habit: then what is said, or an act beside it,
can carry some of them. One hint is given for each such stretch, at the third adverb.`,
  examples: `
“Where were you?” she asked coldly.
“At the harbour,” he said wearily.
“All night?”
“All night,” he answered calmly.
                         ^^^^^^ The third adverb in a tag within a few paragraphs

“Where were you?” she asked coldly.
“At the harbour,” he said.
“All night?”
“All night,” he answered calmly.
“All night,” she said suddenly.
`,
  check({ blocks }, { report }) {
    let near: { readonly at: number; readonly block: Block; readonly adverb: TagAdverb }[] = [];
    blocks.forEach((block, at) => {
      if (block.kind !== 'prose') return;
      for (const adverb of tagAdverbsIn(block)) {
        near = [...near.filter(one => one.at > at - PARAGRAPHS), { at, block, adverb }];
        if (near.length < MANY) continue;
        const related = near.slice(0, -1).map(one => ({ block: one.block, span: { from: one.adverb.from, to: one.adverb.to }, message: 'One before it' }));
        report(block, { from: adverb.from, to: adverb.to }, 'The third adverb in a tag within a few paragraphs', { related });
        near = [];
      }
    });
  },
});

/** So many adverbs within so many paragraphs. */
const MANY = 3;
const PARAGRAPHS = 8;
