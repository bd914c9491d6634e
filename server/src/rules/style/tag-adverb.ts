import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import { defineRule, replace, type Fix } from '../definition/rule.js';
import { tagAdverbsIn, type TagAdverb } from '../support/tagAdverbs.js';

/** `she whispered quietly`. */
export const tagAdverb = defineRule({
  id: 'style/tag-adverb',
  scope: 'block',
  level: 'hint',
  shown: 'early',
  removes: 'words',
  choice: true,
  title: 'Adverbs that repeat the speech verb',
  summary: 'An adverb in a dialogue tag does not repeat what the verb says.',
  reason: `Whispering is quiet anyway: after *whispered*, *quietly* adds nothing, and readers notice the repeat. Only such repeats are reported, so this hint
is on in the Revise preset. Adverbs that add something (*she said tiredly*) are never wrong one by one; where they become a habit, \`style/tag-adverb-run\`
reports it.`,
  examples: `
“Cast off,” she whispered quietly.
                          ^^^^^^^ Cut “quietly”: “whispered” already says it
“Cast off!” Petra loudly shouted.
                  ^^^^^^ Cut “loudly”: “shouted” already says it
Jonas shouted loudly, “Cast off!”
              ^^^^^^ Cut “loudly”: “shouted” already says it
“You could not find the harbour with a map,” he teased teasingly.
                                                       ^^^^^^^^^ Cut “teasingly”: “teased” already says it

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
      report(block, adverb, l10n.t('Cut “{0}”: “{1}” already says it', word, adverb.verb), {
        fixes: [drop(block, adverb)],
      });
    }
  },
});

const drop = (block: Prose, { from, to }: TagAdverb): Fix =>
  replace(l10n.t('Remove the adverb'), block, { from: from - 1, to }, '');
