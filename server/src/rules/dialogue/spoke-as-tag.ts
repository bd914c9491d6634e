import * as l10n from '@vscode/l10n';
import { isSmall } from '../../text/tokens.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace } from '../definition/rule.js';
import { runOfWords, skipAdverbs, subjectsAt } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign, opensSentence, roomAfter } from '../support/dialogue/joins.js';

const SAID: Readonly<Record<string, string>> = { spoke: 'said', speaks: 'says', talked: 'said', talks: 'says' };

/** `"Go," he spoke.` */
export const spokeAsTag = defineRule({
  id: 'dialogue/spoke-as-tag',
  scope: 'block',
  level: 'information',
  removes: 'words',
  title: '“Speak” and “talk” as dialogue tags',
  summary: 'A dialogue tag uses a verb such as “say”, not “speak” or “talk”.',
  reason: `*Speak* and *talk* say that there was speech, not what was said: after a comma readers miss the verb that introduces the words. *Spoke up* does
introduce them and is left alone.`,
  examples: `
“Cast off,” he spoke.
               ^^^^^ Use “said”: “spoke” does not introduce quoted words
"Cast off," Petra talked quietly.
                  ^^^^^^ Use “said”: “talked” does not introduce quoted words

“Cast off,” he said.
“Cast off.” He spoke to nobody.
“Cast off,” he spoke up.
“Cast off!” he spoke the words without a voice.
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const room = roomAfter(block, join);
      if (!room || text[lastSign(text, join.speech)] !== ',' || !opensSentence(text, join)) continue;
      const words = runOfWords(text, room.from, room.to);
      for (const { count } of subjectsAt(words, 0).slice(0, 3)) {
        const at = skipAdverbs(words, count);
        const verb = words[at];
        const said = SAID[verb?.lower ?? ''];
        if (
          !verb ||
          !said ||
          !isSmall(verb.text) ||
          /^(?:up|out|for|of|the|these|those|his|her|in)$/.test(words[at + 1]?.lower ?? '')
        )
          continue;
        const message = l10n.t('Use “{0}”: “{1}” does not introduce quoted words', said, verb.text);
        report(block, { from: verb.from, to: verb.to }, message, {
          fixes: [replace(fixTitle(verb.text, said), block, { from: verb.from, to: verb.to }, said)],
        });
        break;
      }
    }
  },
});
