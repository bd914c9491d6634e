import * as l10n from '@vscode/l10n';
import { openingClause } from '../../analysis/dialogue/tagClause.js';
import { isAdverb } from '../../analysis/dialogue/tagVerb.js';
import { subjectFrom } from '../../analysis/dialogue/tagSubject.js';
import { bookishVerb } from '../../lexicon/tagWords.js';
import { isSmall, type Word } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { runOfWords } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign, roomAfter, type Join } from '../support/dialogue/joins.js';
import { defineRule, replace, type Fix } from '../definition/rule.js';
import { fixTitle } from '../support/fixTitle.js';

/** `“No,” he ejaculated.` */
export const saidBookism = defineRule({
  id: 'style/said-bookism',
  scope: 'block',
  level: 'hint',
  removes: 'words',
  choice: true,
  title: 'Unusual speech verbs',
  summary: 'A plain speech verb in a dialogue tag keeps attention on the speech.',
  reason: `Readers skim over *said* and *asked*; they look at *opined*. A grand verb now and then may suit a grand speaker, and a narrator of another century
used them all: turn this rule off then. Everyday verbs that describe the voice (*muttered*, *insisted*) are not reported.`,
  examples: `
“The tide will turn,” he opined.
                         ^^^^^^ Use a plainer verb: “opined” draws attention away from the speech
“Will the tide turn?” queried Petra.
                      ^^^^^^^ Use a plainer verb: “queried” draws attention away from the speech
“It will,” the ferryman ejaculates.
                        ^^^^^^^^^^ Use a plainer verb: “ejaculates” draws attention away from the speech

“The tide will turn,” he muttered.
“The tide will turn,” he insisted.
“The tide will turn.” He declaimed the rest of it on the bridge.
He opined that the tide would turn.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const verb = bookishIn(block, join);
      if (verb)
        report(
          block,
          { from: verb.from, to: verb.to },
          l10n.t('Use a plainer verb: “{0}” draws attention away from the speech', verb.text),
          { fixes: fixes(block, join, verb) },
        );
    }
  },
});

const FIRST = /[a-z]{3,16}(?:ed|es|s|th)(?![a-z])/;

/** The elaborate speech verb of the tag right after a quotation. */
function bookishIn(block: Prose, join: Join): (Word & { readonly first: boolean }) | undefined {
  const room = roomAfter(block, join);
  if (
    !room ||
    !FIRST.test(block.text.slice(room.from, room.from + 60)) ||
    /[.…]/.test(block.text[lastSign(block.text, join.speech)] ?? '.')
  )
    return undefined;
  const words = runOfWords(block.text, room.from, room.to, 8);
  const [head] = words;
  if (head && isBookish(head) && subjectFrom(block.text, words, 1)) return { ...head, first: true };
  const clause = openingClause(block.text, words, (words, i) => isBookish(words[i]!));
  return clause ? { ...words[clause.verb]!, first: false } : undefined;
}

function isBookish({ text, lower }: Word): boolean {
  const form = isSmall(text) ? bookishVerb(lower)?.form : undefined;
  return form === 'past' || form === 'third';
}

/** `Said`, or `asked` behind a question, where nothing hangs on the verb that would not go with it. */
function fixes(block: Prose, { speech: quotation }: Join, verb: Word & { readonly first: boolean }): Fix[] {
  const rest = runOfWords(block.text, verb.to, block.size, 4);
  if (!verb.first && rest[0] && !isAdverb(rest[0])) return [];
  if (
    verb.first &&
    /^\s+(?:at|with|against|upon|on|about)\b/.test(block.text.slice(rest[0]?.to ?? verb.to, verb.to + 40))
  )
    return [];
  const third = bookishVerb(verb.lower)!.form === 'third';
  const asks = block.text[lastSign(block.text, quotation)] === '?';
  const plain = asks ? (third ? 'asks' : 'asked') : third ? 'says' : 'said';
  return [replace(fixTitle(verb.text, plain), block, { from: verb.from, to: verb.to }, plain)];
}
