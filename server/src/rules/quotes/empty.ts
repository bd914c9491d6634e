import * as l10n from '@vscode/l10n';
import { defineRule } from '../definition/rule.js';

/** `""` */
export const empty = defineRule({
  id: 'quotes/empty',
  scope: 'block',
  level: 'information',
  title: 'Empty quotation marks',
  summary: 'Quotation marks have words between them.',
  reason: `An empty pair is usually left over from a deleted line or from a key pressed twice. Silence written as *“…”* is not reported.`,
  examples: `
Teodor said, “” and sat down.
             ^^ Remove these quotation marks
"" She looked up from the ropes.
^^ Remove these quotation marks

“…” She looked up from the ropes.
'' is what the clerk had written.
`,
  check(block, { report }) {
    const { text, inlines } = block;
    if (!/""|“”/.test(text)) return;
    for (const { index } of text.matchAll(/(?<![^\s—–(])(?:""|“”)(?=[\s.,!?—–)]|$)/g)) {
      if (!inlines.some(({ kind, from, to }) => kind === 'comment' && from <= index && index < to))
        report(
          block,
          { from: index, to: index + 2 },
          l10n.t('Remove these quotation marks, or write something between them'),
        );
    }
  },
});
