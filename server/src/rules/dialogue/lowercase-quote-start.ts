import { wordsIn } from '../../analysis/words/words.js';
import { defineRule, replace } from '../rule.js';
import type { Prose } from '../../manuscript/block.js';
import { insideOf, joinsIn, lastSign, writesSmall, type Join } from './joins.js';
import { leadingTag } from './leads.js';
import { capitalAfterTag } from './other-way.js';

/** `He said, "we go now."` */
export const lowercaseQuoteStart = defineRule({
  id: 'dialogue/lowercase-quote-start',
  scope: 'block',
  level: 'information',
  otherWay: capitalAfterTag,
  summary: 'A sentence that is said begins with a capital, after a tag and its comma as well.',
  reason: `The small letter says that the speech goes on from words before the tag; here there are none. Fragments of a word or two, and speech that opens with an ellipsis or
a dash, are left alone, and so are reported words fitted in with *that*.`,
  examples: `
He said, “we leave when the tide turns.”
          ^^ The sentence that is said begins here
She whispered to herself. Petra asked, “have you seen the boat?”
                                        ^^^^ The sentence that is said begins here

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
      const { speech } = join;
      const lead = leadingTag(block, join);
      if (speech.open || lead?.sign !== ',' || !/[.!?]/.test(text[lastSign(text, speech)] ?? '')) continue;
      const words = wordsIn(text, speech.from, speech.to);
      const first = words[0];
      if (!first || words.length < 3 || first.lower === 'that' || goesOnFromPhrase(block, join) || first.from !== insideOf(speech).from || !/^\p{Ll}[\p{Ll}'’]*$/u.test(first.text)) continue;
      const fixes = [replace('Begin with a capital', block, { from: first.from, to: first.from + 1 }, first.text[0]!.toUpperCase())];
      report(block, { from: first.from, to: first.to }, 'The sentence that is said begins here, so with a capital', { fixes });
    }
  },
});

/** Whether the words go on with a phrase in marks that was begun before the tag: `“such boats,” she read, “always sink.”` */
const goesOnFromPhrase = ({ text, inlines }: Prose, { before }: Join): boolean =>
  inlines.some(({ kind, to }) => (kind === 'quoted' || kind === 'speech') && to === before?.from && /,["”’']$/.test(text.slice(0, to)));
