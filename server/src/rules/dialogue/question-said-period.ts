import { defineRule, replace } from '../rule.js';
import { tagAt } from './clause.js';
import { goesOn, isQuestion } from './endings.js';
import { insideOf, joinsIn, lastSign, roomAfter } from './joins.js';

/** `"Where are we," he asked.` */
export const questionSaidPeriod = defineRule({
  id: 'dialogue/question-said-period',
  scope: 'block',
  level: 'hint',
  summary: 'A question that is asked ends with a question mark.',
  reason: `The verb says that something was asked and the words have a question's order. Only *ask* counts, since a question may be said flatly on purpose.`,
  examples: `
“Where are we,” he asked.
             ^^ These words ask
“Sit down. Do you know the way,” asked Petra.
                              ^^ These words ask
“Well, aren't you coming,” he asked.
                        ^^ These words ask

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
      if (!room || text[comma] !== ',' || goesOn(text, join) || tagAt(text, room.from, room.to)?.base !== 'ask') continue;
      if (isQuestion(text, insideOf(join.speech).from, comma)) report(block, { from: comma, to: join.speech.to }, 'These words ask, and the tag says so: a question mark ends them', { fixes: [replace('End with a question mark', block, { from: comma, to: comma + 1 }, '?')] });
    }
  },
});
