import * as l10n from '@vscode/l10n';
import { defineRule } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn, roomAfter } from '../support/dialogue/joins.js';

/** `"Go," he said her.` */
export const saidObject = defineRule({
  id: 'dialogue/said-object',
  scope: 'block',
  level: 'hint',
  title: 'Listener after “say” and “tell”',
  summary: 'Somebody says something to a person, and tells a person something.',
  reason: `*Say* needs *to* before the listener (*she said to her*); *tell* always needs a listener (*she tells the crew*). Dialect may do without, in
narration too: turn this rule off for a narrator who speaks that way.`,
  examples: `
“Cast off,” he said her.
                    ^^^ Insert “to”: “said” needs it before the listener
“Cast off,” he told.
               ^^^^ Name the listener

“Cast off,” he said to her.
“Cast off,” he told her.
“Cast off,” he told the crew.
“Cast off,” he said himself.
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const room = roomAfter(block, join);
      const tag = room && tagAt(text, room.from, room.to);
      if (!tag || tag.inverted) continue;
      const rest = text.slice(tag.to, room.to);
      const person = tag.base === 'say' ? /^ (?:me|him|her|them|us|you)(?=\s*[.,;]|$)/.exec(rest) : null;
      if (person)
        report(
          block,
          { from: tag.to + 1, to: tag.to + person[0].length },
          l10n.t('Insert “to”: “{0}” needs it before the listener', tag.verb.text),
        );
      else if (tag.base === 'tell' && /^\s*(?:[.,;]|$)/.test(rest))
        report(
          block,
          { from: tag.verb.from, to: tag.verb.to },
          l10n.t('Name the listener after “{0}”, or use a form of “say”', tag.verb.text),
        );
    }
  },
});
