import { AUXILIARIES, SUBJECT_PRONOUNS } from '../../analysis/words/function-words.js';
import { sentenceStart, wordsIn, type Word } from '../../analysis/words/words.js';
import { defineRule, replace } from '../rule.js';
import { tagAt } from './clause.js';
import { insideOf, joinsIn, lastSign, roomAfter, type Join } from './joins.js';

const ASKS = /^(?:who|whom|whose|what|where|when|why|how|which)$/;

/** The words without those that lead into a question: `Well, where are we`. */
const afterOpeners = (words: readonly Word[]): readonly Word[] => words.slice(words.findIndex(({ lower }) => !/^(?:well|oh|and|but|so|then|now|yes|no)$/.test(lower)));

/** `are`, `aren't`. */
const isAuxiliary = ({ lower }: Word): boolean => AUXILIARIES.has(lower) || /^(?:are|do|does|have|has|should|must|is|was|wo|ca)n't$/.test(lower);

/** Whether the sentence goes on in the next quotation: then the question has not ended. */
const goesOn = (text: string, { next }: Join): boolean => next !== undefined && /[,;:—–-]\s*$/.test(text.slice(0, next.from));

/** `"Where are we," he asked.` */
export const questionSaidPeriod = defineRule({
  id: 'dialogue/question-said-period',
  scope: 'block',
  level: 'hint',
  summary: 'A question that is asked ends with a question mark.',
  reason: `The verb says that something was asked and the words have a question's order. Only *ask* counts, since a question may be said flatly on purpose.`,
  examples: `
“Where are we,” he asked.
             ^^ These words ask
“Sit down. Do you know the way,” asked Petra.
                              ^^ These words ask
“Well, aren't you coming,” he asked.
                        ^^ These words ask

“Where are we?” he asked.
“Where we are,” he said.
“What a day,” she asked me to write.
“Where are we,” he said.
“Do you know,” he asked, “where we are?”
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of joinsIn(block)) {
      const room = roomAfter(block, join);
      const comma = lastSign(text, join.speech);
      if (!room || text[comma] !== ',' || goesOn(text, join) || tagAt(text, room.from, room.to)?.base !== 'ask') continue;
      const [first, second, third] = afterOpeners(wordsIn(text, sentenceStart(text, insideOf(join.speech).from, comma), comma));
      if (!first || !second) continue;
      const asked = ASKS.test(first.lower) ? isAuxiliary(second) && third !== undefined : isAuxiliary(first) && SUBJECT_PRONOUNS.has(second.lower);
      if (asked) report(block, { from: comma, to: join.speech.to }, 'These words ask, and the tag says so: a question mark ends them', { fixes: [replace('End with a question mark', block, { from: comma, to: comma + 1 }, '?')] });
    }
  },
});
