import { isSmall, wordsIn } from '../../analysis/words/words.js';
import type { Prose } from '../../manuscript/block.js';
import { defineRule, replace, type Fix } from '../rule.js';
import { tagAt } from './clause.js';
import { firstLetter, insideOf, joinsIn, lastSign, roomAfter, type Join } from './joins.js';

/** `"If you," he said. "go now."` */
export const interruptedSentence = defineRule({
  id: 'dialogue/interrupted-sentence',
  scope: 'block',
  level: 'warning',
  summary: 'A sentence that goes on after its tag has a comma behind the tag.',
  reason: `A full stop after the tag ends the sentence, the small letter after it says that the sentence goes on: one of the two is wrong. The comma mends it where the words
before the tag are unfinished; after a question they are finished, and the capital does.`,
  examples: `
“If you let go,” he said. “we are all wet.”
                        ^ The speech goes on with a small letter
“I let go,” I said. “and you did too.”
                  ^ The speech goes on with a small letter
“Who let go?” he asked. “it was you.”
                      ^ The speech goes on with a small letter

“If you let go,” he said, “we are all wet.”
“I let go,” he said. “We are all wet.”
“I let go,” he said. “’Twas me.”
“I let go,” he said. “...and we were wet.”
“no idea,” he said. “none at all.”
“I let go,” he said. He sat down. “e.g. now.”
“I let go,” he said. “iPhones are slippery.”
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const found = fault(block, join);
      if (found) report(block, { from: found.stop, to: found.stop + 1 }, 'The speech goes on with a small letter, but a full stop ends the sentence here', { fixes: found.fixes });
    }
  },
});

function fault(block: Prose, join: Join): { readonly stop: number; readonly fixes: readonly Fix[] } | undefined {
  const { text } = block;
  const { speech, after, next } = join;
  const room = roomAfter(block, join);
  if (!room || next?.from !== after?.to || !next || next.marks !== speech.marks) return undefined;
  const tag = tagAt(text, room.from, room.to);
  const stop = room.from + text.slice(room.from, next.from).trimEnd().length - 1;
  if (!tag || (!tag.small && tag.subject.kind !== 'name' && text[tag.from] !== 'I')) return undefined;
  if (text[stop] !== '.' || text[stop - 1] === '.' || stop < tag.to || /[.!?…]\s/.test(text.slice(tag.to, stop))) return undefined;
  const head = insideOf(next).from;
  const word = wordsIn(text, head, next.to)[0];
  if (!word || word.from !== head || !/^\p{Ll}[\p{Ll}'’]*$/u.test(word.text) || isSmall(firstLetter(text, speech))) return undefined;
  const comma = replace('Go on after a comma', block, { from: stop, to: stop + 1 }, ',');
  const capital = replace('Begin the new sentence with a capital', block, { from: head, to: head + 1 }, word.text[0]!.toUpperCase());
  return { stop, fixes: text[lastSign(text, speech)] === ',' ? [comma, capital] : [capital] };
}
