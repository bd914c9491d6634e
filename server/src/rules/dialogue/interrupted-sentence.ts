import * as l10n from '@vscode/l10n';
import { isSmall, wordsIn } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { excerpt } from '../support/excerpt.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace, type Fix } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { firstLetter, insideOf, joinsIn, lastSign, roomAfter, type Join } from '../support/dialogue/joins.js';

/** `"If you," he said. "go now."` */
export const interruptedSentence = defineRule({
  id: 'dialogue/interrupted-sentence',
  scope: 'block',
  level: 'warning',
  title: 'Sentence that continues after a dialogue tag',
  summary: 'A sentence that continues after a dialogue tag has a comma after the tag.',
  reason: `A period after the dialogue tag ends the sentence, and the lowercase letter after it says that the sentence continues. One of the two is wrong.
Where the words before the tag are unfinished, a comma fixes it; after a question they are finished, so the next word needs a capital letter.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“If you let go,” he said. “we are all wet.”
                        ^ Use a comma, or a capital letter for “we”
“I let go,” I said. “and you did too.”
                  ^ Use a comma, or a capital letter for “and”
“Who let go?” he asked. “it was you.”
                      ^ Use a capital letter: “it” begins a new sentence

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
      if (!found) continue;
      const word = excerpt(found.word);
      const message =
        found.fixes.length > 1
          ? l10n.t('Use a comma, or a capital letter for “{0}”: a period ends the sentence', word)
          : l10n.t('Use a capital letter: “{0}” begins a new sentence', word);
      report(block, { from: found.stop, to: found.stop + 1 }, message, { fixes: found.fixes });
    }
  },
});

function fault(
  block: Prose,
  join: Join,
): { readonly stop: number; readonly word: string; readonly fixes: readonly Fix[] } | undefined {
  const { text } = block;
  const { speech: quotation, after, next } = join;
  const room = roomAfter(block, join);
  if (!room || next?.from !== after?.to || !next || next.openingMark !== quotation.openingMark) return undefined;
  const tag = tagAt(text, room.from, room.to);
  const stop = room.from + text.slice(room.from, next.from).trimEnd().length - 1;
  if (!tag || (!tag.small && !tag.keepsCapital)) return undefined;
  if (text[stop] !== '.' || text[stop - 1] === '.' || stop < tag.to || /[.!?…]\s/.test(text.slice(tag.to, stop)))
    return undefined;
  const head = insideOf(next).from;
  const word = wordsIn(text, head, next.to)[0];
  if (!word || word.from !== head || !/^\p{Ll}[\p{Ll}'’]*$/u.test(word.text) || isSmall(firstLetter(text, quotation)))
    return undefined;
  const comma = replace(l10n.t('Replace the period with a comma'), block, { from: stop, to: stop + 1 }, ',');
  const capital = replace(
    fixTitle(word.text, word.text[0]!.toUpperCase() + word.text.slice(1)),
    block,
    { from: head, to: head + 1 },
    word.text[0]!.toUpperCase(),
  );
  return { stop, word: word.text, fixes: text[lastSign(text, quotation)] === ',' ? [comma, capital] : [capital] };
}
