import * as l10n from '@vscode/l10n';
import { endsInAbbreviation } from '../../text/abbreviations.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { defineRule, replace } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign, type Join } from '../support/dialogue/joins.js';
import { markBeforeTag } from '../support/dialogue/conventions.js';

/** `"What?," he asked.` */
export const doubleMark = defineRule({
  id: 'dialogue/double-mark',
  scope: 'block',
  level: 'warning',
  otherWay: markBeforeTag,
  title: 'Doubled punctuation at the end of speech',
  summary: 'Speech does not end with a comma next to a period, a question mark or an exclamation mark.',
  reason: `Before a dialogue tag, a question mark or an exclamation mark takes the place of the comma. Two of them together are usually left over from an
edit. An ellipsis, a dash and the period of an abbreviation may have a comma after them.`,
  examples: `
“Where?,” he asked.
      ^^ Remove the comma: “?” already ends the speech
"Over there!", said Petra.
           ^^^ Remove the comma: “!” already ends the speech
“By the wall.,” he said.
            ^^ Remove the period: a dialogue tag follows
“By the wall,.” Nobody moved.
            ^^ Remove the comma: “.” already ends the speech

“Where?” he asked.
“By the wall...,” he said.
“By the wall—,” he said.
“Ropes, sails, etc.,” he said.
The boat was called “Who Knows?”, and she was fast.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const found = fault(block, join);
      if (!found) continue;
      const { span, mark, rest } = found;
      if (!rest.startsWith(',')) {
        report(block, span, l10n.t('Remove the comma: “{0}” already ends the speech', mark), {
          fixes: [replace(l10n.t('Remove the comma'), block, span, rest)],
        });
        continue;
      }
      const title =
        rest === ','
          ? l10n.t('Remove the period')
          : l10n.t('Remove the period and move the comma inside the quotation marks');
      report(block, span, l10n.t('Remove the period: a dialogue tag follows, so the comma is enough'), {
        fixes: [replace(title, block, span, rest)],
      });
    }
  },
});

interface DoubledMark {
  readonly span: Span;
  readonly mark: string;
  /** What is left there: the comma where a dialogue tag follows. */
  readonly rest: string;
}

function fault(block: Prose, join: Join): DoubledMark | undefined {
  const { text, size } = block;
  const { speech: quotation, after } = join;
  if (quotation.open || !isMarked(quotation)) return undefined;
  const at = lastSign(text, quotation);
  const pair = text.slice(at - 1, at + 1);
  const span = { from: at - 1, to: at + 1 };
  const next =
    after?.kind === 'narration'
      ? tagAt(text, after.from + (text[quotation.to] === ',' ? 1 : 0), Math.min(size, after.to))
      : undefined;
  if (/^[?!],$/.test(pair)) return { span, mark: pair[0]!, rest: pair[0]! };
  if (pair === ',.') return { span, mark: '.', rest: next ? ',' : '.' };
  if (pair === '.,') return isPoint(text, at - 1) ? { span, mark: '.', rest: next ? ',' : '.' } : undefined;
  if (text[quotation.to] !== ',' || !next || !/[?!.,]/.test(text[at] ?? '') || (text[at] === '.' && !isPoint(text, at)))
    return undefined;
  const inner = text.slice(at, quotation.to);
  return {
    span: { from: at, to: quotation.to + 1 },
    mark: text[at]!,
    rest: text[at] === '.' ? `,${inner.slice(1)}` : inner,
  };
}

/** Whether the full stop ends a sentence, rather than an ellipsis or an abbreviation. */
const isPoint = (text: string, at: number): boolean =>
  !/[.…]\s?$/.test(text.slice(0, at)) && !endsInAbbreviation(text, at);
