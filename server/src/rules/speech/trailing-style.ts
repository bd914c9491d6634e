import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { defineRule, replace } from '../definition/rule.js';
import { MAX_TRAILING_HABIT } from '../limits.js';

/** `"Well.."` */
export const trailingStyle = defineRule({
  id: 'speech/trailing-style',
  scope: 'chapter',
  level: 'information',
  title: 'Ellipses in speech: number of periods',
  summary: 'Speech that trails away ends with an ellipsis of three periods.',
  reason: `Two periods are usually a typing error, and five or more a habit from chat; the fix uses the ellipsis that your text uses (*…* or *...*). Four, a
period and an ellipsis, are left alone, and so is a text that has two or five throughout.`,
  examples: `
“Well.. I suppose so.”
     ^^ Use three periods for the ellipsis, not 2
“Well..... I suppose so.”
     ^^^^^ Use three periods for the ellipsis, not 5

“Well... I suppose so.”
“Well… I suppose so.”
“I suppose so....”
`,
  check(scenes, { report }) {
    let [odd, three, one] = [0, 0, 0];
    for (const scene of scenes) {
      const points = pointsIn(scene);
      odd += points.odd.length;
      three += points.three;
      one += points.one;
    }
    if (odd === 0 || (odd > MAX_TRAILING_HABIT && odd > three + one)) return;
    const house = one > three ? '…' : '...';
    const title =
      house === '…' ? l10n.t('Change to an ellipsis character (…)') : l10n.t('Change to three periods (...)');
    for (const scene of scenes) {
      for (const { block, span } of pointsIn(scene).odd) {
        report(scene, block, span, l10n.t('Use three periods for the ellipsis, not {0}', span.to - span.from), {
          fixes: [replace(title, block, span, house)],
        });
      }
    }
  },
});

interface Points {
  readonly odd: readonly { readonly block: Prose; readonly span: Span }[];
  readonly three: number;
  readonly one: number;
}

const pointsIn = memo(({ blocks }: Scene): Points => {
  let [three, one] = [0, 0];
  const odd: Points['odd'][number][] = [];
  for (const block of blocks) {
    if (block.kind !== 'prose' || !/\.\.|…/.test(block.text)) continue;
    for (const inline of block.inlines) {
      if (inline.kind !== 'speech') continue;
      for (const { 0: points, index } of block.text.slice(inline.from, inline.to).matchAll(/\.{2,}|…/g)) {
        const span = { from: inline.from + index, to: inline.from + index + points.length };
        if (points === '…') one++;
        else if (points.length === 3 || points.length === 4) three++;
        else if (/\p{L}/u.test(block.text[span.from - 1] ?? '')) odd.push({ block, span });
      }
    }
  }
  return { odd, three, one };
});
