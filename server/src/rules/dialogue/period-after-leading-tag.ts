import * as l10n from '@vscode/l10n';
import { isCapital } from '../../text/tokens.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { firstLetter, joinsIn } from '../support/dialogue/joins.js';
import { leadingTag } from '../support/dialogue/leadingTag.js';
import { wordList } from '../../text/wordList.js';

/** Verbs that want the words said behind them. */
const WANTS = new Set(wordList('add ask exclaim murmur mutter remark say whisper'));

/** `Petra said. "Whatever."` */
export const periodAfterLeadingTag = defineRule({
  id: 'dialogue/period-after-leading-tag',
  scope: 'block',
  level: 'information',
  title: 'Dialogue tags before speech: comma or period',
  summary: 'A dialogue tag before speech ends with a comma, not with a period.',
  reason: `*Petra said* is no complete sentence: what she said belongs to it. Verbs that need no words after them (*she spoke*, *he answered*) and a dialogue
tag that belongs to the speech before it are left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
Petra said. “Leave the rope.”
          ^ Use a comma: the dialogue tag “Petra said” leads into the speech
He turned round. She whispered softly. “Leave the rope.”
                                     ^ Use a comma: the dialogue tag “She whispered” leads into the speech

Petra said, “Leave the rope.”
Petra answered. “Leave the rope.”
Petra spoke. “Leave the rope.” Nobody did.
“Leave it,” Petra said. “Leave the rope.”
That was all Petra said. “Leave the rope.”
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const lead = leadingTag(block, join);
      if (
        lead?.sign !== '.' ||
        !WANTS.has(lead.tag.base) ||
        lead.tag.inverted ||
        !isCapital(firstLetter(block.text, join.speech))
      )
        continue;
      const words = excerpt(block.text.slice(lead.tag.from, lead.tag.to));
      const span = { from: lead.at, to: lead.at + 1 };
      report(block, span, l10n.t('Use a comma: the dialogue tag “{0}” leads into the speech', words), {
        fixes: [replace(l10n.t('Replace the period with a comma'), block, span, ',')],
      });
    }
  },
});
