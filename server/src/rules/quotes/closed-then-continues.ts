import * as l10n from '@vscode/l10n';
import { isNameAtHead } from '../../lexicon/nameWords.js';
import { mentionsOf } from '../../analysis/mentions/mentions.js';
import { isSmall } from '../../text/tokens.js';
import {
  isMarked,
  type Block,
  type Inline,
  type OpeningMark,
  type Prose,
  type PlacedQuotation,
} from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { nameLength, runOfWords } from '../support/dialogue/tagClause.js';
import { joinsIn, tagBehind } from '../support/dialogue/joins.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, replace } from '../definition/rule.js';
import { alike, strayClosers } from '../support/quotes/closingMarks.js';
import { CONTINUES_PARAGRAPHS } from '../limits.js';

/** A speech that is closed at its paragraph's end and goes on in the next. */
export const closedThenContinues = defineRule({
  id: 'quotes/closed-then-continues',
  scope: 'scene',
  level: 'hint',
  choice: true,
  title: 'Closing quotation mark before continued speech',
  summary: 'Speech that continues in the next paragraph has no closing quotation mark at the end of the first one.',
  reason: `A closing quotation mark at the end of a paragraph tells readers that somebody else speaks next. When the next paragraph turns out to belong to the
same speaker (its dialogue tag names them again, or the words address the other of the two speakers), remove the quotation mark, or add a sentence that shows
why the speaker paused.`,
  source: 'The Chicago Manual of Style, 17th edition, chapter 13',
  examples: `
“I counted the boats,” said Petra. “All of them.”
                                                ^ Remove the closing quotation mark: Petra goes on speaking in the next paragraph
“Then I counted them again,” said Petra, “and there was one too many.”

Teodor opened the gate. “Come in.”

Petra shook the rain from her hat. “I counted the boats.”
                                                        ^ Remove the closing quotation mark: Petra goes on speaking in the next paragraph
“There was one too many.” She turned away. “What do we do now, Teodor?”
Teodor had no answer.

“I counted the boats,” said Petra. “All of them.”
“Then count them again,” said Teodor.
“I did,” said Petra.
`,
  check({ blocks }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    written.forEach((block, at) => {
      const next = written[at + 1];
      const quotation = closedEnd(block);
      if (!quotation || block.kind !== 'prose' || next?.kind !== 'prose' || !opensAlike(next, quotation.openingMark))
        return;
      const [name, second] = namesIn(block);
      if (
        name === undefined ||
        second !== undefined ||
        !goesOn(name, block, next, written.slice(Math.max(0, at - CONTINUES_PARAGRAPHS), at + 1 + CONTINUES_PARAGRAPHS))
      )
        return;
      report(
        block,
        { from: quotation.to - 1, to: quotation.to },
        name === 'i'
          ? l10n.t('Remove the closing quotation mark: the narrator goes on speaking in the next paragraph')
          : l10n.t('Remove the closing quotation mark: {0} goes on speaking in the next paragraph', excerpt(name)),
        {
          fixes: [
            replace(
              l10n.t('Remove the closing quotation mark'),
              block,
              { from: quotation.to - 1, to: quotation.to },
              '',
            ),
          ],
        },
      );
    });
  },
});

/** Whether the paragraph begins with speech in these marks, or with speech whose opening mark was lost. */
function opensAlike(next: Prose, mark: OpeningMark): boolean {
  const [first] = next.inlines;
  return first?.kind === 'speech'
    ? alike(first.openingMark, mark)
    : first?.kind === 'narration' && strayClosers(next)[0] !== undefined && /["“]/.test(mark);
}

/** The tag behind the first speech of a paragraph. */
function firstTag(block: Prose): string | undefined {
  const [first] = block.inlines;
  const stray = first?.kind === 'narration' ? strayClosers(block)[0] : undefined;
  return first?.kind === 'narration' && stray
    ? nameOfTag(block, { ...first, from: stray.at + 1 })
    : nameOfTag(block, joinsIn(block)[0]?.after);
}

/** The closed speech with which a paragraph ends. */
function closedEnd(block: Block): PlacedQuotation | undefined {
  if (block.kind !== 'prose') return undefined;
  const last = block.inlines.findLast(({ kind }) => kind === 'speech');
  return last?.kind === 'speech' &&
    !last.open &&
    last.outer &&
    /^\.?$/.test(block.text.slice(last.to, block.size)) &&
    isMarked(last)
    ? last
    : undefined;
}

/** The names that tags and clauses of a paragraph's narration have for subject. */
const namesIn = memo((block: Block): readonly string[] => {
  if (block.kind !== 'prose') return [];
  const tagged = [
    ...joinsIn(block).flatMap(({ after }) => nameOfTag(block, after) ?? []),
    ...[firstTag(block)].flatMap(name => name ?? []),
  ];
  const acting = mentionsOf(block).flatMap(({ kind, role, spoken, text }) =>
    ((kind === 'name' && role === 'subject') || (kind === 'pronoun' && text === 'i' && role === 'subject')) && !spoken
      ? [text]
      : [],
  );
  return [...new Set([...tagged, ...acting])];
});

/** The name in the tag or act with which the narration behind speech begins. */
function nameOfTag({ text }: Prose, narration: Inline | undefined): string | undefined {
  const tag = tagBehind(text, narration);
  if (tag) return tag.subject.kind === 'name' ? text.slice(tag.subject.from, tag.subject.to) : undefined;
  if (narration?.kind !== 'narration') return undefined;
  const words = runOfWords(text, narration.from + (text[narration.from] === ',' ? 1 : 0), narration.to);
  const count = words[0] && isNameAtHead(words[0]) ? nameLength(text, words, 0) : 0;
  return count > 0 && isSmall(words[count]?.text ?? '') ? text.slice(words[0]!.from, words[count - 1]!.to) : undefined;
}

/** Whether a tag or action in the paragraph, before or after speech, is by the person of this name. */
const speaksIn = (block: Prose, name: string): boolean =>
  joinsIn(block).some(({ after }) => nameOfTag(block, after) === name) ||
  mentionsOf(block).some(
    ({ text, verb, role, spoken }) =>
      text === name && (verb === 'speech' || verb === 'beat') && role === 'subject' && !spoken,
  );

function goesOn(name: string, block: Prose, next: Prose, around: readonly Block[]): boolean {
  const named = namesIn(next);
  if (named.length > 0)
    return named.length === 1 && named[0] === name && firstTag(next) === name && speaksIn(block, name);
  const others = new Set(around.flatMap(namesIn).filter(other => other !== name));
  const addressed = mentionsOf(next)
    .filter(({ vocative }) => vocative)
    .map(({ text }) => text);
  if (others.size !== 1 || addressed.length === 0 || !addressed.every(other => others.has(other))) return false;
  return (
    mentionsOf(next).every(({ spoken, kind }) => spoken || kind !== 'name') &&
    mentionsOf(block).every(({ vocative, text }) => !vocative || text !== name)
  );
}
