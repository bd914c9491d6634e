import * as l10n from '@vscode/l10n';
import type { Chapter, Section } from '../../analysis/structure/outline.js';
import { isUnread, type Block, type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import { endInSource, fromSource } from '../../manuscript/visibleText.js';
import { defineRule } from '../definition/rule.js';
import { indented, lonely } from '../support/markdown/blocks.js';
import type { MarkdownSlip } from '../support/markdown/found.js';
import { stuck, tags } from '../support/markdown/inlines.js';
import { addresses, dashes, lists, titles } from '../support/markdown/markdownLines.js';
import { MIN_SWALLOWED_TOGETHER } from '../limits.js';

/** `[Petra]: Hello.`, `1998. That was the year.`, `<name>` in a Markdown file. */
export const swallows = defineRule({
  id: 'markdown/swallows',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  title: 'Markdown: text that would not show as written',
  summary: 'A Markdown file shows its readers everything that the author wrote.',
  reason: `No archive reads Markdown by itself: every chapter goes through a converter, and whatever the converter mistakes for markup never reaches the page. Prose that starts with four
spaces or a tab becomes code, and so does everything below a \`~~~\` on a line by itself. \`#\`, \`*\` or \`-\` alone is an empty heading or list, and the scene break is lost. \`[Petra]: Hello.\`
defines a link and disappears. A year with a period at the beginning of a paragraph becomes a numbered list, and dialogue that begins with a hyphen a bulleted one. \`<name>\` is a tag that no page
shows, and the asterisk of \`*"Why?"*he\` stays on the page. The rule runs in files whose names end in \`.md\` or \`.markdown\`. Where only one or two of the four usual readers (pandoc, CommonMark,
markdown-it, marked) go wrong, it is a hint. Four or more places of one kind in a chapter are reported once, with a fix for all of them.`,
  source:
    'CommonMark 0.31.2, sections 4.2 (headings), 4.4 and 4.5 (code), 4.7 (link reference definitions), 5.2 (list items), 6.2 (emphasis) and 6.6 (raw HTML)',
  exampleSettings: { format: 'markdown' },
  examples: `
The tide went out that evening.
#
^ Use “* * *”: Markdown reads “#” alone as an empty heading
Petra mended the net on deck.

The tide went out that evening.
~~~
^^^ Use “* * *”: Markdown shows everything below “~~~” as code
Petra mended the net on deck.

The tide went out that evening.
    Petra mended the net on deck.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Remove the indent: Markdown shows this paragraph as code

[Petra]: Hello.
^^^^^^^^^^^^^^^ Insert a backslash before “[”: Markdown hides this line as a link’s address
[Petra]: Hello again, all of you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Insert a backslash before “[”: pandoc hides this line as a link’s address

1893. That was the year of the storm.
^^^^^ Insert a backslash after “1893”: Markdown turns “1893.” into a numbered list
Petra wrote <name> on the form.
            ^^^^^^ Replace “<” with “&lt;”: most Markdown readers leave out “<name>”

*“Why?”*he asked.
       ^ Insert a space after “*”: without it most Markdown readers show no italics

Petra mended the net <3 on deck, *not* the sail, and wrote un*believ*able.
* * *
[1]: https://example.org/a
1. The net
2. The sail
`,
  check(
    chapter,
    {
      report,
      first,
      context: {
        cast: { settings },
      },
    },
  ) {
    if (settings.format !== 'markdown') return;
    const found = foundIn(chapter, first);
    const ofKind = new Map<MarkdownSlip['kind'], MarkdownSlip[]>();
    for (const one of found) (ofKind.get(one.kind) ?? ofKind.set(one.kind, []).get(one.kind)!).push(one);
    const declared = settings.modes !== undefined && '<>' in settings.modes;
    for (const one of found) {
      const alike = ofKind.get(one.kind)!;
      const many = alike.length >= MIN_SWALLOWED_TOGETHER || (declared && one.kind === 'tag');
      if (many && one !== alike[0]) continue;
      const all = many ? alike : [one];
      const { title } = one.fix;
      report(
        one.block,
        one.span,
        all.length > 1 ? l10n.t('{0} (1 of {1} in this chapter)', one.message, all.length) : one.message,
        {
          ...(declared && one.kind === 'tag' ? { atMost: 'hint' } : one.atMost && { atMost: one.atMost }),
          fixes: [
            {
              title: all.length > 1 ? l10n.t('{0} (all {1} in this chapter)', title, all.length) : title,
              edits: all.map(({ block, fix }) => ({ block, span: fix.span, text: fix.text })),
            },
          ],
        },
      );
    }
  },
});

function foundIn({ sections }: Chapter, first: boolean): readonly MarkdownSlip[] {
  const found = sections.flatMap(inSection);
  const top = first ? sections[0]?.blocks[0] : undefined;
  return top ? [...titles(top), ...found] : found;
}

const inSection = memo(({ blocks }: Section): readonly MarkdownSlip[] => {
  const code = new Map(indented(blocks).map(one => [one.block, one]));
  return blocks.flatMap(block => code.get(block) ?? inBlock(block));
});

const inBlock = memo((block: Block): readonly MarkdownSlip[] =>
  block.kind === 'prose' && !isUnread(block)
    ? [...lonely(block), ...dashes(block), ...asWritten(block)]
    : lonely(block),
);

/** Slips found in the source, which a converter reads, with spans in the rendered text. */
function asWritten(block: Prose): readonly MarkdownSlip[] {
  const found = (written: Prose): readonly MarkdownSlip[] => [
    ...addresses(written),
    ...lists(written),
    ...tags(written),
    ...stuck(written),
  ];
  if (block.pieces === null) return found(block);
  const place = ({ from, to }: Span): Span => ({ from: fromSource(block, from), to: fromSource(block, to) });
  const written: Prose = { ...block, text: block.source, size: endInSource(block, block.size), pieces: null };
  return found(written).map(one => ({
    ...one,
    block,
    span: place(one.span),
    fix: { ...one.fix, span: place(one.fix.span) },
  }));
}
