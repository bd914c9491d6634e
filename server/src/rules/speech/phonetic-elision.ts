import * as l10n from '@vscode/l10n';
import type { Scene } from '../../analysis/structure/outline.js';
import { wordsIn, type Word } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule, replace } from '../definition/rule.js';
import { fixTitle } from '../support/fixTitle.js';
import { MAX_ELISION_HABIT } from '../limits.js';
import { wordList } from '../../text/wordList.js';

/** `"I dont know."` */
export const phoneticElision = defineRule({
  id: 'speech/phonetic-elision',
  scope: 'chapter',
  level: 'information',
  title: 'Apostrophes in contractions',
  summary: 'A contraction has an apostrophe where letters are left out.',
  reason: `*Dont*, *youre* and *did'nt* are typing errors in speech. A text in which such forms are frequent uses them on purpose, as somebody's voice, and is
left alone.`,
  examples: `
“I dont know, and I didn't ask.”
   ^^^^ Use “don't”: the apostrophe is missing
“It was'nt there.”
    ^^^^^^ Use “wasn't”: the apostrophe is in the wrong place

“I don't know.”
“As was his wont.”
“He spoke in cant.”
`,
  check(scenes, { report }) {
    let [right, wrong] = [0, 0];
    for (const scene of scenes) {
      const forms = formsIn(scene);
      right += forms.right;
      wrong += forms.wrong.length;
    }
    if (wrong === 0 || (wrong > MAX_ELISION_HABIT && wrong * 10 > right)) return;
    for (const scene of scenes) {
      for (const { block, word, letters } of formsIn(scene).wrong) {
        const missing = !word.lower.includes("'");
        const apostrophe = /[’]/.test(block.text) || (!block.text.includes("'") && /[“”]/.test(block.text)) ? '’' : "'";
        const text = word.text.replace(/['’]/, '');
        const at = letters.indexOf("'");
        const fixed = `${text.slice(0, at)}${apostrophe}${text.slice(at)}`;
        report(
          scene,
          block,
          { from: word.from, to: word.to },
          missing
            ? l10n.t('Use “{0}”: the apostrophe is missing', fixed)
            : l10n.t('Use “{0}”: the apostrophe is in the wrong place', fixed),
          {
            fixes: [replace(fixTitle(word.text, fixed), block, { from: word.from, to: word.to }, fixed)],
          },
        );
      }
    }
  },
});

const RIGHT = new Map(
  wordList(`
    don't doesn't didn't isn't aren't wasn't weren't couldn't wouldn't shouldn't haven't hasn't hadn't you're
    they're you've they've we've that's there's`).map(word => [word.replace("'", ''), word]),
);

interface ElisionForms {
  readonly right: number;
  /** Wrong forms, each with the right one, its apostrophe straight. */
  readonly wrong: readonly { readonly block: Prose; readonly word: Word; readonly letters: string }[];
}

const formsIn = memo(({ blocks }: Scene): ElisionForms => {
  const forms = blocks.flatMap(block => (block.kind === 'prose' ? [formsOf(block)] : []));
  return { right: forms.reduce((sum, { right }) => sum + right, 0), wrong: forms.flatMap(({ wrong }) => wrong) };
});

const formsOf = memo((block: Prose): ElisionForms => {
  let right = 0;
  const wrong: ElisionForms['wrong'][number][] = [];
  for (const inline of block.inlines) {
    if (inline.kind !== 'speech') continue;
    for (const word of wordsIn(block.text, inline.from, inline.to)) {
      const letters = RIGHT.get(word.lower.replace("'", ''));
      if (letters === word.lower) right++;
      else if (letters !== undefined && /\p{Ll}$/u.test(word.text)) wrong.push({ block, word, letters });
    }
  }
  return { right, wrong };
});
