import * as l10n from '@vscode/l10n';
import { DETERMINERS, LINKS } from '../../lexicon/functionWords.js';
import { isCapital, wordsIn, type Word } from '../../text/tokens.js';
import type { Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { excerpt } from '../support/excerpt.js';
import { defineRule, fainter, replace, type Fix, type Level } from '../definition/rule.js';
import { wayOf, type DoubledRun, type DoubledWordRemedy } from '../support/twoClauses.js';
import { MAX_DOUBLED_WORD_UNITS } from '../limits.js';
import { wordList } from '../../text/wordList.js';
import { regexSource } from '../../text/regexSource.js';

/** `the the`. */
export const doubledWord = defineRule({
  id: 'narr/doubled-word',
  scope: 'block',
  level: 'warning',
  removes: 'words',
  title: 'Doubled words',
  summary: 'A word in the narration is not repeated by accident.',
  reason: `A short word that appears twice is what a moved line or a late change leaves behind, and its author’s eye glides over it. Doubled words that English needs (*had had*,
*that that*) and those made on purpose (*very very*, *no no*, names, verse) are left alone. In dialogue, where people do repeat words, only those that nobody stammers over count, as
information. Where two clauses may meet between the two words, a comma is offered; where it is unclear, no fix is.`,
  examples: `
Petra walked to the the harbour in the rain.
                ^^^^^^^ Remove one “the”: the word is doubled
She had been there before, and and she knew the way.
                           ^^^^^^^ Remove one “and”: the word is doubled
The rope was was wet.
         ^^^^^^^ Remove one “was”: the word is doubled
“Give it to to the cook,” he said.
         ^^^^^ Remove one “to”: the word is doubled
As she reached to take it it slid off the shelf.
                       ^^^^^ Insert a comma or remove one “it”: the word is doubled
She gave the rope to her her brother would not hold it.
                     ^^^^^^^ Remove one “her”: the word is doubled
It was all that he had waited for for years.
                              ^^^^^^^ Check “for”: the word is doubled

He had had enough of it, and he knew that that was plain.
No no, it was a very very long way.
She gave her her coat.
“I I never, never never said so,” he said.
“The only fool I was was when I bought the boat,” he said.
What it was was a mystery.
Jonas Jonas was the name on the card.
They went down, down, down.
*scratch scratch*
And the organ went dun dun dunnnn.
Under the floor it went on, *tap tap*, until the morning.
`,
  check(block, { report }) {
    if (!hasTwice(block.text) || isVerse(block)) return;
    for (const { kind, from, to } of block.inlines) {
      if (kind === 'comment' || kind === 'quoted') continue;
      for (const run of runsIn(block.text, wordsIn(block.text, from, to))) {
        if (isSound(block, run) || isDrawnOut(run)) continue;
        const level = kind === 'narration' || kind === 'thought' ? levelOf(run) : levelInSpeech(run);
        if (!level) continue;
        const way = wayOf(block.text, run);
        const fixes = way === 'remove' ? [fixOf(block, run)] : way === 'comma' ? [comma(block, run)] : [];
        report(block, spanOf(run), messageFor(run, way), {
          fixes,
          atMost: way === 'remove' ? level : way === 'comma' ? fainter(level, 'information') : 'hint',
        });
      }
    }
  },
});

/** Fast check that excludes most paragraphs: whether the same letters are on both sides of a gap. */
function hasTwice(text: string): boolean {
  for (let start = 0, at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 0xa0) continue;
    let next = at + 1;
    while (next < text.length && /\s/.test(text[next]!)) next++;
    const word = at - start;
    // Other characters may precede the first one: its last letters are compared.
    for (let from = Math.max(start, at - MAX_DOUBLED_WORD_UNITS); from < at; from++) {
      const length = at - from;
      if ((text.charCodeAt(from) | 32) !== (text.charCodeAt(next) | 32) || (from > start && isLetter(text[from - 1]!)))
        continue;
      if (
        length <= word &&
        text.slice(from, at).toLowerCase() === text.slice(next, next + length).toLowerCase() &&
        !isLetter(text[next + length] ?? '')
      )
        return true;
    }
    start = next;
    at = next - 1;
  }
  return false;
}

const isLetter = (char: string): boolean => /\p{L}/u.test(char);

const spanOf = ({ words }: DoubledRun): Span => ({ from: words[0]!.from, to: words.at(-1)!.to });

function messageFor({ words }: DoubledRun, way: DoubledWordRemedy): string {
  const word = excerpt(words[1]!.text);
  if (way === 'comma') return l10n.t('Insert a comma or remove one “{0}”: the word is doubled', word);
  if (way === 'unclear')
    return words.length === 2
      ? l10n.t('Check “{0}”: the word is doubled', word)
      : l10n.t('Check “{0}”: the word appears {1} times in a row', word, words.length);
  return words.length === 2
    ? l10n.t('Remove one “{0}”: the word is doubled', word)
    : l10n.t('Keep one “{0}”: the word appears {1} times in a row', word, words.length);
}

/**
 * The fix: across a line end the word on the upper line is removed and the line end kept; elsewhere all but the first.
 */
function fixOf(block: Prose, { words }: DoubledRun): Fix {
  const [first, second] = [words[0]!, words[1]!];
  const wrapped =
    words.length === 2 && first.text === second.text && /[\r\n]/.test(block.text.slice(first.to, second.from));
  const blank = /[ \t]/.test(block.text[first.from - 1] ?? '') ? 1 : 0;
  const span = wrapped ? { from: first.from - blank, to: first.to } : { from: first.to, to: words.at(-1)!.to };
  return replace(
    words.length > 2
      ? l10n.t('Remove the repeated “{0}”', excerpt(second.text))
      : l10n.t('Remove the second “{0}”', excerpt(second.text)),
    block,
    span,
    '',
  );
}

const comma = (block: Prose, { words: [first] }: DoubledRun): Fix =>
  replace(
    l10n.t('Insert a comma between “{0}” and “{1}”', excerpt(first!.text), excerpt(first!.text.toLowerCase())),
    block,
    { from: first!.to, to: first!.to },
    ',',
  );

/** One blank, or a line end: where more blanks stand a dash was lost rather than a word doubled. */
const NEAR = /^(?: |[ \t]*(?:\r\n|\r|\n)[ \t]*)$/;

function* runsIn(text: string, words: readonly Word[]): Generator<DoubledRun> {
  for (let i = 0; i + 1 < words.length; i++) {
    let end = i + 1;
    while (
      end < words.length &&
      words[end]!.lower === words[i]!.lower &&
      NEAR.test(text.slice(words[end - 1]!.to, words[end]!.from))
    )
      end++;
    if (end - i < 2) continue;
    const touching = (a: Word | undefined, b: Word | undefined): a is Word =>
      a !== undefined && b !== undefined && /^\s+$/.test(text.slice(a.to, b.from));
    const [second, nearest, after] = [words[i - 2], words[i - 1], words[end]];
    const before = touching(nearest, words[i]) ? (touching(second, nearest) ? [nearest, second] : [nearest]) : [];
    yield { words: words.slice(i, end), before, after: touching(words[end - 1], after) ? after : undefined };
    i = end - 1;
  }
}

/** Doublings by grammar or for emphasis, which are no certain slips. */
const MEANT = new Set(
  wordList(`
    had that no yes very so far never really many long now there well ha bye knock tut hush old much more too oh ah
    hey please come round again over on by and nous vous die der das se sie is do i we you o`).filter(
    word => !['on', 'by', 'and', 'over', 'more'].includes(word),
  ),
);
/** Function words, whose doubling is always a slip. */
const SMALL = new Set(
  wordList(`
    a also an are be been can could did does has have he her him his how it it's its just may me might must my not
    only our shall she should than their them then there's these they this those us was were what when where which
    while who why will would your`),
);
/** Verbs that take two objects: `gave her her coat`. */
const GIVES = new RegExp(regexSource`
    ^(?:g[ai]ve|given|giving|tell|told|telling|hand|handed|handing|show|showed|shown|showing|offer|offered|offering|
    sen[dt]|sending|len[dt]|lending|brought|bring|bringing|ask|asked|asking|cost|pa(?:y|id)|taught|teach|wish|wished|
    bought|buy|made|make|making|le[ft]t?|leaving|call|called|read|sav(?:e|ed)|den(?:y|ied)|w[io]n|got|get|getting|
    find|found|forgave|forgive|spared?|allow|allowed|return|returned|promised?|passed|pass|threw|throw|s[ao]ng|sing|
    wrote|write|lost|cost|owed|granted|dealt|fed|feed|did|do)s?$
  `);

/** Particles of phrasal verbs that may begin a phrase as well: `carried on on the left`. */
const STAYS = new Set(['on', 'up', 'over', 'by', 'through', 'off', 'down', 'out', 'about', 'around']);
const GOES = new RegExp(regexSource`
    ^(?:carr(?:y|ied|ying|ies)|go|goes|went|going|gone|mov(?:e|ed|ing)|c[oa]me|coming|walk(?:ed|ing)?|pass(?:ed|ing)?|
    later|farther|further|early|turn(?:ed|ing)?|put|light|lights|lamp|from|keep|kept)$
  `);

const PRONOUN = /^(?:it|he|she|they|we|you|that|this|there|one|i)$/;
const ASKS = /^(?:what|who|where|how|all|whatever|whoever|wherever|which|why|whichever)$/;
const MOVES = /^(?:c[oa]me|went|go|going|coming|gone|joined?|walked|ran|get|got|let|brought)$/;

function levelOf({ words, before: [nearest, second], after }: DoubledRun): Level | undefined {
  const [{ lower: word, text: first }, { text: again }] = [words[0]!, words[1]!];
  if ((word.length < 2 && word !== 'a') || /\p{N}/u.test(word) || MEANT.has(word) || isCapital(again)) return undefined;
  if (word === 'her' && nearest && GIVES.test(nearest.lower) && after && isOwned(after)) return undefined;
  if (/^(?:was|were|did)$/.test(word) && nearest && second && PRONOUN.test(nearest.lower) && ASKS.test(second.lower))
    return undefined;
  if (STAYS.has(word) && nearest && GOES.test(nearest.lower)) return undefined;
  if (word === 'in' && after && /^(?:a|an)$/.test(after.lower) && nearest && MOVES.test(nearest.lower))
    return undefined;
  if (LINKS.has(word) || DETERMINERS.has(word) || SMALL.has(word)) return 'warning';
  return words.length > 2 || first !== again ? undefined : 'information';
}

/** Whether the word may be a possessed noun: `her coat`, not `her a`, `her to`, `her something`. */
const isOwned = ({ lower }: Word): boolean =>
  !DETERMINERS.has(lower) &&
  !LINKS.has(lower) &&
  !/^(?:something|anything|nothing|everything|more|all|much|many|that|what|how|why)$/.test(lower);

/** In speech words are repeated; those that nobody stammers over, without a pause written, are still a slip. */
const UNSPOKEN = new Set(
  wordList('a an and at by for from her his in into my of on our the their to was were with your'),
);

function levelInSpeech(run: DoubledRun): Level | undefined {
  const [word] = run.words;
  const [nearest] = run.before;
  // `The only time I was was in May`: the two belong to two clauses.
  if (/^(?:was|were)$/.test(word!.lower) && nearest && PRONOUN.test(nearest.lower)) return undefined;
  return UNSPOKEN.has(word!.lower) && run.words.length === 2 && levelOf(run) ? 'information' : undefined;
}

/** `dun dun dunnn`: a sound that the next word draws out. */
const isDrawnOut = ({ words: [first], after }: DoubledRun): boolean =>
  after !== undefined &&
  after.lower.length > first!.lower.length + 1 &&
  after.lower.startsWith(first!.lower) &&
  /(.)\1{2}$/.test(after.lower);

/** Whether the words are a whole range of italics or a whole paragraph: a sound. */
function isSound({ text, size, emphasis }: Prose, run: DoubledRun): boolean {
  const { from, to } = spanOf(run);
  const alone = (start: number, end: number): boolean =>
    start <= from && to <= end && !/\p{L}/u.test(text.slice(start, from) + text.slice(to, end));
  return alone(0, size) || emphasis.some(span => alone(span.from, span.to));
}

/** Whether the paragraph is verse or a song: short lines, in italics or several of them capitalised. */
function isVerse({ text, size, emphasis }: Prose): boolean {
  const lines = text.slice(0, size).split(/\r\n|\r|\n/);
  if (lines.length < 2 || lines.some(line => line.length >= 60)) return false;
  return (
    emphasis.some(({ from, to }) => from <= 1 && to >= size - 1) ||
    (lines.length > 2 && lines.filter(line => isCapital(line.trimStart())).length >= lines.length - 1)
  );
}
