import * as l10n from '@vscode/l10n';
import { defineRule, replace } from '../definition/rule.js';

/** `the boat , and` */
export const spaceBeforeComma = defineRule({
  id: 'narr/space-before-comma',
  scope: 'block',
  level: 'hint',
  shown: 'when-set',
  title: 'Space before a comma',
  summary: 'A comma follows its word without a space.',
  reason: `A space in front of a comma is left over where a word was taken out or two halves of a sentence were moved, and on a page the comma may then begin a line. Only a comma between words
on one line is looked at, since rows of commas and drawings are made on purpose.`,
  examples: `
Petra coiled the rope , and Idris lit the lamp.
                     ^^ Remove the space before the comma
“It was late , I know,” said Odile.
            ^^ Remove the space before the comma

Petra coiled the rope, and Idris lit the lamp.
The board read , , , and nothing else.
<!-- the rope , or the net? -->
`,
  check(block, { report }) {
    const { text, inlines } = block;
    if (!text.includes(' ,')) return;
    for (const { index, 0: found } of text.matchAll(/(?<=\p{L}) +,(?= \p{L})/gu)) {
      if (inlines.some(({ kind, from, to }) => kind === 'comment' && from <= index && index < to)) continue;
      const span = { from: index, to: index + found.length };
      const title = l10n.t('Remove the space before the comma');
      report(block, span, title, { fixes: [replace(title, block, span, ',')] });
    }
  },
});
