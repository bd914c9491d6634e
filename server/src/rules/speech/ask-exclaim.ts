import { defineRule, replace } from '../rule.js';

/** `"What?!!"` */
export const askExclaim = defineRule({
  id: 'speech/ask-exclaim',
  scope: 'block',
  level: 'hint',
  summary: 'One mark is enough to ask or to shout.',
  reason: `Rows of marks are loud on the page and soon stop being heard. In a chat that the characters write they belong to the voice: switch this off for such a story.`,
  examples: `
“What?!” he cried.
     ^^ One mark says it
“Never!!!” said Petra.
      ^^^ One mark says it

“What?” he cried.
“Never!” said Petra.
The sign said NO!!!
`,
  check(block, { report }) {
    for (const { kind, from, to } of block.inlines) {
      if (kind !== 'speech') continue;
      for (const { 0: marks, index } of block.text.slice(from, to).matchAll(/[?!]{2,}/g)) {
        const span = { from: from + index, to: from + index + marks.length };
        const one = marks.includes('?') ? '?' : '!';
        report(block, span, `One mark says it: “${one}”`, { fixes: [replace(`Keep one “${one}”`, block, span, one)] });
      }
    }
  },
});
