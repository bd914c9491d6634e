import type { Prose } from '../../manuscript/block.js';
import { defineRule, replace, type Fix } from '../rule.js';
import { tagAdverbsIn, type TagAdverb } from './adverbs.js';

/** `she whispered quietly`. */
export const tagAdverb = defineRule({
  id: 'style/tag-adverb',
  scope: 'block',
  level: 'hint',
  shown: 'early',
  removes: 'words',
  choice: true,
  summary: 'An adverb in a tag does not say again what the verb says.',
  reason: `Nobody whispers loudly by default: after *whispered*, *quietly* tells nothing, and readers feel told twice. Only such repeats are shown here, so this hint
is on while a text is revised. Adverbs that add something (*she said tiredly*) are never wrong one by one; where they become a habit, \`style/tag-adverb-run\` says so.`,
  examples: `
“Cast off,” she whispered quietly.
                          ^^^^^^^ “quietly” says what “whispered” says already
“Cast off!” Petra loudly shouted.
                  ^^^^^^ “loudly” says what “shouted” says already
Jonas shouted loudly, “Cast off!”
              ^^^^^^ “loudly” says what “shouted” says already
“You could not find the harbour with a map,” he teased teasingly.
                                                       ^^^^^^^^^ “teasingly” says what “teased” says already

“Cast off,” she whispered hoarsely.
“Cast off,” she whispered, quietly untying the rope.
“Cast off,” she whispered so quietly that he did not hear.
“Cast off,” she said quietly.
“Cast off,” she whispered quietly but firmly.
`,
  check(block, { report }) {
    for (const adverb of tagAdverbsIn(block)) {
      if (!adverb.repeats) continue;
      const word = block.text.slice(adverb.from, adverb.to);
      report(block, adverb, `“${word}” says what “${adverb.verb}” says already`, { fixes: [drop(block, adverb)] });
    }
  },
});

const drop = (block: Prose, { from, to }: TagAdverb): Fix => replace('Drop the adverb', block, { from: from - 1, to }, '');
