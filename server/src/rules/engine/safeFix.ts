import {
  AUXILIARIES,
  DETERMINERS,
  LINKS,
  OBJECT_PRONOUNS,
  PLAIN_ADVERBS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/functionWords.js';
import { debatedVerb, speechVerb } from '../../lexicon/speechVerbs.js';
import type { Block } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import type { FixEdit, Fix, Removes } from '../definition/rule.js';
import { sourceFixes } from './sourceEdits.js';

/**
 * The fixes that remove no letter and no digit except what their rule declares, and no capital from a name; in the
 * spelling of the source. Others are never offered.
 */
export const safeFixes = (
  removes: Removes | undefined,
  block: Block,
  span: Span,
  fixes: readonly Fix[],
): readonly Fix[] =>
  sourceFixes(
    fixes.every(fix => spares(removes, block, span, fix))
      ? fixes
      : fixes.filter(fix => spares(removes, block, span, fix)),
  );

function spares(removes: Removes | undefined, block: Block, span: Span, { edits }: Fix): boolean {
  if (edits.some(lowersName)) return false;
  const losses = edits.filter(loses);
  if (losses.length === 0) return true;
  switch (removes) {
    case 'words':
      return losses.every(edit => edit.block === block && isWithin(edit, span));
    case 'verb':
      return losses.every(edit => edit.block === block && isNarrated(edit));
    case 'break':
      return losses.every(edit => edit.block.kind === 'break');
    case 'comment':
      return losses.every(edit => edit.block === block && isWithin(edit, { from: 0, to: endOfComment(block.text) }));
    case 'place':
      return sorted(edits.map(oldText)) === sorted(edits.map(({ text }) => text));
    case undefined:
      return false;
  }
}

/**
 * Whether an edit lower-cases a word that keeps its capital anywhere, as far as its letters tell: a name, a possessive
 * of one, `I`.
 */
function lowersName({ block, span, text }: FixEdit): boolean {
  const old = block.text[span.from] ?? '';
  if (
    span.to === span.from ||
    text[0] === old ||
    text[0] !== old.toLowerCase() ||
    /\p{L}/u.test(block.text[span.from - 1] ?? '')
  )
    return false;
  const word =
    /^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/u
      .exec(block.text.slice(span.from, span.from + 40))?.[0]
      .toLowerCase()
      .replaceAll('’', "'") ?? '';
  return !isSmallByNature(word);
}

/** Whether a word is capitalised only at the start of a sentence: a function word or a speech verb. */
function isSmallByNature(word: string): boolean {
  const bare = word
    .replace(/'(?:re|ll|ve|d|m)$|n't$/, '')
    .replace(
      /^((?:he|she|it|that|there|here|who|what|where|how|one|somebody|someone|everybody|everyone|nobody))'s$/,
      '$1',
    );
  if (bare === 'i' || bare === 'will' || bare === 'may') return false;
  return (
    SMALL_WORDS.some(words => words.has(bare)) || ((speechVerb(bare) ?? debatedVerb(bare))?.form ?? 'base') !== 'base'
  );
}

const SMALL_WORDS = [SUBJECT_PRONOUNS, DETERMINERS, LINKS, SUBORDINATORS, PLAIN_ADVERBS, AUXILIARIES, OBJECT_PRONOUNS];

/** Offset after the `-->` of the comment that a text begins with; 0 where it does not close. */
export const endOfComment = (text: string): number => /^\s*<!--(?:(?!-->)[\s\S])*-->/.exec(text)?.[0].length ?? 0;

const oldText = ({ block, span }: FixEdit): string => block.text.slice(span.from, span.to);

/** Letters and digits of a text, in lower case. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const sorted = (texts: readonly string[]): string => [...lettersOf(texts.join(''))].sort().join('');

/** Whether an edit loses letters: those of the old text are not a subsequence of the new. */
function loses(edit: FixEdit): boolean {
  const old = oldText(edit);
  if (!/[\p{L}\p{N}]/u.test(old)) return false;
  const [letters, put] = [lettersOf(old), lettersOf(edit.text)];
  let at = 0;
  for (let i = 0; i < put.length && at < letters.length; i++) if (put[i] === letters[at]) at++;
  return at < letters.length;
}

/** Whether all letters that an edit removes are within the span. */
function isWithin(edit: FixEdit, { from, to }: Span): boolean {
  const old = oldText(edit);
  const first = edit.span.from + old.search(/[\p{L}\p{N}]/u);
  const last = edit.span.from + old.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  return from <= first && last < to;
}

/** Whether an edit is in narration and removes one word of it. */
const isNarrated = ({ block, span }: FixEdit): boolean =>
  block.kind === 'prose' &&
  block.inlines.some(({ kind, from, to }) => kind === 'narration' && from <= span.from && span.to <= to) &&
  !/\s/.test(block.text.slice(span.from, span.to));
