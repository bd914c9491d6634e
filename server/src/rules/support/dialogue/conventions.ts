import { openingClause } from '../../../analysis/dialogue/tagClause.js';
import { beatVerb } from '../../../lexicon/beatVerbs.js';
import { isFiniteVerb } from '../../../lexicon/verbForms.js';
import { isCapital, wordsIn } from '../../../text/tokens.js';
import type { Prose } from '../../../manuscript/block.js';
import { actBefore } from './acts.js';
import { runOfWords, tagAt, type TagReading } from './tagClause.js';
import { newSentence } from './firstWord.js';
import { firstLetter, joinsIn, lastSign, roomAfter, type Join } from './joins.js';
import { leadingTag } from './leadingTag.js';

/**
 * Makes a counter of a convention in a paragraph, against which a rule's findings are weighed to tell a habit from a
 * slip (habits.ts): it counts the joins of speech and narration for which the test holds.
 */
const counting =
  (holds: (block: Prose, join: Join) => boolean) =>
  (block: Prose): number =>
    joinsIn(block).reduce((sum, join) => sum + (holds(block, join) ? 1 : 0), 0);

/** The dialogue tag after a speech, and the sign with which the speech ends. */
function tagged(block: Prose, join: Join): { readonly tag: TagReading; readonly sign: string } | undefined {
  const room = roomAfter(block, join);
  const tag = room && tagAt(block.text, room.from, room.to);
  return tag && { tag, sign: block.text[lastSign(block.text, join.speech)] ?? '' };
}

/** `“…,” she said`. */
export const commaBeforeTag = counting((block, join) => tagged(block, join)?.sign === ',');

/** `“…,” she said`, `“…?” she asked`. */
export const markBeforeTag = counting((block, join) => /^[,?!]$/.test(tagged(block, join)?.sign ?? ''));

/** `“…,” she said`, where no name begins the tag. */
export const smallTag = counting((block, join) => {
  const found = tagged(block, join);
  return found !== undefined && /[,?!]/.test(found.sign) && found.tag.small;
});

/** `She nodded. “…”` */
export const periodAfterBeat = counting((block, join) => {
  const { before, speech: quotation } = join;
  if (before?.kind !== 'narration' || !isCapital(firstLetter(block.text, quotation))) return false;
  const end = before.from + block.text.slice(before.from, before.to).trimEnd().length - 1;
  return block.text[end] === '.' && actBefore(block, join, end)?.debated === false;
});

/** `“….” She nodded.` */
export const beatAfterPeriod = counting((block, join) => {
  const room = roomAfter(block, join);
  if (!room || block.text[lastSign(block.text, join.speech)] !== '.') return false;
  const words = runOfWords(block.text, room.from, room.to, 8);
  return (
    isCapital(words[0]?.text ?? '') &&
    openingClause(block.text, words, (words, i) => isFiniteVerb(beatVerb(words[i]!.lower))) !== null
  );
});

/** `“…,” she said. “We …”` */
export const periodAfterTag = counting((block, join) => {
  const found = tagged(block, join);
  const { next } = join;
  return (
    found !== undefined &&
    next !== undefined &&
    next.from === join.after?.to &&
    /^[^.!?…]*\.\s*$/.test(block.text.slice(found.tag.to, next.from)) &&
    newSentence(block.text, next) !== undefined
  );
});

/** `She said, “We …”` */
export const capitalAfterTag = counting(
  (block, join) => leadingTag(block, join)?.sign === ',' && isCapital(firstLetter(block.text, join.speech)),
);

/** `“…,” she said, looking down.` */
export const commaBeforeParticiple = counting((block, join) => {
  const found = tagged(block, join);
  const [word] =
    found && join.after ? wordsIn(block.text, found.tag.to, Math.min(join.after.to, found.tag.to + 40)) : [];
  return (
    found !== undefined &&
    word !== undefined &&
    word.lower.endsWith('ing') &&
    /^,\s*$/.test(block.text.slice(found.tag.to, word.from))
  );
});

/** `“…”—she looked up—“…”` */
export const dashOutside = counting(
  ({ text }, { speech: quotation, next }) =>
    !quotation.open &&
    next !== undefined &&
    /^(?:—|--)[^—.!?]{1,80}(?:—|--)$/.test(text.slice(quotation.to, next.from)),
);
