import { defineRule } from '../rule.js';

/** `""` */
export const empty = defineRule({
  id: 'quotes/empty',
  scope: 'block',
  level: 'information',
  summary: 'Quotation marks have words between them.',
  reason: `An empty pair is what a deleted line leaves behind, or a key pressed twice. Silence is written *“…”*, which is not reported.`,
  examples: `
Teodor said, “” and sat down.
             ^^ Nothing stands between these marks
"" She looked up from the ropes.
^^ Nothing stands between these marks

“…” She looked up from the ropes.
'' is what the clerk had written.
`,
  check(block, { report }) {
    const { text, inlines } = block;
    if (!/""|“”/.test(text)) return;
    for (const { index } of text.matchAll(/(?<![^\s—–(])(?:""|“”)(?=[\s.,!?—–)]|$)/g)) {
      if (!inlines.some(({ kind, from, to }) => kind === 'comment' && from <= index && index < to)) report(block, { from: index, to: index + 2 }, 'Nothing stands between these marks');
    }
  },
});
