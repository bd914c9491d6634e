import * as l10n from '@vscode/l10n';
import { DETERMINERS, LINKS, SUBJECT_PRONOUNS, OBJECT_PRONOUNS } from '../../lexicon/functionWords.js';
import { wordsIn, type Word } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn } from '../support/dialogue/joins.js';
import { defineRule } from '../definition/rule.js';
import { SHOUT_MIN_WORDS } from '../limits.js';

/** `"GET OFF MY SHIP!"` */
export const shoutCaps = defineRule({
  id: 'speech/shout-caps',
  scope: 'block',
  level: 'hint',
  shown: 'when-set',
  title: 'Shouting in capital letters',
  summary: 'Shouting is better shown by an exclamation mark, one stressed word or italics than by capital letters.',
  reason: `Three or more words in capital letters shout at readers as well, and some screen readers spell them out. One word in capital letters is stress and
is left alone, and so are abbreviations in a row and words that are typed or written in the story. It is a matter of taste and of genre, so no preset turns
this rule on.`,
  examples: `
“GET OFF MY SHIP!” Petra roared.
 ^^^^^^^^^^^^^^^ Use lowercase: 4 words in a row are in capital letters
“I said, GET OFF MY SHIP,” Teodor roared.
         ^^^^^^^^^^^^^^^ Use lowercase: 4 words in a row are in capital letters

“Get OFF my ship!” Petra roared.
“I am NOT GOING,” said Teodor.
“The CIA, the FBI, the NSA and the KGB,” she said. “And the BBC, ITV, CNN.”
“GET OFF MY SHIP,” Petra texted.
The sign said “KEEP OFF THE GRASS” in red.
“FERRY LOST IN THE BAY”
“MY DEAR MISS HARKER, the ferry is late.”
`,
  check(block, { report }) {
    // Letters with several combining marks are an unnatural voice.
    if (!/\p{Lu}\p{Lu}[^\p{Ll}]{1,20}\p{Lu}/u.test(block.text) || /\p{M}{3}/u.test(block.text)) return;
    for (const { words, ...span } of shoutsIn(block))
      report(block, span, l10n.t('Use lowercase: {0} words in a row are in capital letters', words));
  },
});

/** Runs of capitals in speech. */
function shoutsIn(block: Prose): (Span & { readonly words: number })[] {
  const { text } = block;
  return joinsIn(block).flatMap(({ speech: quotation, before, after }) => {
    const manner = after?.kind === 'narration' ? tagAt(text, after.from, after.to)?.manner : undefined;
    if (!quotation.outer || manner === 'text' || manner === 'sign') return [];
    // A headline, a title, `CHAPTER V. "IS IT HE?"`: in capitals as a whole, and nobody shouts it.
    const shouted = manner !== undefined || /[\p{Ll}!]/u.test(text.slice(quotation.from, quotation.to));
    const headed =
      before?.kind === 'narration' && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text.slice(before.from, before.to));
    if (!shouted || headed) return [];
    return runsIn(wordsIn(text, quotation.from, quotation.to))
      .filter(run => isShout(run) && run[1]!.lower !== 'dear')
      .map(run => ({ from: run[0]!.from, to: run.at(-1)!.to, words: run.length }));
  });
}

function runsIn(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (/\p{L}/u.test(word.text) && word.text === word.text.toUpperCase()) runs.at(-1)!.push(word);
    else runs.push([]);
  }
  return runs;
}

/** Whether the run has real words rather than abbreviations: a function word or a long one is among them. */
const isShout = (run: readonly Word[]): boolean => {
  const full = run.filter(({ text }) => text.length > 1);
  return (
    full.length >= SHOUT_MIN_WORDS &&
    full.some(
      ({ lower }) =>
        lower.length > 5 ||
        DETERMINERS.has(lower) ||
        LINKS.has(lower) ||
        SUBJECT_PRONOUNS.has(lower) ||
        OBJECT_PRONOUNS.has(lower),
    )
  );
};
