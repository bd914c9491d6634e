import { ENDINGS, ENDS_HERE, FORM_FEATURES, LENGTHS, OPENING_BITS, OPENS, PATTERN_FEATURES } from './features.js';
import { PATTERNS_BEFORE, PATTERNS_NEXT, WORDS } from './features.js';
import { LENGTH_CHANGE_WINDOW, LENGTH_WINDOW } from './limits.js';
import { meanOf, type Passage } from './passage.js';
import type { ParagraphFeatures } from './paragraphFeatures.js';

/** How the paragraph behind a boundary opens, and how the one before it ends. */
export function writeOpening({ paragraphs }: Passage, at: number, out: Float64Array): void {
  const here = paragraphs[at]!;
  const before = paragraphs[at - 1]!;
  const next = paragraphs[at + 1];
  for (const [form, index] of FORM_FEATURES) out[index] = here.form === form ? 1 : 0;
  out[OPENS.noCue] = here.form === null && !here.speechFirst ? 1 : 0;
  out[OPENS.speech] = here.speechFirst ? 1 : 0;
  out[OPENS.italics] = here.thoughtFirst ? 1 : 0;
  out[OPENS.small] = here.capital ? 0 : 1;
  writeBits(here, 0, PATTERN_FEATURES, out);
  writeBits(before, OPENING_BITS, PATTERNS_BEFORE, out);
  writeBits(next, OPENING_BITS, PATTERNS_NEXT, out);
  for (const sign in ENDINGS) out[ENDINGS[sign]!] = before.ending === sign ? 1 : 0;
  for (const sign in ENDS_HERE) out[ENDS_HERE[sign]!] = here.ending === sign ? 1 : 0;
  out[WORDS.opening] = here.openingWords;
  out[WORDS.next] = next?.nextWords ?? 0;
  out[WORDS.closing] = before.closingWords;
}

function writeBits(
  paragraph: ParagraphFeatures | undefined,
  shift: number,
  indices: readonly number[],
  out: Float64Array,
): void {
  const patterns = (paragraph?.patterns ?? 0) >> shift;
  for (let bit = 0; bit < indices.length; bit++) out[indices[bit]!] = (patterns >> bit) & 1;
}

/** Lengths of the paragraphs and sentences around a boundary. */
export function writeLengths(passage: Passage, at: number, out: Float64Array): void {
  const { paragraphs } = passage;
  const here = paragraphs[at]!;
  const before = paragraphs[at - 1]!;
  const next = paragraphs[at + 1];
  const usual = meanOf(passage, 'words', at - LENGTH_WINDOW, at + LENGTH_WINDOW);
  const usualBefore = meanOf(passage, 'words', at - LENGTH_CHANGE_WINDOW, at);
  const usualAfter = meanOf(passage, 'words', at, at + LENGTH_CHANGE_WINDOW);
  out[LENGTHS.here] = logLength(here.words);
  out[LENGTHS.before] = logLength(before.words);
  out[LENGTHS.next] = logLength(next?.words ?? USUAL_WORDS);
  out[LENGTHS.opening] = Math.log(1 + here.firstLength) - 2.5;
  out[LENGTHS.closing] = Math.log(1 + before.lastLength) - 2;
  out[LENGTHS.relative] = Math.log((here.words + 3) / (usual + 3));
  out[LENGTHS.relativeBefore] = Math.log((here.words + 3) / (usualBefore + 3));
  out[LENGTHS.change] = Math.log((usualAfter + 3) / (usualBefore + 3));
  out[LENGTHS.shortBefore] = before.words < 9 && !before.speechLast ? 1 : 0;
  out[LENGTHS.oneSentenceBefore] = before.sentences <= 1 && before.spoken === 0 ? 1 : 0;
}

/** Words of a paragraph that is not there. */
const USUAL_WORDS = 20;

const logLength = (words: number): number => Math.log(1 + Math.min(300, words)) - 3;
