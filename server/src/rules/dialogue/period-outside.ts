import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Scene } from '../../analysis/structure/outline.js';
import { isCapital } from '../../text/tokens.js';
import { defineRule, replace } from '../definition/rule.js';
import { firstLetter, goesOnAfterTag, joinsIn, lastSign, opensSentence, type Join } from '../support/dialogue/joins.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { MAX_PERIOD_OUTSIDE_HABIT } from '../limits.js';

/** `"Fine".` */
export const periodOutside = defineRule({
  id: 'dialogue/period-outside',
  scope: 'chapter',
  level: 'information',
  title: 'Periods: inside the quotation marks',
  summary: 'The period of a spoken sentence goes inside the quotation marks.',
  reason: `The period belongs to the speaker’s words. A term or a title at the end of a sentence (*he called it “fine”.*) may have it outside in British usage
and is not checked; a work that mostly puts it outside is left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.9',
  examples: `
“Bring the lamp”.
               ^^ Move the period inside the quotation marks
"It is here," he said. "Mind the step".
                                     ^^ Move the period inside the quotation marks
Petra said, “Mind your own”.
                          ^^ Move the period inside the quotation marks

“Bring the lamp.”
The boat was named “Gannet”.
All she ever said was “Mind the step”.
`,
  check(scenes, { report }) {
    let [inside, outside] = [0, 0];
    for (const scene of scenes) {
      const stops = stopsIn(scene);
      inside += stops.inside;
      outside += stops.outside.length;
    }
    if (outside === 0 || (outside > MAX_PERIOD_OUTSIDE_HABIT && outside > inside)) return;
    for (const scene of scenes) {
      for (const { block, at, to } of stopsIn(scene).outside) {
        const fixes = [
          replace(
            l10n.t('Move the period inside the quotation marks'),
            block,
            { from: at, to },
            `.${block.text.slice(at, to - 1)}`,
          ),
        ];
        report(
          scene,
          block,
          { from: to - 2, to },
          l10n.t('Move the period inside the quotation marks: it ends the speech'),
          { fixes },
        );
      }
    }
  },
});

interface OutsidePeriod {
  readonly block: Prose;
  /** Where the period belongs. */
  readonly at: number;
  /** Offset after the period. */
  readonly to: number;
}

/** Positions of the periods at the end of a scene's speech. */
const stopsIn = memo(({ blocks }: Scene): { readonly inside: number; readonly outside: readonly OutsidePeriod[] } => {
  let inside = 0;
  const outside: OutsidePeriod[] = [];
  for (const block of blocks) {
    if (block.kind !== 'prose') continue;
    const { text } = block;
    for (const join of joinsIn(block)) {
      const { speech: quotation } = join;
      if (quotation.open || !/["“'‘]/.test(quotation.openingMark)) continue;
      const last = lastSign(text, quotation);
      if (text[last] === '.') inside++;
      else if (
        /[\p{L}\p{N}]/u.test(text[last] ?? '') &&
        /^\.(?:\s|$)/.test(text.slice(quotation.to, quotation.to + 2)) &&
        isSaid(text, join)
      )
        outside.push({ block, at: last + 1, to: quotation.to + 1 });
    }
  }
  return { inside, outside };
});

/**
 * Whether the words are a spoken sentence: they are capitalised, at the start of a sentence or after a tag with a
 * comma.
 */
function isSaid(text: string, join: Join): boolean {
  const { speech: quotation, before, previous } = join;
  if (goesOnAfterTag(text, join)) return true;
  if (!isCapital(firstLetter(text, quotation))) return false;
  if (opensSentence(text, join)) return true;
  const narration = before?.kind === 'narration' ? text.slice(before.from, quotation.from).trim() : '';
  return (
    narration.endsWith(',') &&
    !/[.!?]\s/.test(narration) &&
    (previous !== undefined || before?.from === 0) &&
    tagAt(text, before!.from, quotation.from) !== undefined
  );
}
