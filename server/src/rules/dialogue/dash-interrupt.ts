import { isSmall } from '../../analysis/words/words.js';
import { defineRule } from '../rule.js';
import { tagAt } from './clause.js';
import { insideOf, joinsIn, roomAfter } from './joins.js';
import { dashOutside } from './other-way.js';

/** `"But—" she leaned in "—no."` */
export const dashInterrupt = defineRule({
  id: 'dialogue/dash-interrupt',
  scope: 'block',
  level: 'hint',
  otherWay: dashOutside,
  summary: 'Dashes round an act that interrupts speech stand outside the quotation marks.',
  reason: `The narration breaks in, not the speaker, so the dashes belong to the narration. Some houses keep them inside where the speech itself breaks off: switch this off
then.`,
  examples: `
“It was our—” she leaned in “—secret.”
           ^ The act between these dashes
“It was our--” she leaned in “--secret.”
           ^^ The act between these dashes

“It was our”—she leaned in—“secret.”
“It was our—” She leaned in. “—secret.”
“It was our—” she said, “our secret.”
“It was our—” she said “—secret.”
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const { speech, after, next } = join;
      const room = roomAfter(block, join);
      if (!room || !next || next.open || next.from !== after?.to || tagAt(text, room.from, room.to)) continue;
      const first = /(?:—|--)$/.exec(text.slice(speech.from, speech.to - 1))?.[0];
      const told = text.slice(room.from, next.from);
      if (!first || !text.startsWith(first, insideOf(next).from) || !isSmall(told.trimStart()) || /[.!?,;]/.test(told)) continue;
      const dash = speech.to - 1 - first.length;
      const edits = [
        { block, span: { from: dash, to: room.from + told.length - told.trimStart().length }, text: `${text[speech.to - 1]}${first}` },
        { block, span: { from: room.from + told.trimEnd().length, to: next.from + 1 + first.length }, text: `${first}${text[next.from]}` },
      ];
      report(block, { from: dash, to: speech.to - 1 }, 'The act between these dashes interrupts the speech, so they stand outside its marks', { fixes: [{ title: 'Move both dashes outside', edits }] });
    }
  },
});
