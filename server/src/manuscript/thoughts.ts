import type { Emphasis } from './block.js';
import { mindVerb } from '../lexicon/mindVerbs.js';
import { speechVerb } from '../lexicon/speechVerbs.js';
import { isSmall } from '../text/tokens.js';
import { THOUGHT_TAG_WINDOW } from './limits.js';

/**
 * Those of a paragraph's italics outside of speech that are words somebody thinks, sends or signs rather than stress or
 * a title: a sentence, a whole paragraph, what has a tag, or what goes on after another (`*Run,* she thought, *and
 * don't look.*`).
 */
export function thoughtsIn(text: string, italics: readonly Emphasis[]): readonly Emphasis[] {
  const thoughts: Emphasis[] = [];
  for (const span of italics) {
    const before = thoughts.at(-1);
    if (isSentence(text, span) || isWhole(text, span) || isTagged(text, span) || (before && goesOn(text, before, span)))
      thoughts.push(span);
  }
  return thoughts;
}

const innerOf = (text: string, { from, to }: Emphasis): string => text.slice(from, to).replace(/^[*_]+|[*_]+$/g, '');

/** Whether italics are a sentence of two or more words. */
function isSentence(text: string, span: Emphasis): boolean {
  const inner = innerOf(text, span);
  const words = inner.split(/\s+/).length;
  if (words < 2) return false;
  const ends = /[.!?…—,]["'”’]?$/.test(inner) || /^[.,!?]/.test(text.slice(span.to));
  const starts = /^["'“‘…]?\p{Lu}/u.test(inner) && /^$|[.!?…,:—"”]$/.test(text.slice(0, span.from).trimEnd());
  return starts && ends && (words >= 3 || /[.!?…]$/.test(inner));
}

/** Whether italics are a paragraph of one sentence, however short: `*Ash.*` */
const isWhole = (text: string, span: Emphasis): boolean =>
  text.slice(0, span.from).trim() === '' &&
  text.slice(span.to).trim() === '' &&
  /\p{L}/u.test(innerOf(text, span)) &&
  /[.!?…—]["'”’]?$/.test(innerOf(text, span));

/** Whether a verb of thinking, speaking or sending stands right beside the italics: `*No,* she thought`. */
function isTagged(text: string, span: Emphasis): boolean {
  if (leadsTo(text.slice(Math.max(0, span.from - THOUGHT_TAG_WINDOW), span.from))) return true;
  const end = /[.,!?…—–-](?=["'”’]?$)/.exec(innerOf(text, span))?.[0] ?? /^[,.!?…—–]/.exec(text.slice(span.to))?.[0];
  return end !== undefined && leadsFrom(text.slice(span.to, span.to + THOUGHT_TAG_WINDOW), end === '.');
}

/**
 * ` she thought`, ` thought Mara Quill`: such a verb among the first words behind, before anything else ends or begins.
 * `closed`: a period ends the italics, behind which a capital begins a sentence of its own: `*No.* Nobody thought so.`
 */
function leadsFrom(text: string, closed: boolean): boolean {
  const words = (/^[,.!?…—–-]*((?:\s+[\p{L}’'-]+){1,5})/u.exec(text)?.[1] ?? '').trim().split(/\s+/);
  return words.some(isSaying) && (!closed || isSmall(words[0]!) || words[0] === 'I');
}

/** `she thought, `, `Mara wondered: `: such a verb right before. */
const leadsTo = (text: string): boolean => isSaying(/([\p{L}’']+)\s*[,:]\s*$/u.exec(text)?.[1] ?? '');

function isSaying(word: string): boolean {
  const lower = word.toLowerCase();
  const known = speechVerb(lower) ?? mindVerb(lower);
  return known !== undefined && known.form !== 'ing';
}

/** Whether italics in small letters continue those before, which a tag with a comma interrupts. */
function goesOn(text: string, before: Emphasis, span: Emphasis): boolean {
  return (
    /,["'”’]?$/.test(innerOf(text, before)) &&
    /[,—–]$/.test(text.slice(before.to, span.from).trimEnd()) &&
    /^\p{Ll}/u.test(innerOf(text, span)) &&
    /[.!?…,—]$/.test(innerOf(text, span))
  );
}
