import { isMarked, type Inline, type Prose, type PlacedQuotation } from '../../../manuscript/block.js';
import { memo } from '../../../manuscript/memo.js';
import type { Span } from '../../../text/position.js';
import { tagAt, type TagReading } from './tagClause.js';

/** A quotation of a paragraph with the inlines before and after it. */
export interface Join {
  readonly speech: PlacedQuotation;
  readonly before: Inline | undefined;
  readonly after: Inline | undefined;
  /** The nearest quotation before it in the paragraph, and after. */
  readonly previous: PlacedQuotation | undefined;
  readonly next: PlacedQuotation | undefined;
}

/** The joins of a paragraph's speeches; quoted phrases are none. */
export function joinsIn(block: Prose): readonly Join[] {
  const { inlines } = block;
  return inlines.length < 2 && inlines[0]?.kind !== 'speech' ? NONE : joinsOf(block);
}

const NONE: readonly Join[] = [];

const joinsOf = memo(({ inlines }: Prose): readonly Join[] => {
  const joins: { -readonly [K in keyof Join]: Join[K] }[] = [];
  inlines.forEach((inline, i) => {
    if (inline.kind !== 'speech' || inline.openingMark === ':') return;
    const last = joins.at(-1);
    if (last) last.next = inline;
    joins.push({
      speech: inline,
      before: inlines[i - 1],
      after: inlines[i + 1],
      previous: last?.speech,
      next: undefined,
    });
  });
  return joins;
});

/** The quotation without its marks; white space and emphasis marks at its ends included. */
export const insideOf = (quotation: PlacedQuotation): Span => ({
  from: quotation.from + 1,
  to: quotation.open ? quotation.to : quotation.to - 1,
});

/**
 * Index of the last character of the words, emphasis marks, inner quotation marks and white space skipped; -1 for none.
 */
export function lastSign(text: string, quotation: PlacedQuotation): number {
  const { from, to } = insideOf(quotation);
  let at = to - 1;
  while (at >= from && /[\s*_'’‘"”]/.test(text[at]!)) at--;
  return at >= from ? at : -1;
}

/** The first letter of the words, other characters skipped; empty for none. */
export function firstLetter(text: string, quotation: PlacedQuotation): string {
  const { from, to } = insideOf(quotation);
  return /[\p{L}\p{N}]/u.exec(text.slice(from, to))?.[0] ?? '';
}

/** The narration right after a closed quotation, after a space; emphasis marks that close there are skipped. */
export function roomAfter({ text, size }: Prose, { speech: quotation, after }: Join): Span | undefined {
  if (quotation.open || !isMarked(quotation) || after?.kind !== 'narration') return undefined;
  const from = after.from + /^[*_]*/.exec(text.slice(after.from, after.from + 4))![0].length;
  return /\s/.test(text[from] ?? '') ? { from, to: Math.min(size, after.to) } : undefined;
}

/** Whether the quotation begins a sentence: nothing is before it in the paragraph, or that has ended. */
export function opensSentence(text: string, { speech: quotation, before }: Join): boolean {
  const told = before?.kind === 'narration' ? text.slice(before.from, quotation.from).trimEnd() : '';
  return told === '' || /[.!?…][*_)]*$/.test(told);
}

/** Whether the paragraph begins with a lower-case letter, as in a work without capitals, where case means nothing. */
export const writesSmall = ({ text }: Prose): boolean => /^\P{L}{0,12}\p{Ll}/u.test(text);

/**
 * Whether the quotation is part of the sentence before it, without punctuation between: `She never said “Thank you.”`
 */
export const isFitted = (
  text: string,
  { speech, before }: { readonly speech: Span; readonly before: Inline | undefined },
): boolean =>
  before?.kind === 'narration' && before.to === speech.from && /\p{L}\s+$/u.test(text.slice(before.from, speech.from));

/** Whether the narration ends with a comma or colon before the next quotation, as a tag before speech does. */
export const leadsOn = (text: string, from: number, { next, after }: Join): boolean =>
  next !== undefined && next.from === after?.to && /^[^.!?…;]*[,:]\s*$/.test(text.slice(from, next.from));

/** The tag right after a quotation, a comma outside the marks skipped. */
export const tagBehind = (text: string, after: Inline | undefined): TagReading | undefined =>
  after?.kind === 'narration' ? tagAt(text, after.from + (text[after.from] === ',' ? 1 : 0), after.to) : undefined;

/** Whether the quotation continues the sentence of the one before: only a tag with a comma is between them. */
export const goesOnAfterTag = (text: string, { speech: quotation, before, previous }: Join): boolean =>
  before?.kind === 'narration' &&
  previous?.to === before.from &&
  tagBehind(text, before) !== undefined &&
  /^[^.!?…]*[,;:]\s*$/.test(text.slice(before.from, quotation.from));
