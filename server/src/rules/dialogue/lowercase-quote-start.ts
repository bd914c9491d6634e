import * as l10n from '@vscode/l10n';
import { wordsIn } from '../../text/tokens.js';
import { excerpt } from '../support/excerpt.js';
import { fixTitle } from '../support/fixTitle.js';
import { defineRule, replace } from '../definition/rule.js';
import type { Prose } from '../../manuscript/block.js';
import { insideOf, joinsIn, lastSign, writesSmall, type Join } from '../support/dialogue/joins.js';
import { leadingTag } from '../support/dialogue/leadingTag.js';
import { capitalAfterTag } from '../support/dialogue/conventions.js';

/** `He said, "we go now."` */
export const lowercaseQuoteStart = defineRule({
  id: 'dialogue/lowercase-quote-start',
  scope: 'block',
  level: 'information',
  otherWay: capitalAfterTag,
  title: 'First word of speech: capital letter or lowercase',
  summary: 'A spoken sentence begins with a capital letter, even after a dialogue tag and its comma.',
  reason: `Lowercase says that the speech continues from words before the dialogue tag, and here there are none. Fragments of one or two words, speech that
opens with an ellipsis or a dash, and reported words after *that* are left alone.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
He said, “we leave when the tide turns.”
          ^^ Use a capital letter: “we” begins the spoken sentence
She whispered to herself. Petra asked, “have you seen the boat?”
                                        ^^^^ Use a capital letter: “have” begins the spoken sentence

He said, “We leave when the tide turns.”
“When the tide turns,” he said, “we leave at once.”
He said, “no more.”
he said, “we leave when the tide turns.”
He wrote that “such boats,” she read, “always sink at once.”
He added, “that he could not leave before the tide.”
He said, “...and we leave when the tide turns.”
He said, “e.g. the boat that we saw.”
`,
  check(block, { report }) {
    const { text } = block;
    for (const join of writesSmall(block) ? [] : joinsIn(block)) {
      const { speech: quotation } = join;
      const lead = leadingTag(block, join);
      if (quotation.open || lead?.sign !== ',' || !/[.!?]/.test(text[lastSign(text, quotation)] ?? '')) continue;
      const words = wordsIn(text, quotation.from, quotation.to);
      const first = words[0];
      if (
        !first ||
        words.length < 3 ||
        first.lower === 'that' ||
        goesOnFromPhrase(block, join) ||
        first.from !== insideOf(quotation).from ||
        !/^\p{Ll}[\p{Ll}'’]*$/u.test(first.text)
      )
        continue;
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
        l10n.t('Use a capital letter: “{0}” begins the spoken sentence', excerpt(first.text)),
        { fixes },
      );
    }
  },
});

/**
 * Whether the words go on with a phrase in marks that was begun before the tag: `“such boats,” she read, “always
 * sink.”`
 */
const goesOnFromPhrase = ({ text, inlines }: Prose, { before }: Join): boolean =>
  inlines.some(
    ({ kind, to }) =>
      (kind === 'quoted' || kind === 'speech') && to === before?.from && /,["”’']$/.test(text.slice(0, to)),
  );
