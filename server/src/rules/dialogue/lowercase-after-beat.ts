import * as l10n from '@vscode/l10n';
import { beatVerb } from '../../lexicon/beatVerbs.js';
import { isFiniteVerb } from '../../lexicon/verbForms.js';
import { openingClause, type FitsSubject } from '../../analysis/dialogue/tagClause.js';
import { AUXILIARIES } from '../../lexicon/functionWords.js';
import { speaksWith } from '../../lexicon/speechVerbs.js';
import { isSmall, type Word } from '../../text/tokens.js';
import { endsInAbbreviation } from '../../text/abbreviations.js';
import type { Prose } from '../../manuscript/block.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace, type Level } from '../definition/rule.js';
import { actWords } from '../support/dialogue/actWords.js';
import { runOfWords, tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign, opensSentence, roomAfter, writesSmall, type Join } from '../support/dialogue/joins.js';
import { beatAfterPeriod } from '../support/dialogue/conventions.js';

/** `"Go." she turned.` */
export const lowercaseAfterBeat = defineRule({
  id: 'dialogue/lowercase-after-beat',
  scope: 'block',
  level: 'warning',
  otherWay: beatAfterPeriod,
  title: 'Action beats after speech: capital letter',
  summary: 'An action beat after finished speech is a sentence of its own and begins with a capital letter.',
  reason: `The period has ended the speech, and *she turned* is no dialogue tag, so a new sentence begins. After a question mark or an exclamation mark,
lowercase promises a dialogue tag and readers get an action instead; some authors write it so on purpose, so that is reported at a lower level.`,
  examples: `
“Go.” she turned to the window.
      ^^^ Use a capital letter: “turned to the window” is not a dialogue tag
"Go then." the old ferryman shook his head.
           ^^^ Use a capital letter: “shook his head” is not a dialogue tag
“Go!” he grabbed the rope.
      ^^ Use a capital letter: “grabbed the rope” is not a dialogue tag

“Go.” She turned to the window.
“Go!” she shouted.
“Go...” she turned away.
He read the word “Go.” and turned away.
“Go to St.” she turned to the map.
“go.” she turns to the window. “now.”
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const found = fault(block, join);
      if (!found) continue;
      const { first, verb, level } = found;
      const fixes = [
        replace(
          fixTitle(first.text, first.text[0]!.toUpperCase() + first.text.slice(1)),
          block,
          { from: first.from, to: first.from + 1 },
          first.text[0]!.toUpperCase(),
        ),
      ];
      report(
        block,
        { from: first.from, to: first.to },
        l10n.t(
          'Use a capital letter: “{0}” is not a dialogue tag',
          actWords(block.text, verb.from, join.next?.from ?? block.size),
        ),
        { fixes, atMost: level },
      );
    }
  },
});

interface LowercaseStart {
  readonly first: Word;
  readonly verb: Word;
  readonly level: Level;
}

function fault(block: Prose, join: Join): LowercaseStart | undefined {
  const { text } = block;
  const room = roomAfter(block, join);
  const at = lastSign(text, join.speech);
  const sign = text[at] ?? '';
  if (!room || !/[.?!]/.test(sign) || !opensSentence(text, join) || writesSmall(block)) return undefined;
  if (sign === '.' && (/[.…]\s?$/.test(text.slice(0, at)) || endsInAbbreviation(text, at))) return undefined;
  const words = runOfWords(text, room.from, room.to);
  const first = words[0];
  if (
    !first ||
    !isSmall(first.text) ||
    /^(?:it|that|this|who|one|all|both|what)$/.test(first.lower) ||
    tagAt(text, room.from, room.to)
  )
    return undefined;
  const verb = actOf(text, words, sign === '.');
  return verb && { first, verb, level: sign === '.' ? 'warning' : 'information' };
}

/**
 * The verb of the subject that the words begin with. After a full stop, any form of `be` or `have` shows a sentence as
 * well.
 */
function actOf(text: string, words: readonly Word[], stopped: boolean): Word | undefined {
  const clause = openingClause(text, words, stopped ? isActOrState : isAct);
  return clause && clause.subject.kind !== 'name' ? words[clause.verb] : undefined;
}

const isAct: FitsSubject = (words, i) =>
  isFiniteVerb(beatVerb(words[i]!.lower)) && !speaksWith(words[i]!.lower, words[i + 1]?.lower);

const isActOrState: FitsSubject = (words, i, subject, detailed) =>
  isAct(words, i, subject, detailed) || (subject.kind === 'pronoun' && AUXILIARIES.has(words[i]!.lower));
