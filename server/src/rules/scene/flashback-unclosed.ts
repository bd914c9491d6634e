import * as l10n from '@vscode/l10n';
import type { Chapter, Section } from '../../analysis/structure/outline.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule } from '../definition/rule.js';

/** `[Flashback]` without `[End flashback]`. */
export const flashbackUnclosed = defineRule({
  id: 'scene/flashback-unclosed',
  scope: 'layout',
  level: 'information',
  title: 'Flashbacks: missing end',
  summary: 'A flashback whose beginning is labeled also has a label at its end.',
  reason: `Where the ends of flashbacks are labeled, readers wait for that label, and read on in the wrong time when it is missing. Reported are flashbacks whose label says that something
begins, and those in a chapter that labels the end of another one. A text that only ever labels the beginning of its flashbacks and ends them with a scene break is left alone.`,
  examples: `
The tide went out that evening.
[Flashback]
The boy had held the lamp for her.
[End flashback]
Petra mended the net on deck.
[Flashback]
^^^^^^^^^^^ Add the end of this flashback: another one in this chapter has it
The boy had dropped the lamp.

The tide went out that evening.
*Begin flashback*
^^^^^^^^^^^^^^^^^ Add the end of this flashback: only its beginning is labeled
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
      report(
        block,
        { from: text.search(/\S/), to: size },
        begins
          ? l10n.t('Add the end of this flashback: only its beginning is labeled')
          : l10n.t('Add the end of this flashback: another one in this chapter has it'),
      );
    }
  },
});

/** Words in the mark for a beginning, after which an end is expected. */
const BEGINS = /\b(?:begin|start)(?:s|ning)?\b/i;

interface UnclosedFlashback {
  readonly block: Prose;
  readonly begins: boolean;
}

const unclosedIn = memo(({ sections }: Chapter): readonly UnclosedFlashback[] => {
  const open: Prose[] = [];
  let closed = false;
  for (const section of sections) {
    for (const block of marksIn(section)) {
      if (block.form?.as === 'flashback' && block.form.open) open.push(block);
      else if (open.pop()) closed = true;
    }
  }
  return open.map(block => ({ block, begins: BEGINS.test(block.text) })).filter(({ begins }) => begins || closed);
});

const marksIn = memo(({ blocks }: Section): readonly Prose[] =>
  blocks.filter((block): block is Prose => block.kind === 'prose' && block.form?.as === 'flashback'),
);
