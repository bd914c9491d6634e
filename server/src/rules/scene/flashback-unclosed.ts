import type { Chapter, Section } from '../../analysis/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule } from '../rule.js';

/** `[Flashback]` without `[End flashback]`. */
export const flashbackUnclosed = defineRule({
  id: 'scene/flashback-unclosed',
  scope: 'layout',
  level: 'information',
  summary: 'A flashback that is opened by a mark of its own is closed by one.',
  reason: `Where the end of a flashback is marked, readers wait for that mark, and read on in the wrong time if it is lost. Reported are flashbacks whose mark says that something
begins, and those in a chapter that closes another. A text that only ever heads its flashbacks and ends them with a scene break is left alone.`,
  examples: `
The tide went out that evening.
[Flashback]
The boy had held the lamp for her.
[End flashback]
Petra mended the net on deck.
[Flashback]
^^^^^^^^^^^ Nothing closes this flashback, as another of the chapter is closed
The boy had dropped the lamp.

The tide went out that evening.
*Begin flashback*
^^^^^^^^^^^^^^^^^ Nothing closes this flashback
The boy had held the lamp for her.

The tide went out that evening.
*Flashback*
The boy had held the lamp for her.
***
Petra mended the net on deck.
`,
  check(chapter, { report }) {
    for (const { block, begins } of unclosedIn(chapter)) {
      const { text, size } = block;
      report(block, { from: text.search(/\S/), to: size }, `Nothing closes this flashback${begins ? '' : ', as another of the chapter is closed'}`);
    }
  },
});

/** The mark itself says that something starts, so something ends. */
const BEGINS = /\b(?:begin|start)(?:s|ning)?\b/i;

interface Unclosed {
  readonly block: Prose;
  readonly begins: boolean;
}

const unclosedIn = memo(({ sections }: Chapter): readonly Unclosed[] => {
  const open: Prose[] = [];
  let closed = false;
  for (const section of sections) {
    for (const block of marksIn(section)) {
      if (block.looks?.as === 'flashback' && block.looks.open) open.push(block);
      else if (open.pop()) closed = true;
    }
  }
  return open.map(block => ({ block, begins: BEGINS.test(block.text) })).filter(({ begins }) => begins || closed);
});

const marksIn = memo(({ blocks }: Section): readonly Prose[] => blocks.filter((block): block is Prose => block.kind === 'prose' && block.looks?.as === 'flashback'));
