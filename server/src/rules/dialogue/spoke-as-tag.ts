import * as l10n from '@vscode/l10n';
import { openingClause } from '../../analysis/dialogue/tagClause.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace } from '../definition/rule.js';
import { runOfWords } from '../support/dialogue/tagClause.js';
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
      const clause = openingClause(text, words, isSpoke);
      if (!clause) continue;
      const verb = words[clause.verb]!;
      const said = SAID[verb.lower]!;
      const message = l10n.t('Use “{0}”: “{1}” does not introduce quoted words', said, verb.text);
      report(block, { from: verb.from, to: verb.to }, message, {
        fixes: [replace(fixTitle(verb.text, said), block, { from: verb.from, to: verb.to }, said)],
      });
    }
  },
});

/** Whether word `i` is such a verb with nothing behind it that its speech would be besides. */
function isSpoke(words: readonly Word[], i: number, _: unknown, detailed: boolean): boolean {
  const { text, lower } = words[i]!;
  return (
    !detailed &&
    SAID[lower] !== undefined &&
    isSmall(text) &&
    !/^(?:up|out|for|of|the|these|those|his|her|in)$/.test(words[i + 1]?.lower ?? '')
  );
}
