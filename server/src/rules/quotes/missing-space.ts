import * as l10n from '@vscode/l10n';
import { sentenceStart } from '../../text/sentences.js';
import type { Prose } from '../../manuscript/block.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign, type Join } from '../support/dialogue/joins.js';
import { defineRule, type FixEdit } from '../definition/rule.js';

/** `"Cast off,"said Petra.` */
export const missingSpace = defineRule({
  id: 'quotes/missing-space',
  scope: 'block',
  level: 'warning',
  title: 'Space between speech and narration',
  summary: 'A space separates speech from the words before and after it.',
  reason: `Without it the quotation mark hangs between two words, and programs that make straight quotes curly turn it the wrong way. Dashes (*“But”—she
looked up—“why?”*) take no space, and endings (*“no”s*) are left alone.`,
  examples: `
“Cast off,”said Petra.
          ^ Insert a space
"Cast off!"Teodor shouted. "Now!"
          ^ Insert a space
Petra said,"Cast off."
           ^ Insert a space
“Cast off,” said Petra.“We are late.”
                       ^ Insert a space
“We are late”said Petra.
            ^ Insert a comma and a space

“Cast off,” said Petra.
“Cast off”—she looked up—“now.”
He heard two “no”s and a “yes”.
Petra said (“Cast off!”) what she always says.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      for (const { at, edits } of gapsOf(block, join)) {
        const comma = edits.some(({ text }) => text.includes(','));
        const title = comma ? l10n.t('Insert a comma and a space') : l10n.t('Insert a space');
        report(block, { from: at, to: at + 1 }, messageFor(comma, at === join.speech.from), {
          fixes: [{ title, edits }],
        });
      }
    }
  },
});

function messageFor(comma: boolean, before: boolean): string {
  if (comma)
    return before
      ? l10n.t('Insert a comma and a space before the quotation mark')
      : l10n.t('Insert a comma and a space at the quotation mark');
  return before
    ? l10n.t('Insert a space before the quotation mark')
    : l10n.t('Insert a space after the quotation mark');
}

interface Gap {
  /** The quotation mark. */
  readonly at: number;
  readonly edits: readonly FixEdit[];
}

function gapsOf(block: Prose, { speech: quotation, before, after }: Join): Gap[] {
  const { text } = block;
  const { from, to, open } = quotation;
  const gaps: Gap[] = [];
  if (!/["“'‘]/.test(quotation.openingMark)) return gaps;
  const put = (at: number, sign: string): FixEdit => ({ block, span: { from: at, to: at }, text: sign });
  if (
    before?.kind === 'narration' &&
    before.to === from &&
    /[\p{L}\d][*_]?[,.!?;:]$/u.test(text.slice(Math.max(0, from - 3), from))
  )
    gaps.push({ at: from, edits: [put(from, ' ')] });
  if (
    before?.kind === 'narration' &&
    before.to === from &&
    /\p{L}$/u.test(text.slice(0, from)) &&
    endsInTag(text, before.from, from)
  )
    gaps.push({ at: from, edits: [put(from, ', ')] });
  if (open || after?.kind !== 'narration' || !/\p{L}/u.test(text[to] ?? '')) return gaps;
  const last = lastSign(text, quotation);
  if (/[,.!?…—-]/.test(text[last] ?? '')) gaps.push({ at: to - 1, edits: [put(to, ' ')] });
  else if (tagAt(text, to, after.to)) gaps.push({ at: to - 1, edits: [put(last + 1, ','), put(to, ' ')] });
  return gaps;
}

/** Whether the narration ends with a dialogue tag and nothing else in its sentence. */
function endsInTag(text: string, from: number, to: number): boolean {
  const tag = tagAt(text, sentenceStart(text, from, to), to);
  return tag?.to === to && tag.manner !== 'debated' && tag.manner !== 'thought';
}
