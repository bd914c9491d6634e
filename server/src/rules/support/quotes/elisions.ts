import { mayEndWord } from '../../../manuscript/quotes/apostrophe.js';
import type { Inline, Prose } from '../../../manuscript/block.js';
import { wordList } from '../../../text/wordList.js';

/** Words that are nothing but another word without its head. */
const ELIDED = new Set(
  wordList(`
    alf appen appened ard ave avin bout cept cos coz cuz ead eads eard elp em ere fraid gainst im imself kay lil
    mongst n neath nother nuff ome oo orse orses ospital ouse ouses pon prentice prentices scuse shun spect spose
    tention til tis tisn twas twasn tween twere twill twixt twould twouldn undred undreds ungry urry usband`),
);
/**
 * Nouns that dropped their head or tail long ago and are as well words of their own: behind a determiner, `on` or `by`.
 */
const NOUNS = new Set(
  wordList('burbs bus cello cellos change coon flu gator gators hood nam phone phones plane planes possum stead'),
);
/** Others that are as well words of their own: in small letters within a sentence. */
const LOOSE = new Set(wordList('ad as e ell er is ow round ud'));
/** Others that are hardly quoted for themselves: anywhere. */
const FREE = new Set(wordList('cause course fore till'));

/** Before a word's head or a year's last digits. */
const HEAD = /(?<![\p{L}\p{N}])‘(\p{L}+|\d\ds?)(?![\p{L}\p{N}:%])/gu;
/** In a contraction, `o’clock`, `O’Hara`. */
const INSIDE = /(?<=\p{L})‘(?=(?:s|t|re|ll|ve|d|m|clock)(?!\p{L}))|(?<=(?<!\p{L})O)‘(?=\p{Lu}\p{Ll})/gu;
/** Behind a clipped word. */
const TAIL = /(?<=\p{L}\p{Ll}in|(?<!\p{L})(?:o|an|th))‘(?=[ ,.!?])/gu;

/**
 * Where a paragraph's apostrophes are curled as opening marks are. `doubles`: speech stands in double marks here, so
 * that a single one opens an inner quotation at most; `opens`: where quotations begin.
 */
export function turnedElisions(
  { text, inlines }: Prose,
  doubles: boolean,
  opens: ReadonlySet<number>,
): readonly number[] {
  if (!text.includes('‘')) return NONE;
  const around = (at: number): Inline | undefined => inlines.find(({ from, to }) => from <= at && at < to);
  const heads = Array.from(text.matchAll(HEAD)).flatMap(({ 1: word, index }) => {
    const inline = around(index);
    return inline && inline.kind !== 'comment' && isElision(text, index, word!, inline, doubles, opens.has(index))
      ? [index]
      : [];
  });
  const inside = Array.from(text.matchAll(INSIDE), ({ index }) => index);
  const tails = doubles
    ? Array.from(text.matchAll(TAIL), ({ index }) => index).filter(
        at => unclosedBefore(text, around(at)?.from ?? 0, at) === 0,
      )
    : NONE;
  return [...heads, ...inside, ...tails];
}

const NONE: readonly number[] = [];

function isElision(
  text: string,
  at: number,
  word: string,
  { from, to }: Inline,
  doubles: boolean,
  opens: boolean,
): boolean {
  const lower = word.toLowerCase();
  const before = text.slice(Math.max(from, at - 12), at);
  const isInner = /[\p{L},;] $/u.test(before);
  const rest = at + 1 + word.length;
  if (ELIDED.has(lower))
    return (
      (doubles || (isInner && !opens)) &&
      free(text, from, at, lower === 'n' && text[rest] === '’' ? rest + 1 : rest, to).strong <= 0
    );
  if (opens || free(text, from, at, rest, to).all > 0) return false;
  if (/^\d/.test(word)) return doubles || isInner;
  if (!doubles) return false;
  if (FREE.has(lower)) return true;
  return LOOSE.has(lower)
    ? isInner && lower === word
    : NOUNS.has(lower) && /(?:^|[^\p{L}])(?:the|an?|this|that|my|your|his|her|our|their|on|by) $/iu.test(before);
}

/** Characters before and after a mark within which the other mark of its quotation is looked for. */
const MAX_SPAN = 4000;

/**
 * How many marks behind `rest` may close a quotation that opens at `at`: those left over by the quotations round it and
 * behind it.
 */
function free(
  text: string,
  from: number,
  at: number,
  rest: number,
  to: number,
): { readonly strong: number; readonly all: number } {
  const [first, last] = [Math.max(from, at - MAX_SPAN), Math.min(to, rest + MAX_SPAN)];
  const { strong, all } = closers(text, rest, last);
  const others = unclosedBefore(text, first, at) + openers(text, rest, last);
  return { strong: strong - others, all: all - others };
}

/** How many marks of `text[from, to)` may close a single quotation: those that do not belong to their word, and all. */
function closers(text: string, from: number, to: number): { readonly strong: number; readonly all: number } {
  let [strong, all] = [0, 0];
  for (let at = text.indexOf('’', from); at >= 0 && at < to; at = text.indexOf('’', at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || /\s/.test(text[at - 1]!)) continue;
    all++;
    if (!/\p{L}/u.test(text[at - 1]!) || !mayEndWord(text, at)) strong++;
  }
  return { strong, all };
}

/** How many single quotations that open in `text[from, at)` are not closed there. */
const unclosedBefore = (text: string, from: number, at: number): number =>
  Math.max(0, openers(text, from, at) - closers(text, from, at).strong);

/** How many marks of `text[from, to)` open a quotation, and stand for no word's head. */
const openers = (text: string, from: number, to: number): number =>
  Array.from(text.slice(from, to).matchAll(HEAD)).filter(
    ({ 1: word }) => !ELIDED.has(word!.toLowerCase()) && !/^\d/.test(word!),
  ).length;
