import { isAbbreviation } from '../../analysis/words/words.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import type { Span } from '../../manuscript/position.js';
import { defineRule, replace } from '../rule.js';
import { tagAt } from './clause.js';
import { joinsIn, lastSign, type Join } from './joins.js';
import { markBeforeTag } from './other-way.js';

/** `"What?," he asked.` */
export const doubleMark = defineRule({
  id: 'dialogue/double-mark',
  scope: 'block',
  level: 'warning',
  otherWay: markBeforeTag,
  summary: 'Speech ends with one mark, not with a comma beside another.',
  reason: `A question or exclamation mark does the work of the comma before a tag. Two of them are what a change of mind leaves behind.
An ellipsis, a dash and the point of an abbreviation may have a comma after them.`,
  examples: `
“Where?,” he asked.
      ^^ The comma beside “?” is one mark too many
"Over there!", said Petra.
           ^^^ The comma beside “!” is one mark too many
“By the wall.,” he said.
            ^^ The comma beside “.” is one mark too many
“By the wall,.” Nobody moved.
            ^^ The comma beside “.” is one mark too many

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
      report(block, span, `The comma beside “${mark}” is one mark too many`, { fixes: [replace('Remove the comma', block, span, rest)] });
    }
  },
});

interface Fault {
  readonly span: Span;
  readonly mark: string;
  /** What stands there without the surplus mark. */
  readonly rest: string;
}

function fault(block: Prose, join: Join): Fault | undefined {
  const { text, size } = block;
  const { speech, after } = join;
  if (speech.open || !isMarked(speech)) return undefined;
  const at = lastSign(text, speech);
  const pair = text.slice(at - 1, at + 1);
  const span = { from: at - 1, to: at + 1 };
  const next = after?.kind === 'narration' ? tagAt(text, after.from + (text[speech.to] === ',' ? 1 : 0), Math.min(size, after.to)) : undefined;
  if (/^[?!],$/.test(pair)) return { span, mark: pair[0]!, rest: pair[0]! };
  if (pair === ',.' ) return { span, mark: '.', rest: next ? ',' : '.' };
  if (pair === '.,') return isPoint(text, at - 1) ? { span, mark: '.', rest: next ? ',' : '.' } : undefined;
  if (text[speech.to] !== ',' || !next || !/[?!.,]/.test(text[at] ?? '') || (text[at] === '.' && !isPoint(text, at))) return undefined;
  const inner = text.slice(at, speech.to);
  return { span: { from: at, to: speech.to + 1 }, mark: text[at]!, rest: text[at] === '.' ? `,${inner.slice(1)}` : inner };
}

/** Whether the point ends a sentence, rather than an ellipsis or an abbreviation. */
const isPoint = (text: string, at: number): boolean => !/[.…]\s?$/.test(text.slice(0, at)) && !isAbbreviation(/[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '');
