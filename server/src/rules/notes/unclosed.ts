import * as l10n from '@vscode/l10n';
import type { Chapter, Section } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule, replace, type Fix } from '../definition/rule.js';
import { closesAfter, openNoteIn, type OpenNote } from '../support/bracketedNotes.js';
import { NOTE_CLOSE_PARAGRAPHS } from '../limits.js';

/** `(A/N: sorry for the wait!` */
export const unclosedNote = defineRule({
  id: 'notes/unclosed',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  title: 'Author’s notes: missing closing bracket',
  summary: 'An author’s note that opens with a bracket closes with one.',
  reason: `Without its closing bracket it is unclear where the note ends and the story goes on, to readers and to this program, which then reads what follows as part of the note. A note
of several paragraphs may close in the last of them.`,
  examples: `
The tide went out that evening.
(A/N: A capstan is a winch that is turned by hand.
^^^^ Close this author’s note with “)”
***
Petra mended the net on deck.

Petra turned the capstan. [A/N: That is a winch (a big one).
                          ^^^^ Close this author’s note with “]”
The tide went out that evening.

(A/N: A capstan is a winch that is turned by hand.
It takes six people, and a song.)
Petra mended the net on deck.

<A/N> Thank you all for waiting :) </A/N>
Petra turned the capstan (A/N: a winch) and the rope came in.
(A/N: They all live! :( Well, most of them.)
`,
  check(chapter, { report }) {
    for (const { block, note, last } of unclosedIn(chapter))
      report(
        block,
        { from: note.from, to: note.to },
        l10n.t('Close this author’s note with “{0}”: without it the story reads as part of the note', note.close),
        { fixes: fixes(block, note, last) },
      );
  },
});

interface UnclosedNote {
  readonly block: Block;
  readonly note: OpenNote;
  /** The last block that is taken for a part of the note and may be one; the note's own where none other is. */
  readonly last: Block;
}

const unclosedIn = memo((chapter: Chapter): readonly UnclosedNote[] => {
  if (!chapter.sections.some(opensNote)) return [];
  const blocks = chapter.sections.flatMap(section => section.blocks);
  return blocks.flatMap((block, at): UnclosedNote | [] => {
    const note = block.entry.startsWith('note') ? undefined : openNoteIn(block);
    if (!note) return [];
    const rest = follow(blocks, at);
    if (rest.some(other => closesAfter(written(other), 0, note.close))) return [];
    const carried = block.exit.startsWith('note') ? rest.findLast(other => other.entry.startsWith('note')) : undefined;
    // Where a bracket of the story's own ended it, that paragraph is story.
    return { block, note, last: carried?.exit === '' ? block : (carried ?? block) };
  });
});

const opensNote = memo(({ blocks }: Section): boolean => blocks.some(block => openNoteIn(block) !== undefined));

const written = (block: Block): string => block.text.slice(0, block.size);

/** The paragraphs that may go on with a note, to the next break. */
function follow(blocks: readonly Block[], at: number): Block[] {
  const rest: Block[] = [];
  let spare = NOTE_CLOSE_PARAGRAPHS;
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === 'heading' || block.kind === 'break' || (!block.entry.startsWith('note') && spare-- === 0)) break;
    if (block.kind === 'prose') rest.push(block);
  }
  return rest;
}

function fixes(block: Block, { close }: OpenNote, last: Block): Fix[] {
  const here = replace(
    l10n.t('Insert “{0}” at the end of the paragraph', close),
    block,
    { from: block.size, to: block.size },
    close,
  );
  return last === block
    ? [here]
    : [
        here,
        replace(
          l10n.t('Insert “{0}” before the story goes on', close),
          last,
          { from: last.size, to: last.size },
          close,
        ),
      ];
}
