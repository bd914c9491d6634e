import * as l10n from '@vscode/l10n';
import type { Block, Prose } from '../../manuscript/block.js';
import { DETERMINERS, LINKS } from '../../lexicon/functionWords.js';
import { isCapital, wordsIn, type Word } from '../../text/tokens.js';
import { goesOnAfterTag, insideOf, joinsIn, lastSign, opensSentence, type Join } from '../support/dialogue/joins.js';
import { tagAt } from '../support/dialogue/tagClause.js';
import { isQuestion } from '../support/dialogue/endings.js';
import { isFarewell } from '../quotes/continuation-unopened.js';
import { staysOpen } from '../quotes/unclosed.js';
import { defineRule, replace } from '../definition/rule.js';
import { MAX_NO_TERMINAL_HABIT } from '../limits.js';
import { regexSource } from '../../text/regexSource.js';

/** `"I'm leaving"` */
export const noTerminal = defineRule({
  id: 'speech/no-terminal',
  scope: 'scene',
  level: 'warning',
  title: 'Missing punctuation at the end of speech',
  summary: 'Speech ends with punctuation before the closing quotation mark.',
  reason: `The last character shows how the words end: as a statement, a question or a shout, cut off or trailing away. Without it, readers wait for a
dialogue tag. One or two words, titles, verse, a line set into a sentence, the end of a letter and quotation marks that may mean sign language are left alone,
and so is a scene that leaves the punctuation out as a rule.`,
  examples: `
“I'll be at the harbour”
                      ^^ Insert a period: no punctuation ends this speech
“I'm leaving”
           ^^ Insert a period: no punctuation ends this speech
“I'll be,” she said, “at the harbour”
                                   ^^ Insert a period: no punctuation ends this speech
Petra shut the door. “I'll be at the harbour”
                                           ^^ Insert a period: no punctuation ends this speech
“Here is what we do,”
                   ^^ Replace the comma: no dialogue tag follows
Teodor listened.

“I'll be at the harbour.”
“I'll be at the harbour—”
“I'll be at the harbour” was all she said.
“The Gannet”
“Mind the Gap”
She had painted “Mind the Gap” on the bow.
“I'll be at the <i>Gannet</i>”

She thought, as she watched her go, of that
“One lamp upon the water from the shore”
and went back in to see to the bread.

He read: “The bridge is down. I remain your own”
F. Harker.

“Here is what we do,”
Petra said, and told him.

“My dear Mr. Brandt,”
the letter began.
“Dear Petra,”
“The boat is yours.”
`,
  check({ blocks }, { report }) {
    const written = blocks.filter(block => block.kind !== 'directive');
    const found = written.flatMap((block, at) => {
      if (block.kind !== 'prose') return [];
      const join = joinsIn(block).at(-1);
      return join &&
        isBare(block, join) &&
        !(join.speech.open && staysOpen(block, join.speech, written, at)) &&
        !isInset(written, at) &&
        !isSigned(block, written[at + 1]) &&
        !isContinued(block, join, written[at + 1])
        ? [{ block, join }]
        : [];
    });
    if (found.length > MAX_NO_TERMINAL_HABIT && found.length * 3 > speeches(blocks)) return;
    for (const { block, join } of found) {
      const at = lastSign(block.text, join.speech);
      if (block.text[at] === ',') {
        const [period, dash] = ['.', '—'].map(sign =>
          replace(
            sign === '.' ? l10n.t('Replace the comma with a period') : l10n.t('Replace the comma with a dash'),
            block,
            { from: at, to: at + 1 },
            sign,
          ),
        );
        report(block, { from: at, to: join.speech.to }, l10n.t('Replace the comma: no dialogue tag follows'), {
          fixes: [period!, dash!],
        });
        continue;
      }
      const asks = isQuestion(block.text, insideOf(join.speech).from, at + 1);
      const span = { from: at + 1, to: at + 1 };
      const message = asks
        ? l10n.t('Insert a question mark: no punctuation ends this speech')
        : l10n.t('Insert a period: no punctuation ends this speech');
      report(block, { from: at, to: join.speech.to }, message, {
        fixes: [
          ...(asks ? [replace(l10n.t('Insert a question mark'), block, span, '?')] : []),
          replace(l10n.t('Insert a period'), block, span, '.'),
        ],
        ...(join.speech.open ? { atMost: 'information' } : {}),
      });
    }
  },
});

/** Whether the words are a quoted line within the sentence of the paragraph before. */
function isInset(blocks: readonly Block[], at: number): boolean {
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  return (
    before?.kind === 'prose' &&
    after?.kind === 'prose' &&
    /\p{Ll}[,:]?$/u.test(before.text.slice(0, before.size)) &&
    /^\p{Ll}/u.test(after.text)
  );
}

/** The last word of a farewell. */
const FAREWELL = new RegExp(
  regexSource`
    \b(?:your|yours|own|ever|always|truly|sincerely|faithfully|affectionately|love|friend|sister|brother|
    servant)["”’']$
  `,
  'i',
);

/** Whether the words close a letter: they end like a farewell, and a name of a word or two stands below. */
const isSigned = ({ text, size }: Prose, next: Block | undefined): boolean =>
  next?.kind === 'prose' &&
  FAREWELL.test(text.slice(0, size)) &&
  /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,2}$/u.test(next.text.slice(0, next.size));

/**
 * Whether a speech that ends on a comma is a letter's salutation or farewell, or its tag stands in the paragraph below.
 */
function isContinued({ text }: Prose, { speech: quotation }: Join, next: Block | undefined): boolean {
  if (text[lastSign(text, quotation)] !== ',') return false;
  const said = text.slice(insideOf(quotation).from, quotation.to);
  if (SALUTATION.test(said) || isFarewell(said)) return true;
  if (next === undefined) return false;
  const below = next.text.slice(0, next.size);
  if (/^\S?\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}|&|and )[\p{L}.’'-]*){0,4}\S{0,2}$/u.test(below)) return true;
  return (
    next.kind !== 'prose' ||
    isFarewell(below.replace(/^["“‘']/, '')) ||
    /^[\s*_]*\p{Ll}/u.test(below) ||
    tagAt(below, 0, below.length) !== undefined ||
    (/^\s*\p{Lu}/u.test(below) && /[\r\n]\s*\S/.test(below))
  );
}

const SALUTATION = new RegExp(
  regexSource`
    ^\s*(?:(?:my|our)\s+)?(?:dear(?:est)?|beloved|darling|sir|madam|gentlemen|ladies|greetings|hello|hi|hey|
    to)\b[^.!?]{0,60},
  `,
  'i',
);

const speeches = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'prose' ? joinsIn(block).length : 0), 0);

/** Whether two words can only be a sentence: `I'm leaving`. */
const saysMuch = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^(?:i|he|she|we|they|you|it)(?:'(?:m|s|re|ll|ve|d))?$/.test(first.lower);

/** Whether the words are written as a title or a sign is: `Mind the Gap`. */
const isTitle = ([first, ...rest]: readonly Word[]): boolean =>
  rest.every(({ text }) => isCapital(text)) ||
  (isCapital(rest.at(-1)!.text) &&
    !/^(?:i|he|she|we|they|you|it|this|that|there)\b/.test(first!.lower) &&
    rest.every(({ text, lower }) => isCapital(text) || LINKS.has(lower) || DETERMINERS.has(lower)));

/** Whether the speech is a sentence of three words or more that ends, with its paragraph, on a letter. */
function isBare({ text, size }: Prose, join: Join): boolean {
  const { speech: quotation, before, after } = join;
  if (!quotation.outer || !/["“'‘]/.test(quotation.openingMark) || after !== undefined || quotation.to !== size)
    return false;
  const at = lastSign(text, quotation);
  const { from, to } = insideOf(quotation);
  if (
    !/[\p{L}\p{N},]/u.test(text[at] ?? '') ||
    at !== to - 1 ||
    (quotation.open && text[at] === ',') ||
    /[\r\n<>]/.test(text.slice(from, to))
  )
    return false;
  const words = wordsIn(text, from, to);
  if ((words.length < 3 && !saysMuch(words)) || isTitle(words)) return false;
  if (goesOnAfterTag(text, join)) return true;
  if (!isCapital(text.slice(from, to))) return false;
  return (
    opensSentence(text, join) ||
    (before?.kind === 'narration' &&
      /[,:]\s*$/.test(text.slice(before.from, quotation.from)) &&
      tagAt(text, before.from, quotation.from) !== undefined)
  );
}
