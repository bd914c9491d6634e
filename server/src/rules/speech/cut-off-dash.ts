import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { joinsIn } from '../support/dialogue/joins.js';
import { defineRule, replace } from '../definition/rule.js';
import { MAX_HYPHEN_HABIT } from '../limits.js';

/** `"But I-"` */
export const cutOffDash = defineRule({
  id: 'speech/cut-off-dash',
  scope: 'chapter',
  level: 'information',
  title: 'Speech that is cut off: dash or hyphen',
  summary: 'Speech that is cut off ends with a dash, not with a hyphen.',
  reason: `A hyphen joins the parts of a word; at the end of speech it looks like a word broken at the end of a line. The fix uses the dash that your text
uses. A stutter (*w-what*) needs its hyphens, and a text that ends most of its cut-off speech with a hyphen is left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.87',
  examples: `
“But I never-”
            ^ Use a dash: the speech is cut off here
“But I never -” Petra stopped.
            ^^ Use a dash: the speech is cut off here

“But I never—”
“But I n-never did.”
“But I never--”
`,
  check(scenes, { report }) {
    let [dashes, hyphens] = [0, 0];
    const forms = new Map<string, number>();
    for (const scene of scenes) {
      const ends = endsIn(scene);
      for (const [dash, count] of ends.dashes) {
        forms.set(dash, (forms.get(dash) ?? 0) + count);
        dashes += count;
      }
      hyphens += ends.hyphens.length;
    }
    if (hyphens === 0 || (hyphens > MAX_HYPHEN_HABIT && hyphens > dashes)) return;
    const house = [...forms].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '—';
    for (const scene of scenes) {
      for (const { block, span } of endsIn(scene).hyphens) {
        report(scene, block, span, l10n.t('Use a dash: the speech is cut off here'), {
          fixes: [replace(l10n.t('Replace the hyphen with a dash'), block, span, house)],
        });
      }
    }
  },
});

interface Ends {
  /** Uses of each dash to cut speech off. */
  readonly dashes: ReadonlyMap<string, number>;
  readonly hyphens: readonly { readonly block: Prose; readonly span: Span }[];
}

const endsIn = memo(({ blocks }: Scene): Ends => {
  const dashes = new Map<string, number>();
  const hyphens: Ends['hyphens'][number][] = [];
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    for (const { speech: quotation } of joinsIn(block)) {
      if (quotation.open) continue;
      const end = /(?<=\p{L}[*_]?)(?:--|—|–| ?-)(?=[*_]?$)/u.exec(block.text.slice(quotation.from, quotation.to - 1));
      if (!end) continue;
      const from = quotation.from + end.index;
      if (end[0].endsWith('-') && end[0] !== '--') hyphens.push({ block, span: { from, to: from + end[0].length } });
      else dashes.set(end[0], (dashes.get(end[0]) ?? 0) + 1);
    }
  }
  return { dashes, hyphens };
});
