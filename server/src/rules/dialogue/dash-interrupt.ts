import * as l10n from '@vscode/l10n';
import { isSmall } from '../../text/tokens.js';
import { defineRule } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { insideOf, joinsIn, roomAfter } from '../support/dialogue/joins.js';
import { dashOutside } from '../support/dialogue/conventions.js';

/** `"But—" she leaned in "—no."` */
export const dashInterrupt = defineRule({
  id: 'dialogue/dash-interrupt',
  scope: 'block',
  level: 'hint',
  otherWay: dashOutside,
  title: 'Dashes around an interrupting action',
  summary: 'Dashes around an action that interrupts speech go outside the quotation marks.',
  reason: `The narration breaks in, not the speaker, so the dashes belong to the narration. Some publishers keep them inside where the speaker really breaks
off: turn this rule off if you do the same.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.87',
  examples: `
“You are my—” she leaned in “—witness.”
           ^ Move the dashes outside the quotation marks
“You are my--” she leaned in “--witness.”
           ^^ Move the dashes outside the quotation marks

“You are my”—she leaned in—“witness.”
“You are my—” She leaned in. “—witness.”
“You are my—” she said, “our witness.”
“You are my—” she said “—witness.”
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const { speech: quotation, after, next } = join;
      const room = roomAfter(block, join);
      if (!room || !next || next.open || next.from !== after?.to || tagAt(text, room.from, room.to)) continue;
      const first = /(?:—|--)$/.exec(text.slice(quotation.from, quotation.to - 1))?.[0];
      const narration = text.slice(room.from, next.from);
      if (
        !first ||
        !text.startsWith(first, insideOf(next).from) ||
        !isSmall(narration.trimStart()) ||
        /[.!?,;]/.test(narration)
      )
        continue;
      const dash = quotation.to - 1 - first.length;
      const edits = [
        {
          block,
          span: { from: dash, to: room.from + narration.length - narration.trimStart().length },
          text: `${text[quotation.to - 1]}${first}`,
        },
        {
          block,
          span: { from: room.from + narration.trimEnd().length, to: next.from + 1 + first.length },
          text: `${first}${text[next.from]}`,
        },
      ];
      report(
        block,
        { from: dash, to: quotation.to - 1 },
        l10n.t('Move the dashes outside the quotation marks: the action interrupts the speech'),
        { fixes: [{ title: l10n.t('Move both dashes outside the quotation marks'), edits }] },
      );
    }
  },
});
