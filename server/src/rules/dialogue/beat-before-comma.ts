import * as l10n from '@vscode/l10n';
import { isCapital, isSmall, wordsIn } from '../../text/tokens.js';
import { isMarked, type Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { defineRule, type Fix } from '../definition/rule.js';
import { actWords } from '../support/dialogue/actWords.js';
import { actBefore, type Act } from '../support/dialogue/acts.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { firstLetter, insideOf, joinsIn, lastSign, type Join } from '../support/dialogue/joins.js';
import { periodAfterBeat } from '../support/dialogue/conventions.js';

/** `Petra shook his head, "How's Wren?"` */
export const beatBeforeComma = defineRule({
  id: 'dialogue/beat-before-comma',
  scope: 'block',
  level: 'warning',
  otherWay: periodAfterBeat,
  title: 'Action beats before speech: comma or period',
  summary: 'An action beat before speech ends with a period, not with a comma.',
  reason: `A comma before speech promises a dialogue tag. Nobody can shake a head in words, so readers take the action for a tag, stumble, and read again.
With a period the action is a beat, and it still shows who speaks.

Sounds that some authors use as speech verbs (*she laughed*, *he sighed*) get a hint at most. Turn this rule off if you use actions as dialogue tags on
purpose.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
Petra shook her head, “Not before breakfast.”
                    ^ Use a period: “shook her head” is an action, not a dialogue tag
“Who?” Teodor looked up from the map, "Her? Never."
                                    ^ Use a period: “looked up from the map” is an action, not a dialogue tag
While the others packed, the old man lit his pipe, ‘You will need ropes.’
                                                 ^ Use a period: “lit his pipe” is an action, not a dialogue tag
Petra shook her head, “not before breakfast.”
                    ^ Use a period: “shook her head” is an action, not a dialogue tag
She sighed, “I know.”
          ^ Use a period if “sighed” is an action

Petra shook her head. “Not before breakfast.”
Petra shook her head and said, “Not before breakfast.”
Shaking her head, she said, “Not before breakfast.”
She turned to Teodor with the answer, “Not before breakfast.”
She pulled her chair round and addressed the cook, “Not before breakfast.”
She nodded with a quiet, “Thanks.”
He turned at the gate and threw over his shoulder, “Not before breakfast.”
“I think,” he nodded, “that it will do.”
They walked to the inn, the “Golden Hind,” and knocked.
He turned another page, and, “Here,” he called out.
He lifted the lamp, “a poor thing,” and set it down.
He looked up at the board, “no landing,” and landed.
`,
  check(block, { report }) {
    for (const join of joinsIn(block)) {
      const beat = beatIn(block, join);
      if (!beat) continue;
      const { comma, verb, debated } = beat;
      const head = insideOf(join.speech).from;
      const capital = isSmall(block.text.slice(head))
        ? [{ block, span: { from: head, to: head + 1 }, text: block.text[head]!.toUpperCase() }]
        : [];
      const fixes: Fix[] = [
        { title: l10n.t('Replace the comma with a period'), edits: [{ block, span: comma, text: '.' }, ...capital] },
      ];
      const words = actWords(block.text, verb.from, comma.from);
      if (debated)
        report(block, comma, l10n.t('Use a period if “{0}” is an action, not a dialogue tag', words), {
          fixes,
          atMost: 'hint',
        });
      else report(block, comma, l10n.t('Use a period: “{0}” is an action, not a dialogue tag', words), { fixes });
    }
  },
});

interface BeatBeforeComma extends Act {
  readonly comma: Span;
}

function beatIn(block: Prose, join: Join): BeatBeforeComma | undefined {
  const { text } = block;
  const { speech: quotation, before } = join;
  if (before?.kind !== 'narration' || !isMarked(quotation) || !isWhole(text, join)) return undefined;
  const comma = text.slice(before.from, before.to).trimEnd().length + before.from - 1;
  if (text[comma] !== ',') return undefined;
  const act = actBefore(block, join, comma);
  return act && { ...act, comma: { from: comma, to: comma + 1 } };
}

/**
 * Whether the quotation is a sentence said, not a title or phrase: it begins large and ends like speech, or begins
 * small and ends its own sentence and the narration's.
 */
function isWhole(text: string, { speech: quotation, before, previous, after, next }: Join): boolean {
  if (isSmall(text.slice(insideOf(quotation).from))) {
    const goesOn =
      previous !== undefined && previous.to === before?.from && !/[.!?]/.test(text[lastSign(text, previous)] ?? '');
    const rest = text.slice(quotation.to).trimStart();
    return (
      !quotation.open &&
      !goesOn &&
      /[.!?—]/.test(text[lastSign(text, quotation)] ?? '') &&
      (rest === '' || isCapital(rest)) &&
      wordsIn(text, quotation.from, quotation.to).length > 1
    );
  }
  if (!isCapital(firstLetter(text, quotation)) || /^\s*(?:…|\.\.)/.test(text.slice(insideOf(quotation).from)))
    return false;
  if (quotation.open) return true;
  const end = text[lastSign(text, quotation)] ?? '';
  if (end === ',') return after !== undefined && tagAt(text, after.from, next?.from ?? after.to) !== undefined;
  return /[.!?…—–-]/.test(end) || wordsIn(text, quotation.from, quotation.to).length > 6;
}
