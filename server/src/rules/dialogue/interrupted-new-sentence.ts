import { speechVerb } from '../../analysis/words/speech.js';
import { wordsIn } from '../../analysis/words/words.js';
import { defineRule, replace } from '../rule.js';
import { tagAt } from './clause.js';
import { newSentence } from './heads.js';
import { joinsIn, lastSign, opensSentence, roomAfter } from './joins.js';
import { periodAfterTag } from './other-way.js';

/** `"Go," he said, "We're late."` */
export const interruptedNewSentence = defineRule({
  id: 'dialogue/interrupted-new-sentence',
  scope: 'block',
  level: 'information',
  otherWay: periodAfterTag,
  yieldsTo: ['dialogue/beat-before-comma'],
  choice: true,
  summary: 'A new sentence after a tag has a full stop before it.',
  reason: `A comma behind the tag says that the sentence goes on, the capital that a new one begins. One of them is wrong; which, the author knows: both ways are offered.
Words that are written large anyway (names, *I*) tell nothing and are left alone. After a question or an exclamation the first sentence has ended in any case.`,
  examples: `
“Cast off,” he said, “We are late.”
                   ^ The capital after this comma
"Cast off," said Petra quietly, "The tide won't wait."
                              ^ The capital after this comma
“Why so late?” Petra asked, “We have to go.”
                          ^ The capital after this comma
“Cast off!” he said, “We are late.”
                   ^ The capital after this comma

“Cast off,” he said. “We are late.”
“Cast off,” he said, “we are late.”
“Cast off,” he said, “Teodor is late.”
“Cast off,” he said, “I am late.”
“Cast off!” he said. “We are late.”
“Cast off!” he cried, “Cast off!”
“Cast off,” he said, and added, “We are late.”
“Cast off,” he said before asking, “Are we late?”
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const { speech, after, next } = join;
      const room = roomAfter(block, join);
      if (!room || !next || next.from !== after?.to || next.marks !== speech.marks || !/[,?!]/.test(text[lastSign(text, speech)] ?? '') || !opensSentence(text, join)) continue;
      const tag = tagAt(text, room.from, room.to);
      const comma = room.from + text.slice(room.from, next.from).trimEnd().length - 1;
      if (!tag || text[comma] !== ',' || /[.!?…:;,—–]|--|\b(?:and|then)\b/.test(text.slice(tag.to, comma)) || /[\r\n]/.test(text.slice(comma, next.from))) continue;
      if (wordsIn(text, tag.to, comma).some(({ lower }) => speechVerb(lower)?.form === 'ing')) continue;
      const word = newSentence(text, next);
      if (!word) continue;
      const stop = replace('End the sentence behind the tag', block, { from: comma, to: comma + 1 }, '.');
      const small = replace('Let the sentence go on', block, { from: word.from, to: word.from + 1 }, word.text[0]!.toLowerCase());
      report(block, { from: comma, to: comma + 1 }, 'The capital after this comma begins a new sentence', { fixes: text[lastSign(text, speech)] === ',' ? [stop, small] : [stop] });
    }
  },
});
