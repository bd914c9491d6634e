import type { Chapter, Section } from '../../analysis/outline.js';
import { isUnread, type Block, type Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../manuscript/position.js';
import { endInSource, fromSource } from '../../manuscript/reading.js';
import { defineRule } from '../rule.js';
import { indented, lonely } from './blocks.js';
import type { Found } from './found.js';
import { stuck, tags } from './inlines.js';
import { addresses, dashes, lists, titles } from './lines.js';

/** `[Petra]: Hello.`, `1998. That was the year.`, `<name>` in a Markdown file. */
export const swallows = defineRule({
  id: 'markdown/swallows',
  scope: 'layout',
  level: 'warning',
  languages: 'any',
  summary: 'A Markdown file says to its converter what it says to its readers.',
  reason: `No archive reads Markdown by itself: every chapter goes through a converter, and whatever that mistakes for mark-up never reaches the page. Prose that starts with four spaces or a tab becomes
code, and so does all below a lone \`~~~\`; \`#\`, \`*\` or \`-\` alone is an empty heading or list, and the scene break is not seen; *[Petra]: Hello.* defines a link and disappears; a year with a period
at the head of a paragraph is a numbered list, and dialogue that begins with a hyphen a bulleted one; *<name>* is a tag that no page shows; the asterisk of \`*"Why?"*he\` stays on the page. The
rule runs in files whose name ends in \`.md\` or \`.markdown\`. Where only one or two of the four usual readers (pandoc, CommonMark, markdown-it, marked) go wrong it is a hint. Four spots of one kind
and more in a chapter are reported once, with a fix for all.`,
  told: { format: 'markdown' },
  examples: `
The tide went out that evening.
#
^ Use “* * *”: to Markdown “#” alone is an empty heading
Petra mended the net on deck.

The tide went out that evening.
~~~
^^^ Use “* * *”: Markdown shows all that stands below “~~~” as code
Petra mended the net on deck.

The tide went out that evening.
    Petra mended the net on deck.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Remove the indent: Markdown shows this paragraph as code

[Petra]: Hello.
^^^^^^^^^^^^^^^ Write “\\[” for “[”: Markdown takes this line for a link’s address and drops it
[Petra]: Hello again, all of you.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Write “\\[” for “[”: pandoc takes this line for a link’s address and drops it

1893. That was the year of the storm.
^^^^^ Write “1893\\.”: Markdown makes a numbered list of “1893.”
Petra wrote <name> on the form.
            ^^^^^^ Write “&lt;” for “<”: most Markdown readers drop “<name>”

*“Why?”*he asked.
       ^ Add a space after “*”: without it most Markdown readers show it as text

Petra mended the net <3 on deck, *not* the sail, and wrote un*believ*able.
* * *
[1]: https://example.org/a
1. The net
2. The sail
`,
  check(chapter, { report, first, ground: { company: { told } } }) {
    if (told.format !== 'markdown') return;
    const found = foundIn(chapter, first);
    const ofKind = new Map<Found['kind'], Found[]>();
    for (const one of found) (ofKind.get(one.kind) ?? ofKind.set(one.kind, []).get(one.kind)!).push(one);
    const declared = told.modes !== undefined && '<>' in told.modes;
    for (const one of found) {
      const alike = ofKind.get(one.kind)!;
      const many = alike.length >= HABIT || (declared && one.kind === 'tag');
      if (many && one !== alike[0]) continue;
      const all = many ? alike : [one];
      const { title } = one.fix;
      report(one.block, one.span, all.length > 1 ? `${one.message} (1 of ${all.length} in this chapter)` : one.message, {
        ...(declared && one.kind === 'tag' ? { atMost: 'hint' } : one.atMost && { atMost: one.atMost }),
        fixes: [{ title: all.length > 1 ? `${title}, all ${all.length} in this chapter` : title, edits: all.map(({ block, fix }) => ({ block, span: fix.span, text: fix.text })) }],
      });
    }
  },
});

/** Spots of one kind in a chapter from which on they are reported together. */
const HABIT = 4;

function foundIn({ sections }: Chapter, first: boolean): readonly Found[] {
  const found = sections.flatMap(inSection);
  const top = first ? sections[0]?.blocks[0] : undefined;
  return top ? [...titles(top), ...found] : found;
}

const inSection = memo(({ blocks }: Section): readonly Found[] => {
  const code = new Map(indented(blocks).map(one => [one.block, one]));
  return blocks.flatMap(block => code.get(block) ?? inBlock(block));
});

const inBlock = memo((block: Block): readonly Found[] =>
  block.kind === 'prose' && !isUnread(block) ? [...lonely(block), ...dashes(block), ...asWritten(block)] : lonely(block));

/** What a converter reads is what is written: the spots are looked for there, and told where readers see them. */
function asWritten(block: Prose): readonly Found[] {
  const found = (written: Prose): readonly Found[] => [...addresses(written), ...lists(written), ...tags(written), ...stuck(written)];
  if (block.pieces === null) return found(block);
  const place = ({ from, to }: Span): Span => ({ from: fromSource(block, from), to: fromSource(block, to) });
  const written: Prose = { ...block, text: block.source, size: endInSource(block, block.size), pieces: null };
  return found(written).map(one => ({ ...one, block, span: place(one.span), fix: { ...one.fix, span: place(one.fix.span) } }));
}
