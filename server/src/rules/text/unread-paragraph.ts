import * as l10n from '@vscode/l10n';
import { isUnread } from '../../manuscript/block.js';
import { defineRule } from '../definition/rule.js';
import { MAX_PARAGRAPH_UNITS } from '../../manuscript/limits.js';

/** Reports once that a paragraph is too long to be analysed (`MAX_PARAGRAPH_UNITS`). */
export const unreadParagraph = defineRule({
  id: 'text/unread-paragraph',
  scope: 'block',
  level: 'information',
  languages: 'any',
  title: 'Paragraphs too long to check',
  summary: 'A paragraph has at most 50,000 characters.',
  reason: `A text pasted without its line ends becomes one endless paragraph. Ficwright keeps it as it is and counts its words, but finds no dialogue, names or scenes in it, and says so
instead of letting it look clean. Restore the line ends, or paste the text again as plain text.`,
  examples: `
Petra read the whole letter, and it was a long one, but not that long.
`,
  testedApart: true,
  check(block, { report }) {
    if (!isUnread(block)) return;
    report(
      block,
      { from: 0, to: 60 },
      l10n.t(
        'Split this paragraph: with {0} characters (limit: {1}) it is counted but not checked',
        block.size.toLocaleString('en'),
        MAX_PARAGRAPH_UNITS.toLocaleString('en'),
      ),
    );
  },
});
