import * as l10n from '@vscode/l10n';
import { isCapital } from '../../text/tokens.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import { defineRule, replace, type Level } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { isQuestion } from '../support/dialogue/endings.js';
import {
  firstLetter,
  goesOnAfterTag,
  insideOf,
  joinsIn,
  lastSign,
  opensSentence,
  type Join,
} from '../support/dialogue/joins.js';

/** `"Does it float"? Petra asked.` */
export const questionOutside = defineRule({
  id: 'dialogue/question-outside',
  scope: 'block',
  level: 'warning',
  title: 'Question marks: inside the quotation marks',
  summary: 'The question mark or exclamation mark of spoken words goes inside the quotation marks.',
  reason: `It belongs to the speaker’s words. Outside, it makes the whole sentence a question, which is right where the narration asks (*Did she say “Cast
off”?*) or wonders about a word that it quotes (*“Safe”? Hardly.*). Those are left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.10',
  examples: `
“Does it float”? Petra asked.
              ^^ Move the question mark inside the quotation marks
"Cast off"! shouted Teodor.
         ^^ Move the exclamation mark inside the quotation marks
“Well,” she said, “does it float”?
                                ^^ Move the question mark inside the quotation marks
“Are we there yet”?
                 ^^ Move the question mark inside the quotation marks

“Does it float?” Petra asked.
Did she really say “Cast off”?
“Safe”? Petra had never heard a larger word.
“You will be safe with me”? What kind of promise was that?
The boat was called “Who Knows”?
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const level = outside(block, join);
      if (!level) continue;
      const { to } = join.speech;
      const mark = block.text[to]!;
      const at = lastSign(block.text, join.speech) + 1;
      const asks = mark === '?';
      const message = asks
        ? l10n.t('Move the question mark inside the quotation marks: it belongs to the speech')
        : l10n.t('Move the exclamation mark inside the quotation marks: it belongs to the speech');
      const title = asks
        ? l10n.t('Move the question mark inside the quotation marks')
        : l10n.t('Move the exclamation mark inside the quotation marks');
      report(block, { from: to - 1, to: to + 1 }, message, {
        fixes: [replace(title, block, { from: at, to: to + 1 }, mark + block.text.slice(at, to))],
        atMost: level,
      });
    }
  },
});

function outside(block: Prose, join: Join): Level | undefined {
  const { text, size } = block;
  const { speech: quotation, after } = join;
  const at = lastSign(text, quotation);
  if (
    quotation.open ||
    !isMarked(quotation) ||
    after?.kind !== 'narration' ||
    !/[?!]/.test(text[quotation.to] ?? '') ||
    !/^(?:\s|$)/.test(text.slice(quotation.to + 1, quotation.to + 2))
  )
    return undefined;
  if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) return undefined;
  const goesOn = goesOnAfterTag(text, join);
  if (!goesOn && (!opensSentence(text, join) || !isCapital(firstLetter(text, join.speech)))) return undefined;
  const tag = tagAt(text, quotation.to + 1, after.to);
  if (tag && (tag.small || tag.subject.kind === 'name') && tag.manner !== 'thought' && tag.manner !== 'debated')
    return 'warning';
  if (goesOn) return 'warning';
  const { from } = insideOf(quotation);
  return text.slice(quotation.to + 1, size).trim() === '' &&
    (text[quotation.to] === '!' || isQuestion(text, from, at + 1))
    ? 'information'
    : undefined;
}
