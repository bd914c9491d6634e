import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Scene } from '../../analysis/structure/outline.js';
import { defineRule, replace } from '../definition/rule.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { joinsIn, lastSign } from '../support/dialogue/joins.js';
import { MAX_COMMA_OUTSIDE_HABIT } from '../limits.js';

/** `"Fine", she said.` */
export const commaOutside = defineRule({
  id: 'dialogue/comma-outside',
  scope: 'chapter',
  level: 'warning',
  title: 'Commas: inside the quotation marks',
  summary: 'The comma between speech and a dialogue tag goes inside the quotation marks.',
  reason: `All English fiction puts it there, American and British alike. Some languages, and a few authors, put it outside: a work that mostly does so is
left alone, and only the form that is rarer in it is reported.`,
  source: 'The Chicago Manual of Style, 17th edition, 6.9',
  examples: `
“Fine”, she said.
     ^^ Move the comma inside the quotation marks
"I'll fetch the oars", said Petra, "and you the rope."
                    ^^ Move the comma inside the quotation marks
“You fetch the oars,” said Teodor.
He called it “fine”, she said.

“Fine”, she said.
“I'll fetch the oars”, said Petra.
“You fetch the oars”, said Teodor.
“Both of you”, she said.
“Then go”, said Petra.
“I will”, said Teodor.

„Gut“, sagte er. „Gut“, he said.
`,
  check(scenes, { report }) {
    let [inside, outside] = [0, 0];
    for (const scene of scenes) {
      const commas = commasIn(scene);
      inside += commas.inside;
      outside += commas.outside.length;
    }
    if (outside === 0 || (outside > MAX_COMMA_OUTSIDE_HABIT && outside > inside)) return;
    for (const scene of scenes) {
      for (const { block, at, to } of commasIn(scene).outside) {
        const fixes = [
          replace(
            l10n.t('Move the comma inside the quotation marks'),
            block,
            { from: at, to },
            `,${block.text.slice(at, to - 1)}`,
          ),
        ];
        report(
          scene,
          block,
          { from: to - 2, to },
          l10n.t('Move the comma inside the quotation marks: a dialogue tag follows'),
          { fixes },
        );
      }
    }
  },
});

interface OutsideComma {
  readonly block: Prose;
  /** Where the comma belongs. */
  readonly at: number;
  /** Offset after the comma. */
  readonly to: number;
}

/** Positions of a scene's commas between speech and tag. */
const commasIn = memo(({ blocks }: Scene): Commas => {
  const commas = blocks.flatMap(block => (block.kind === 'prose' ? [commasOf(block)] : []));
  return {
    inside: commas.reduce((sum, { inside }) => sum + inside, 0),
    outside: commas.flatMap(({ outside }) => outside),
  };
});

interface Commas {
  readonly inside: number;
  readonly outside: readonly OutsideComma[];
}

const commasOf = memo((block: Prose): Commas => {
  let inside = 0;
  const outside: OutsideComma[] = [];
  const { text } = block;
  for (const { speech: quotation, after, previous } of joinsIn(block)) {
    if (quotation.open || !quotation.outer || !/["“'‘]/.test(quotation.openingMark) || after?.kind !== 'narration')
      continue;
    const last = lastSign(text, quotation);
    const isOutside = text[quotation.to] === ',' && /[\p{L}\p{N}]/u.test(text[last] ?? '');
    if (!isOutside && text[last] !== ',') continue;
    const tag = tagAt(text, quotation.to + (isOutside ? 1 : 0), after.to);
    if (!tag || (!tag.small && !tag.keepsCapital) || isTerm(text, last, quotation.from, previous === undefined))
      continue;
    if (isOutside) outside.push({ block, at: last + 1, to: quotation.to + 1 });
    else inside++;
  }
  return { inside, outside };
});

/** Whether the words may be a term: one or two in lower case within the narration. */
const isTerm = (text: string, last: number, from: number, first: boolean): boolean =>
  /^\p{Ll}/u.test(text.slice(from + 1)) &&
  first &&
  !/\s\S+\s/.test(text.slice(from, last)) &&
  text.slice(0, from).trim() !== '';
