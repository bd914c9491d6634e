import * as l10n from '@vscode/l10n';
import { commentsIn } from '../../manuscript/notes.js';
import { isMarked, type Block, type OpeningMark, type Prose, type PlacedQuotation } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { wordsIn } from '../../text/tokens.js';
import { tagAt, type TagReading } from '../support/dialogue/tagClause.js';
import { joinsIn } from '../support/dialogue/joins.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace, type Fix } from '../definition/rule.js';
import { closesAt } from '../support/quotes/reread.js';
import { alike, CLOSING_MARK } from '../support/quotes/closingMarks.js';
import { UNCLOSED_PARAGRAPHS } from '../limits.js';
import { wordList } from '../../text/wordList.js';

/** `"I know.` with no mark after it. */
export const unclosed = defineRule({
  id: 'quotes/unclosed',
  scope: 'scene',
  level: 'warning',
  title: 'Missing closing quotation mark',
  summary: 'Speech that opens with a quotation mark closes with one, unless it continues in the next paragraph.',
  reason: `Without the closing quotation mark speech runs into narration, and readers take narration for spoken words. One form leaves it out on purpose:
speech over several paragraphs opens each of them with a quotation mark and closes only the last. The next paragraph shows which it is.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“I know the way.
^^ Insert a closing quotation mark: the next paragraph does not continue this speech
Petra turned up her collar and went out.

"It floats, he said.
^^^ Insert a closing quotation mark before the dialogue tag “he said”
Nobody believed him, not even the ferryman, who had seen it.

"It floats, he said. "I have seen it."
^^^ Insert a closing quotation mark before the dialogue tag “he said”

“We sailed on the Monday, with nothing but biscuit.
“By Thursday we had eaten the biscuit,” said Petra, “and were looking at the cook.”

“We sat by the fire until it was late.
“When she had done, the boy began, not to play, but to read aloud.
“Nobody slept,” said Petra.

“Harker writes to say that the bridge is down, and then he quotes his uncle.
A bridge is but a road with doubts.
I had not heard that one,” said Petra.

The plank was 6" wide. 'Twas a long way down, in the winter of '09.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    written.forEach((block, at) => {
      if (block.kind !== 'prose') return;
      for (const { speech: quotation, later } of openIn(block)) {
        const next = written[at + 1];
        const inside = tagInside(block.text, quotation);
        if (later === undefined && staysOpen(block, quotation, written, at)) continue;
        const message = inside
          ? l10n.t(
              'Insert a closing quotation mark before the dialogue tag “{0}”',
              excerpt(block.text.slice(inside.tag.from, inside.tag.to)),
            )
          : later
            ? l10n.t('Insert a closing quotation mark before the next quotation opens')
            : next?.kind === 'prose'
              ? l10n.t('Insert a closing quotation mark: the next paragraph does not continue this speech')
              : l10n.t('Insert a closing quotation mark: the scene ends with this speech');
        report(block, { from: quotation.from, to: wordsIn(block.text, quotation.from, quotation.to)[0]!.to }, message, {
          fixes: fixes(block, quotation, inside),
        });
      }
    });
  },
});

/**
 * The speeches of a paragraph that lack their closing mark, without those that each line of a letter or verse begins
 * anew.
 */
const openIn = memo(
  (block: Prose): readonly { readonly speech: PlacedQuotation; readonly later: PlacedQuotation | undefined }[] =>
    joinsIn(block).flatMap(({ speech: quotation, next }) => {
      if (!quotation.open || !isMarked(quotation) || wordsIn(block.text, quotation.from, quotation.to).length === 0)
        return [];
      if (next && /[\r\n][ \t]*$/.test(block.text.slice(quotation.from, next.from))) return [];
      return [{ speech: quotation, later: next }];
    }),
);

/** Whether the speech is open at its paragraph's end by right. `blocks[at]` is the paragraph, directives left out. */
export const staysOpen = (block: Prose, quotation: PlacedQuotation, blocks: readonly Block[], at: number): boolean =>
  quotation.to === block.size && isExcused(block, quotation, blocks, at) && !tagInside(block.text, quotation)?.last;

/** Whether the speech may stay open at its paragraph's end: it goes on, or it leads into a letter or verse. */
function isExcused(block: Prose, quotation: PlacedQuotation, blocks: readonly Block[], at: number): boolean {
  if (goesOn(quotation.openingMark, blocks[at + 1]) || /[,:;][*_]?$/.test(block.text.slice(0, block.size))) return true;
  for (const later of blocks.slice(at + 1, at + UNCLOSED_PARAGRAPHS)) {
    if (later.kind !== 'prose') return false;
    const narration = later.inlines[0];
    if (narration?.kind !== 'narration') return false;
    if (closesBefore(later.text.slice(0, narration.to))) return true;
    if (later.inlines.some(inline => inline.kind === 'speech')) return false;
  }
  return false;
}

/** Whether narration holds a mark that closes, with none open: `F. Harker."`. */
const closesBefore = (text: string): boolean => /[\p{L}.,!?…—–*_-]["”](?=\s|$|[,;.—–)-])/u.test(text);

/**
 * Whether the next paragraph opens with the same mark, as speech does that goes on. French and German exchanges may go
 * on with a dash.
 */
function goesOn(mark: OpeningMark, next: Block | undefined): boolean {
  if (next?.kind !== 'prose') return false;
  const first = next.inlines.find(inline => next.text.slice(inline.from, inline.to).trim() !== '');
  if (first?.kind === 'speech' && (first.continues || alike(first.openingMark, mark))) return true;
  return !/["“'‘]/.test(mark) && /^\s*[—–«»]/.test(next.text);
}

interface Inside {
  readonly tag: TagReading;
  /** Where the speech ends: behind the mark that stands before the tag. */
  readonly at: number;
  /** Nothing but the tag's own sentence follows. */
  readonly last: boolean;
}

/** Verbs that give speech but tell of any act as well: `the youth began, not to play, but to speak`. */
const WEAK = new Set(
  wordList(`
    begin break call continue cut direct finish go offer order point press proceed put resume return speak start`),
);

/** The tag that stands within the speech, with a comma, question or exclamation mark before it. */
function tagInside(text: string, quotation: PlacedQuotation): Inside | undefined {
  const join = /[,!?…—][*_]?(?=\s)/g;
  join.lastIndex = quotation.from + 1;
  for (let match = join.exec(text); match !== null && match.index < quotation.to; match = join.exec(text)) {
    const at = match.index + match[0].length;
    const tag = tagAt(text, at, quotation.to);
    if (!tag || tag.manner === 'thought' || tag.manner === 'debated' || (match[0] !== ',' && !tag.small)) continue;
    const rest = text.slice(tag.to, quotation.to);
    if (WEAK.has(tag.base) && !/^\s*(?:$|\.)/.test(rest)) continue;
    if (/^\s*(?:$|[.,;—–-])|^\s+\w+(?:ly|ing)\b|^\s+(?:to|with|in|as|while|from)\s/.test(rest))
      return { tag, at, last: /^[^.!?]*[.!?]?$/.test(rest) };
  }
  return undefined;
}

/** Each place for the mark where it would be read as the end of the speech. */
function fixes(block: Prose, quotation: PlacedQuotation, inside: Inside | undefined): Fix[] {
  const mark = CLOSING_MARK[quotation.openingMark];
  const astray = misplaced(block, quotation);
  if (astray) return astray;
  const last = quotation.to === block.size;
  const times = 2 * openIn(block).length;
  const close = (title: string, at: number): Fix[] =>
    closesAt(block, at, mark, times) ? [replace(title, block, { from: at, to: at }, mark)] : [];
  const end = close(
    last
      ? l10n.t('Insert a closing quotation mark at the end of the paragraph')
      : l10n.t('Insert a closing quotation mark before the next quotation'),
    last ? endOfWords(block) : quotation.to,
  );
  return inside
    ? [...close(l10n.t('Insert a closing quotation mark before the dialogue tag'), inside.at), ...end]
    : end;
}

/**
 * Where a space stands on the wrong side of the closing mark, as in `“Cast off, ”he said`: the two change places.
 * Nothing is offered for what that mark seems to open.
 */
function misplaced(block: Prose, quotation: PlacedQuotation): Fix[] | undefined {
  const { text, inlines } = block;
  if (quotation.openingMark === '”')
    return inlines.some(
      inline =>
        inline.kind === 'speech' &&
        inline.open &&
        inline.to <= quotation.from &&
        text.slice(inline.to, quotation.from).trim() === '',
    )
      ? []
      : undefined;
  const gap =
    quotation.openingMark === '“' ? /^[ \t]+(?=”\p{L})/u.exec(text.slice(quotation.to, quotation.to + 8)) : null;
  return gap
    ? [
        replace(
          l10n.t('Move the quotation mark before the space'),
          block,
          { from: quotation.to, to: quotation.to + gap[0].length + 1 },
          `”${gap[0]}`,
        ),
      ]
    : undefined;
}

/** Where a paragraph ends for its readers: before a comment that stands at its end. */
function endOfWords({ text, size }: Prose): number {
  if (!text.includes('<!--')) return size;
  const comment = commentsIn(text, size).at(-1);
  return comment?.to === size ? text.slice(0, comment.from).trimEnd().length : size;
}
