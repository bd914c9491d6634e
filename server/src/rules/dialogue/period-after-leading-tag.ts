import { isCapital } from '../../analysis/words/words.js';
import { defineRule, replace } from '../rule.js';
import { firstLetter, joinsIn } from './joins.js';
import { leadingTag } from './leads.js';

/** Verbs that want the words said behind them. */
const WANTS = new Set('say add ask remark exclaim whisper murmur mutter'.split(' '));

/** `Petra said. "Whatever."` */
export const periodAfterLeadingTag = defineRule({
  id: 'dialogue/period-after-leading-tag',
  scope: 'block',
  level: 'information',
  summary: 'A tag before speech leads into it with a comma, not with a full stop.',
  reason: `*Petra said* is no whole sentence: what he said belongs to it. Verbs that can do without (*she spoke*, *he answered*) and a tag that goes with the speech before it
are left alone.`,
  examples: `
Petra said. “Leave the rope.”
          ^ “Petra said” leads into the speech
He turned round. She whispered softly. “Leave the rope.”
                                     ^ “She whispered” leads into the speech

Petra said, “Leave the rope.”
Petra answered. “Leave the rope.”
Petra spoke. “Leave the rope.” Nobody did.
“Leave it,” Petra said. “Leave the rope.”
That was all Petra said. “Leave the rope.”
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const lead = leadingTag(block, join);
      if (lead?.sign !== '.' || !WANTS.has(lead.tag.base) || lead.tag.verbFirst || !isCapital(firstLetter(block.text, join.speech))) continue;
      const words = block.text.slice(lead.tag.from, lead.tag.to).replace(/\s+/g, ' ');
      const span = { from: lead.at, to: lead.at + 1 };
      report(block, span, `“${words}” leads into the speech, so a comma stands behind it`, { fixes: [replace('Lead into the speech with a comma', block, span, ',')] });
    }
  },
});
