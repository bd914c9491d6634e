import * as l10n from '@vscode/l10n';
import type { Chapter } from '../../analysis/structure/outline.js';
import type { Block, SceneBreak } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { defineRule, replace } from '../definition/rule.js';
import { breaksOf, framesOf, spanOf, written, type Break } from '../support/sceneBreaks.js';

/** `---` on the line below a paragraph. */
export const breakMissingBlank = defineRule({
  id: 'scene/break-missing-blank',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  title: 'Markdown: empty line above a row of hyphens',
  summary: 'In Markdown, an empty line separates a paragraph from the row of hyphens or equals signs below it.',
  reason: `Without it Markdown reads the row as an underline: the scene break is gone, and the paragraph becomes a heading in large type. Rows of other characters, and hyphens with spaces
between them, do no such thing; a card directly between two rows loses its lower one. Only a chapter that is clearly Markdown is checked, by a heading with \`#\` or by front matter: in plain text,
and in what is pasted to AO3 or FanFiction.net, a row of hyphens is a row of hyphens. A short line that does not end like a sentence is taken for a title.`,
  source: 'CommonMark 0.31.2, section 4.3 (setext headings)',
  examples: `
# The Gannet
The tide went out that evening.
---
Petra mended the net on deck.
`,
  testedApart: true,
  check(chapter, { report }) {
    for (const { block, previous } of breaksOf(chapter)) {
      if (
        !/^(?:-{2,}|={2,})$/.test(written(block)) ||
        !isParagraph(previous) ||
        !isMarkdown(chapter) ||
        isTight(chapter, previous)
      )
        continue;
      reportRow(block, previous);
    }
    for (const { block, previous } of framesOf(chapter)) {
      if (
        /^(?:-{2,}|={2,})$/.test(written(block)) &&
        previous?.kind === 'prose' &&
        previous.gap === 0 &&
        isMarkdown(chapter) &&
        !isTight(chapter, previous)
      )
        reportRow(block, previous);
    }

    function reportRow(block: SceneBreak, previous: Block): void {
      const end = /\r\n$/.test(previous.text) ? '\r\n' : '\n';
      report(
        block,
        spanOf(block),
        l10n.t('Insert an empty line above: Markdown turns the paragraph above this row into a heading'),
        { fixes: [replace(l10n.t('Insert an empty line above the row'), block, { from: 0, to: 0 }, end)] },
      );
    }
  },
});

/**
 * Whether Markdown would read a block as a paragraph that goes on to the next line, and its author did not mean a
 * title.
 */
function isParagraph(block: Break['previous']): block is Block {
  if (block?.kind !== 'prose' || block.gap > 0) return false;
  const text = block.text.slice(0, block.size);
  return (
    !/^\s*(?:>|[-+*]\s|\d{1,9}[.)]\s|\||<|\t| {4})/.test(block.source) &&
    (/[.!?…]["”’')*_]*$/.test(text) || text.length > 80)
  );
}

/** Whether a heading or front matter of the chapter is Markdown's. */
const isMarkdown = memo(({ sections }: Chapter): boolean =>
  sections.some(({ blocks }) =>
    blocks.some(block =>
      block.kind === 'heading'
        ? /^ {0,3}#{1,6}[ \t]/.test(block.text)
        : block.kind === 'break' && block.entry === 'front',
    ),
  ),
);

/**
 * Whether no blank line stands before that paragraph either: lines are paragraphs there, and nobody thinks of Markdown.
 */
function isTight(chapter: Chapter, paragraph: Block): boolean {
  const before = above(chapter, paragraph);
  return before?.kind === 'prose' && before.gap === 0;
}

/** The block right above another of the chapter. */
function above({ sections }: Chapter, block: Block): Block | undefined {
  let last: Block | undefined;
  for (const { blocks } of sections) {
    const at = blocks.indexOf(block);
    if (at >= 0) return blocks[at - 1] ?? last;
    last = blocks.at(-1);
  }
  return undefined;
}
