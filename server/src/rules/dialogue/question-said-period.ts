import * as l10n from '@vscode/l10n';
import { defineRule, replace } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { sentenceGoesOn, isQuestion } from '../support/dialogue/endings.js';
import { insideOf, joinsIn, lastSign, roomAfter } from '../support/dialogue/joins.js';

/** `"Where are we," he asked.` */
export const questionSaidPeriod = defineRule({
  id: 'dialogue/question-said-period',
  scope: 'block',
  level: 'hint',
  title: 'Question mark before “asked”',
  summary: 'A question that somebody asks ends with a question mark.',
  reason: `The verb says that something was asked, and the words have the order of a question. Only forms of *ask* count, because a question may be said
flatly on purpose.`,
  examples: `
“Where are we,” he asked.
             ^^ Use a question mark: the words form a question, and the tag says “asked”
“Sit down. Do you know the way,” asked Petra.
                              ^^ Use a question mark: the words form a question, and the tag says “asked”
“Well, aren't you coming,” he asked.
                        ^^ Use a question mark: the words form a question, and the tag says “asked”

“Where are we?” he asked.
“Where we are,” he said.
“What a day,” she asked me to write.
“Where are we,” he said.
“Do you know,” he asked, “where we are?”
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const room = roomAfter(block, join);
      const comma = lastSign(text, join.speech);
      const tag =
        room && text[comma] === ',' && !sentenceGoesOn(text, join) ? tagAt(text, room.from, room.to) : undefined;
      if (tag?.base !== 'ask' || !isQuestion(text, insideOf(join.speech).from, comma)) continue;
      const message = l10n.t('Use a question mark: the words form a question, and the tag says “{0}”', tag.verb.text);
      report(block, { from: comma, to: join.speech.to }, message, {
        fixes: [replace(l10n.t('Replace the comma with a question mark'), block, { from: comma, to: comma + 1 }, '?')],
      });
    }
  },
});
