import * as l10n from '@vscode/l10n';
import { defineRule, replace } from '../definition/rule.js';

/** `"What?!!"` */
export const askExclaim = defineRule({
  id: 'speech/ask-exclaim',
  scope: 'block',
  level: 'hint',
  title: 'Repeated question marks and exclamation marks',
  summary: 'One question mark or exclamation mark is enough.',
  reason: `Several in a row are loud on the page and soon lose their effect. In a chat that the characters write they belong to the voice: turn this rule off
for such a story.`,
  examples: `
“What?!” he cried.
     ^^ Use a single “?”
“Never!!!” said Petra.
      ^^^ Use a single “!”

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
        report(block, span, l10n.t('Use a single “{0}”: several in a row soon lose their effect', one), {
          fixes: [replace(l10n.t('Keep one “{0}”', one), block, span, one)],
        });
      }
    }
  },
});
