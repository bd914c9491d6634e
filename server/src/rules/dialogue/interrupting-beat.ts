import * as l10n from '@vscode/l10n';
import { openingClause } from '../../analysis/dialogue/tagClause.js';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { isFiniteVerb } from '../../lexicon/verbForms.js';
import { isSmall, wordsIn, type Word } from '../../text/tokens.js';
import type { Inline, Prose } from '../../manuscript/block.js';
import { defineRule } from '../definition/rule.js';
import { runOfWords, tagAt } from '../support/dialogue/tagClause.js';
import { firstLetter, insideOf, joinsIn, lastSign, opensSentence, type Join } from '../support/dialogue/joins.js';
import { INTERRUPTING_BEAT_MAX_WORDS } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** `"Did you know" she paused "that it floats?"` */
export const interruptingBeat = defineRule({
  id: 'dialogue/interrupting-beat',
  scope: 'block',
  level: 'warning',
  title: 'Action beats inside a sentence of speech',
  summary: 'An action beat that interrupts a sentence of speech is set off with dashes.',
  reason: `With no punctuation on either side, the spoken words and the action beat read as one sentence. Dashes outside the quotation marks show that the
narration breaks in. A dialogue tag (*she said*) takes commas instead; another rule reports that.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.87',
  examples: `
“Did you know” she paused “that it floats?”
              ^^^^^^^^^^^^ Set off the action beat with dashes
"If you let go" Petra looked down "we both get wet."
               ^^^^^^^^^^^^^^^^^^^ Set off the action beat with dashes

“Did you know”—she paused—“that it floats?”
“Did you know,” she said, “that it floats?”
“Did you know…” she paused. “That it floats?”
“Safe” was a word that she found “a little large.”
“Mind the Gap” hung beside “no landing.”
The words “do you think” she wrote as “d’you think” in every letter.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const beat = interruption(block, join);
      if (!beat) continue;
      const dash = block.text.includes('--') && !block.text.includes('—') ? '--' : '—';
      report(
        block,
        { from: beat.from, to: beat.to },
        l10n.t('Set off the action beat with dashes: it interrupts the sentence'),
        {
          fixes: [
            {
              title: l10n.t('Set off the action beat with dashes'),
              edits: [beat.from, beat.to - 1].map(at => ({ block, span: { from: at, to: at + 1 }, text: dash })),
            },
          ],
        },
      );
    }
  },
});

/** Verbs of which a quotation may be the object: `she found “a little large.”` */
const TAKES_WORDS = new RegExp(regexSource`
    ^(?:find|leave|draw|wear|hold|give|take|bring|put|carry|fill|check|study|scan|follow|place|set|lay|open|close|hit|
    strike|read|button|trace|carve|cut)$
  `);

/** The narration between two halves of one sentence of speech, with no punctuation on either side. */
function interruption({ text, inlines }: Prose, join: Join): Inline | undefined {
  const { speech: quotation, after } = join;
  if (
    quotation.open ||
    after?.kind !== 'narration' ||
    !opensSentence(text, join) ||
    !/["“'‘]/.test(quotation.openingMark)
  )
    return undefined;
  const next = inlines[inlines.indexOf(after) + 1];
  if (
    (next?.kind !== 'speech' && next?.kind !== 'quoted') ||
    next.open ||
    next.openingMark !== quotation.openingMark ||
    !isSmall(firstLetter(text, next))
  )
    return undefined;
  const at = lastSign(text, quotation);
  if (
    at !== insideOf(quotation).to - 1 ||
    !/[\p{L}\p{N}]/u.test(text[at] ?? '') ||
    !/^\s[^.,;:!?…—\r\n]*[\p{L}]\s$/u.test(text.slice(after.from, after.to))
  )
    return undefined;
  const said = wordsIn(text, quotation.from, quotation.to);
  return said.length > 1 && said.length <= 3 * INTERRUPTING_BEAT_MAX_WORDS && isBeat(text, after) ? after : undefined;
}

function isBeat(text: string, { from, to }: Inline): boolean {
  const words = runOfWords(text, from, to, INTERRUPTING_BEAT_MAX_WORDS + 1);
  if (words.length > INTERRUPTING_BEAT_MAX_WORDS || tagAt(text, from, to)) return false;
  const clause = openingClause(text, words, isAct);
  return (
    clause !== null &&
    !/^(?:it|that|this)$/.test(words[0]!.lower) &&
    (clause.subject.kind !== 'noun' || clause.subject.next < 4)
  );
}

function isAct(words: readonly Word[], i: number): boolean {
  const { text, lower } = words[i]!;
  const known = beatVerb(lower);
  return isFiniteVerb(known) && isSmall(text) && !TAKES_WORDS.test(known!.base);
}
