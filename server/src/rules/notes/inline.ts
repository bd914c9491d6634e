import * as l10n from '@vscode/l10n';
import type { Prose } from '../../manuscript/block.js';
import { defineRule } from '../definition/rule.js';
import { openNoteIn } from '../support/bracketedNotes.js';

/** `She turned the capstan (A/N: a winch) twice.` */
export const inlineNote = defineRule({
  id: 'notes/inline',
  scope: 'block',
  level: 'hint',
  languages: 'any',
  title: 'Author’s notes inside the story',
  summary: 'Author’s notes come before or after the story, not inside it.',
  reason: `A note in the middle of a paragraph takes readers out of the story, and by the time they have read it they have lost the sentence. What they need to know can go to the end of
the chapter, or into the story’s own words.`,
  examples: `
The tide went out that evening.
Petra turned the capstan (A/N: a winch) and the rope came in.
                         ^^^^^^^^^^^^^^ Move this author’s note out of the story
“Heave!” she called. [Author's Note: There is a song for this.] They heaved.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Move this author’s note out of the story

Petra turned the capstan (a winch) and the rope came in.
(Note: a capstan is no toy.) The mate had written that on a board.
`,
  check(block, { report }) {
    for (const { kind, from, to } of block.inlines) {
      if (kind === 'aside' && isByAuthor(block, from, to))
        report(block, { from, to }, l10n.t('Move this author’s note out of the story: it interrupts the paragraph'));
    }
    const open = openNoteIn(block);
    if (open && /\p{L}/u.test(block.text.slice(0, open.from)))
      report(
        block,
        { from: open.from, to: block.size },
        l10n.t('Move this author’s note out of the story: it interrupts the paragraph'),
      );
  },
});

const HEAD = /^[[({<]\s?(?:A\s?\/\s?N|A\.N\.|AN\b|Author)/i;

/**
 * Whether the note says it is the author's, and there is story beside it: `Note` and `T/N` may be the story's or a
 * translator's.
 */
const isByAuthor = ({ text, size }: Prose, from: number, to: number): boolean =>
  HEAD.test(text.slice(from, from + 24)) && /\p{L}/u.test(text.slice(0, from) + text.slice(to, size));
