import * as l10n from '@vscode/l10n';
import { speechVerb } from '../../lexicon/speechVerbs.js';
import { wordsIn } from '../../text/tokens.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { newSentence } from '../support/dialogue/firstWord.js';
import { joinsIn, lastSign, opensSentence, roomAfter } from '../support/dialogue/joins.js';
import { periodAfterTag } from '../support/dialogue/conventions.js';

/** `"Go," he said, "We're late."` */
export const interruptedNewSentence = defineRule({
  id: 'dialogue/interrupted-new-sentence',
  scope: 'block',
  level: 'information',
  otherWay: periodAfterTag,
  yieldsTo: ['dialogue/beat-before-comma'],
  choice: true,
  title: 'New sentence after a dialogue tag: comma or period',
  summary: 'A new sentence after a dialogue tag has a period before it.',
  reason: `A comma after the dialogue tag says that the sentence continues, and the capital letter says that a new one begins. Only one of them can be right,
and only you know which: both changes are offered. Words that always have a capital letter (names, *I*) show nothing and are left alone. After a question or
an exclamation the first sentence has ended in any case.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“Cast off,” he said, “We are late.”
                   ^ Use a period, or lowercase for “We”
"Cast off," said Petra quietly, "The tide won't wait."
                              ^ Use a period, or lowercase for “The”
“Why so late?” Petra asked, “We have to go.”
                          ^ Use a period: “We” begins a new sentence
“Cast off!” he said, “We are late.”
                   ^ Use a period: “We” begins a new sentence

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
      const { speech: quotation, after, next } = join;
      const room = roomAfter(block, join);
      if (
        !room ||
        !next ||
        next.from !== after?.to ||
        next.openingMark !== quotation.openingMark ||
        !/[,?!]/.test(text[lastSign(text, quotation)] ?? '') ||
        !opensSentence(text, join)
      )
        continue;
      const tag = tagAt(text, room.from, room.to);
      const comma = room.from + text.slice(room.from, next.from).trimEnd().length - 1;
      if (
        !tag ||
        text[comma] !== ',' ||
        /[.!?…:;,—–]|--|\b(?:and|then)\b/.test(text.slice(tag.to, comma)) ||
        /[\r\n]/.test(text.slice(comma, next.from))
      )
        continue;
      if (wordsIn(text, tag.to, comma).some(({ lower }) => speechVerb(lower)?.form === 'ing')) continue;
      const word = newSentence(text, next);
      if (!word) continue;
      const stop = replace(l10n.t('Replace the comma with a period'), block, { from: comma, to: comma + 1 }, '.');
      const small = replace(
        fixTitle(word.text, word.text[0]!.toLowerCase() + word.text.slice(1)),
        block,
        { from: word.from, to: word.from + 1 },
        word.text[0]!.toLowerCase(),
      );
      const mayGoOn = text[lastSign(text, quotation)] === ',';
      const message = mayGoOn
        ? l10n.t('Use a period, or lowercase for “{0}”: a comma continues the sentence', word.text)
        : l10n.t('Use a period: “{0}” begins a new sentence', word.text);
      report(block, { from: comma, to: comma + 1 }, message, { fixes: mayGoOn ? [stop, small] : [stop] });
    }
  },
});
