import * as l10n from '@vscode/l10n';
import type { Block } from '../../manuscript/block.js';
import { defineRule } from '../definition/rule.js';
import { tagAdverbsIn, type TagAdverb } from '../support/tagAdverbs.js';
import { ADVERB_RUN_MIN, ADVERB_RUN_PARAGRAPHS } from '../limits.js';

/** Several adverbs in nearby tags. */
export const tagAdverbRun = defineRule({
  id: 'style/tag-adverb-run',
  scope: 'scene',
  level: 'hint',
  title: 'Many adverbs in dialogue tags',
  summary: 'Adverbs in dialogue tags are noticed when one follows another.',
  reason: `*She said tiredly* may be the shortest way to say it. Three such adverbs within eight paragraphs sound like a habit: then the speech itself, or an
action beat, can carry some of them. One hint is given for each such passage, at the third adverb.`,
  examples: `
“Where were you?” she asked coldly.
“At the harbour,” he said wearily.
“All night?”
“All night,” he answered calmly.
                         ^^^^^^ Cut an adverb: this is the third in a dialogue tag within 8 paragraphs

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
        near = [...near.filter(one => one.at > at - ADVERB_RUN_PARAGRAPHS), { at, block, adverb }];
        if (near.length < ADVERB_RUN_MIN) continue;
        const related = near.slice(0, -1).map(one => ({
          block: one.block,
          span: { from: one.adverb.from, to: one.adverb.to },
          message: l10n.t('An earlier one'),
        }));
        report(
          block,
          { from: adverb.from, to: adverb.to },
          l10n.t('Cut an adverb: this is the third in a dialogue tag within {0} paragraphs', ADVERB_RUN_PARAGRAPHS),
          { related },
        );
        near = [];
      }
    });
  },
});
