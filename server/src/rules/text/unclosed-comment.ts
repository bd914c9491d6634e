import * as l10n from '@vscode/l10n';
import type { Chapter, Section } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { closings } from '../support/commentEnd.js';
import { defineRule } from '../definition/rule.js';

/** `<!-- look up the tide table` with nothing that ends it. */
export const unclosedComment = defineRule({
  id: 'text/unclosed-comment',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  title: 'Comments that are not closed',
  summary: 'A comment that is opened is closed.',
  reason: `What is in a comment is not part of the story: it is not counted, nobody speaks in it, and no rule checks it. A comment without its end takes everything below with it, to the end
of the next comment or of the file, and a page that is read as HTML shows none of that. A comment within a paragraph hides the rest of the paragraph here, and more on a page. Where the end has
a typo (\`-- >\`, \`->\`), or the comment is one that ignores rules, there is a fix; elsewhere only the author knows where it was meant to end.`,
  source: 'HTML Living Standard, section 13.1.6 (comments)',
  examples: `
The tide went out that evening.
<!-- look up the tide table
^^^^ Close this comment with “-->”: it hides the text below it
Petra mended the net on deck.

Petra mended the net <!-- or the sail? and hummed a tune.
                     ^^^^ Close this comment with “-->”: it hides the rest of the paragraph
The tide went out that evening.

<!-- look up the moon -- >
^^^^ Close this comment with “-->”: it hides everything up to the end of the next comment
The tide went out that evening.
<!-- look up the tide table -->
Petra mended the net on deck.

<!-- look up the tide table -->
The tide went out that evening. <!-- or came in --> Petra mended the net.
<!-- Petra mended the sail.
She hummed a tune. -->
Petra drew an arrow <-- and a heart <3 in the sand.
`,
  check(chapter, { report }) {
    for (const { block, from, hides } of unclosedIn(chapter)) {
      report(block, { from, to: from + OPENING.length }, messageFor(hides), {
        fixes: closings(block, from),
        ...(hides === 'nothing' && { atMost: 'information' }),
      });
    }
  },
});

const OPENING = '<!--';

/** Extent of the story that a comment hides. */
type Hidden = 'nothing' | 'paragraph' | 'below' | 'to-comment';

function messageFor(hides: Hidden): string {
  if (hides === 'paragraph') return l10n.t('Close this comment with “-->”: it hides the rest of the paragraph');
  if (hides === 'below') return l10n.t('Close this comment with “-->”: it hides the text below it');
  return hides === 'nothing'
    ? l10n.t('Close this comment with “-->”')
    : l10n.t('Close this comment with “-->”: it hides everything up to the end of the next comment');
}

interface UnclosedComment {
  readonly block: Block;
  readonly from: number;
  readonly hides: Hidden;
}

interface OpenComment {
  readonly block: Block;
  readonly from: number;
  /** Whether paragraphs below are read as a part of it. */
  below: boolean;
  /** Another comment begins in one of them. */
  inner: boolean;
}

const unclosedIn = memo((chapter: Chapter): readonly UnclosedComment[] => {
  if (!chapter.sections.some(leavesOpen)) return [];
  const found: UnclosedComment[] = [];
  let open: OpenComment | null = null;
  const unclosed = ({ block, from, below }: OpenComment, hides: Hidden): void =>
    void found.push({ block, from, hides: block.kind === 'prose' ? 'paragraph' : below ? hides : 'nothing' });
  for (const block of chapter.sections.flatMap(({ blocks }) => blocks)) {
    if (open !== null && block.entry === 'comment') open.below = true;
    for (const { 0: mark, index: from } of written(block).matchAll(/<!--|-->/g)) {
      if (mark === OPENING) {
        if (open === null) open = { block, from, below: false, inner: false };
        else open.inner ||= open.block !== block;
        continue;
      }
      // A comment of its own is no part of another.
      if (open?.inner) unclosed(open, 'to-comment');
      open = null;
    }
  }
  if (open !== null) unclosed(open, 'below');
  return found;
});

/** Whether a section has a comment that its own block does not end. */
const leavesOpen = memo(({ blocks }: Section): boolean =>
  blocks.some(block => (block.kind === 'directive' ? block.exit === 'comment' : openIn(block) >= 0)),
);

/** Where a comment begins that goes on to the end of its paragraph; -1 for none. */
const openIn = memo((block: Block): number => {
  const last = block.kind === 'prose' ? block.inlines.findLast(({ kind }) => kind === 'comment') : undefined;
  return last === undefined || last.to < block.size || block.text.slice(0, last.to).endsWith('-->') ? -1 : last.from;
});

const written = ({ text, size }: Block): string => text.slice(0, size);
