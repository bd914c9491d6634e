import { isUnread, LONGEST_PARAGRAPH } from '../../manuscript/block.js';
import { defineRule } from '../rule.js';

/** Says once what this program did not do: it keeps an endless paragraph, but does not read it. */
export const unreadParagraph = defineRule({
  id: 'text/unread-paragraph',
  scope: 'block',
  level: 'information',
  languages: 'any',
  summary: 'A paragraph can be read up to 50,000 characters.',
  reason: `A text pasted without its line ends becomes one endless paragraph. Ficwright keeps it as it is and counts its words, but looks for no dialogue, names
or scenes in it, and says so rather than let it look clean. Put the line ends back, or paste the text again as plain text.`,
  examples: `
Petra read the whole letter, and it was a long one, but not that long.
`,
  testedApart: true,
  check(block, { report }) {
    if (!isUnread(block)) return;
    const length = block.size.toLocaleString('en');
    report(block, { from: 0, to: 60 }, `This paragraph has ${length} characters; it is kept and counted, but over ${LONGEST_PARAGRAPH.toLocaleString('en')} nothing is looked for in it`);
  },
});
