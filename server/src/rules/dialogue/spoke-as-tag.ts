import { isSmall } from '../../analysis/words/words.js';
import { defineRule, replace } from '../rule.js';
import { runOfWords, skipAdverbs, subjectsAt } from './clause.js';
import { joinsIn, lastSign, opensSentence, roomAfter } from './joins.js';

const SAID: Readonly<Record<string, string>> = { spoke: 'said', speaks: 'says', talked: 'said', talks: 'says' };

/** `"Go," he spoke.` */
export const spokeAsTag = defineRule({
  id: 'dialogue/spoke-as-tag',
  scope: 'block',
  level: 'information',
  removes: 'words',
  summary: 'Words are said; somebody who speaks or talks does so without them.',
  reason: `*Speak* and *talk* tell that there was speech, not what it was: after a comma readers miss the verb that gives the words. *Spoke up* does give them.`,
  examples: `
“Cast off,” he spoke.
               ^^^^^ “spoke” does not give words
"Cast off," Petra talked quietly.
                  ^^^^^^ “talked” does not give words

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
        if (!verb || !said || !isSmall(verb.text) || /^(?:up|out|for|of|the|these|those|his|her|in)$/.test(words[at + 1]?.lower ?? '')) continue;
        report(block, { from: verb.from, to: verb.to }, `“${verb.text}” does not give words; “${said}” does`, { fixes: [replace(`Write “${said}”`, block, { from: verb.from, to: verb.to }, said)] });
        break;
      }
    }
  },
});
