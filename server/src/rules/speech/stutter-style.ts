import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { defineRule, replace } from '../definition/rule.js';

/** `"W...what?"` among `w-what`. */
export const stutterStyle = defineRule({
  id: 'speech/stutter-style',
  scope: 'chapter',
  level: 'hint',
  title: 'Stutters: hyphen or ellipsis',
  summary: 'A stutter is written the same way throughout.',
  reason: `*W-what* and *w...what* sound alike and look like two different things. The rarer form is reported where the other one is at least twice as
frequent.`,
  examples: `
“W-what?” he said. “I d-don't know. N-nobody told me.”
“W...where were you?”
 ^^^^^^^^^ Use a hyphen in this stutter, as elsewhere in this text

“W-what?” he said. “I d-don't know.”
“Well... what now?”
“A... a boat.”
`,
  check(scenes, { report }) {
    const sums = { '-': 0, '...': 0 };
    for (const scene of scenes) for (const { form } of stuttersIn(scene)) sums[form]++;
    const house = sums['-'] >= sums['...'] ? '-' : '...';
    const rarer = house === '-' ? '...' : '-';
    if (sums[rarer] === 0 || sums[house] < 2 * sums[rarer]) return;
    for (const scene of scenes) {
      for (const { block, span, sign, form } of stuttersIn(scene)) {
        if (form !== rarer) continue;
        const hyphen = house === '-';
        const message = hyphen
          ? l10n.t('Use a hyphen in this stutter, as elsewhere in this text')
          : l10n.t('Use an ellipsis in this stutter, as elsewhere in this text');
        const title = hyphen
          ? l10n.t('Replace the ellipsis with a hyphen')
          : l10n.t('Replace the hyphen with an ellipsis');
        report(scene, block, span, message, { fixes: [replace(title, block, sign, house)] });
      }
    }
  },
});

interface Stutter {
  readonly block: Prose;
  /** The word with its stutter, and the sign within it. */
  readonly span: Span;
  readonly sign: Span;
  readonly form: '-' | '...';
}

const STUTTER = /(?<![\p{L}-])(\p{L})(-|\.\.\.|…)(?=\1\p{L})(\p{L}+)/giu;

const stuttersIn = memo(({ blocks }: Scene): readonly Stutter[] =>
  blocks.flatMap(block => (block.kind === 'prose' ? stuttersOf(block) : [])),
);

const stuttersOf = memo((block: Prose): readonly Stutter[] => {
  if (!/\p{L}(?:-|\.\.\.|…)\p{L}/u.test(block.text)) return [];
  return block.inlines.flatMap(inline =>
    inline.kind !== 'speech'
      ? []
      : Array.from(
          block.text.slice(inline.from, inline.to).matchAll(STUTTER),
          ({ 0: word, 2: sign = '', index }): Stutter => {
            const from = inline.from + index;
            return {
              block,
              span: { from, to: from + word.length },
              sign: { from: from + 1, to: from + 1 + sign.length },
              form: sign === '-' ? '-' : '...',
            };
          },
        ),
  );
});
