import { defineRule } from '../rule.js';
import { tagAt } from './clause.js';
import { joinsIn, roomAfter } from './joins.js';

/** `"Go," he said her.` */
export const saidObject = defineRule({
  id: 'dialogue/said-object',
  scope: 'block',
  level: 'hint',
  summary: 'One says something to somebody, and tells somebody something.',
  reason: `*Said* takes the person with *to*; *told* cannot do without a person. Dialect may have it otherwise, in narration too: switch this off for a narrator who speaks so.`,
  examples: `
“Cast off,” he said her.
                    ^^^ “said” takes the person with “to”
“Cast off,” he told.
               ^^^^ “told” needs the person who is told

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
      if (!tag || tag.verbFirst) continue;
      const rest = text.slice(tag.to, room.to);
      const person = tag.base === 'say' ? /^ (?:me|him|her|them|us|you)(?=\s*[.,;]|$)/.exec(rest) : null;
      if (person) report(block, { from: tag.to + 1, to: tag.to + person[0].length }, `“${tag.verb.text}” takes the person with “to”`);
      else if (tag.base === 'tell' && /^\s*(?:[.,;]|$)/.test(rest)) report(block, { from: tag.verb.from, to: tag.verb.to }, `“${tag.verb.text}” needs the person who is told`);
    }
  },
});
