import * as l10n from '@vscode/l10n';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { titleInfo } from '../../lexicon/titles.js';
import type { Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule } from '../definition/rule.js';
import { REPEATED_NAME_PARAGRAPHS } from '../limits.js';

/** The same name as a vocative in turn after turn. */
export const repeatedNames = defineRule({
  id: 'speech/repeated-names',
  scope: 'scene',
  level: 'hint',
  title: 'Repeated names in direct address',
  summary: 'People who talk with each other seldom use each other’s names.',
  reason: `A name in every other line sounds like the author's way of showing who speaks. The third use within five paragraphs is reported. A name may be
repeated on purpose, in fear or over a noise: ignore the finding there.`,
  examples: `
“Where were you, Teodor?” she asked.
“At the harbour.”
“Teodor, you know what they say about the harbour.”
“I do.”
“Then stay away from it, Teodor.”
                         ^^^^^^ Leave out “Teodor” here, or earlier

“Where were you, Teodor?” she asked.
“At the harbour.”
“You know what they say about it.”
“I do.”
“Then stay away from it, Teodor.”
`,
  check({ blocks }, { report }) {
    let called: { readonly at: number; readonly name: string }[] = [];
    blocks.forEach((block, at) => {
      if (block.kind !== 'prose') return;
      for (const { name, from, to } of namesCalled(block)) {
        called = [...called.filter(one => one.at > at - REPEATED_NAME_PARAGRAPHS), { at, name }];
        if (called.filter(one => one.name === name).length < 3) continue;
        report(
          block,
          { from, to },
          l10n.t(
            'Leave out “{0}” here, or earlier: it is the third time in {1} paragraphs',
            excerpt(name),
            REPEATED_NAME_PARAGRAPHS,
          ),
        );
        called = [];
      }
    });
  },
});

/** The vocatives in a paragraph's speech, each once. A rank alone (`Captain`) belongs in every reply to it. */
function namesCalled(block: Prose): { readonly name: string; readonly from: number; readonly to: number }[] {
  const seen = new Set<string>();
  return mentionsOf(block).flatMap(({ kind, vocative, text, from, to }) => {
    if (kind !== 'name' || !vocative || seen.has(text) || titleInfo(text.toLowerCase()) !== undefined) return [];
    seen.add(text);
    return [{ name: text, from, to }];
  });
}
