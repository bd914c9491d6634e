import type { Prose } from '../../manuscript/block.js';
import type { ChapterBlocks } from '../../manuscript/chapterParts.js';
import { memo } from '../../manuscript/memo.js';
import { hash } from '../../text/hash.js';
import { KEY_EDGE_LETTERS, KEY_EDGE_UNITS, MIN_KEPT_PARTS } from './limits.js';

/** Indices of a key's parts: the whole paragraph, its first and last letters, the ends of its neighbors beside it. */
const [OWN, HEAD, TAIL, ABOVE, BELOW] = [0, 1, 2, 3, 4] as const;

/** The part of a key without any letters: that two keys share it means nothing. */
const NOTHING = hash('');

/** The key by which a paragraph is found again after edits, as it was computed when its author decided about it. */
export interface ParagraphKey {
  readonly parts: readonly string[];
  /** Its ordinal among the paragraphs of the work with the same letters. */
  readonly ordinal: number;
  readonly count: number;
  /** Number of similar paragraphs, itself included. */
  readonly alike: number;
}

/** A key as text, behind whatever says of which document it is: five hashes and `2.3.1`. Null for what is no key. */
export function parseParagraphKey(text: string): ParagraphKey | null {
  const [, hashes = '', ordinal, count, alike] =
    /(?:^|#)((?:[0-9a-f]{16}-){4}[0-9a-f]{16})-(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
  return ordinal === undefined
    ? null
    : { parts: hashes.split('-'), ordinal: Number(ordinal), count: Number(count), alike: Number(alike) };
}

/** A paragraph of a chapter. */
export interface PlacedParagraph {
  /** Index among the chapter's blocks. */
  readonly at: number;
  readonly block: Prose;
  readonly above: Prose | undefined;
  readonly below: Prose | undefined;
}

/** The paragraphs of a chapter, of whatever zone; breaks, comments and blank lines are passed over. */
export const paragraphsIn: (blocks: ChapterBlocks) => readonly PlacedParagraph[] = memo(blocks => {
  const places = blocks.flatMap((block, at) => (block.kind === 'prose' ? [{ at, block }] : []));
  return places.map(({ at, block }, i) => ({ at, block, above: places[i - 1]?.block, below: places[i + 1]?.block }));
});

/** The paragraphs of a chapter by the hashes of their first and of their last letters. */
const paragraphsByEdge: (blocks: ChapterBlocks) => ReadonlyMap<string, readonly PlacedParagraph[]> = memo(blocks => {
  const index = new Map<string, PlacedParagraph[]>();
  for (const paragraph of paragraphsIn(blocks)) {
    const { head, tail } = edgesOf(paragraph.block);
    for (const edge of new Set([head, tail])) {
      const list = index.get(edge);
      if (list) list.push(paragraph);
      else index.set(edge, [paragraph]);
    }
  }
  return index;
});

/**
 * The key of the paragraph at an index of the blocks of a part, as the work is now; null for no paragraph, and for one
 * without letters, which nothing tells from others.
 */
export function paragraphKeyOf(parts: readonly ChapterBlocks[], chapter: number, at: number): string | null {
  const paragraph = paragraphsIn(parts[chapter]!).find(one => one.at === at);
  if (paragraph === undefined) return null;
  const key = partsOf(paragraph);
  if (key[OWN] === NOTHING) return null;
  let [count, ordinal, alike] = [0, 0, 0];
  for (const [number, blocks] of parts.entries()) {
    const index = paragraphsByEdge(blocks);
    const near = new Set([HEAD, TAIL].flatMap(edge => index.get(key[edge]!) ?? []));
    for (const other of [...near].sort((a, b) => a.at - b.at)) {
      const kept = keptOf(key, other);
      if (isLike(kept)) alike++;
      if (!kept.has(OWN)) continue;
      count++;
      if (number === chapter && other.at === at) ordinal = count;
    }
  }
  return `${key.join('-')}-${ordinal}.${count}.${alike}`;
}

/** Which parts of a key a paragraph has. */
export type KeptParts = ReadonlySet<number>;

/** The parts of a key that a paragraph has. */
export function keptOf(key: readonly string[], paragraph: PlacedParagraph): KeptParts {
  const parts = partsOf(paragraph);
  return new Set(key.flatMap((part, i) => (part === parts[i] && part !== NOTHING ? [i] : [])));
}

/** Whether a paragraph has all letters of the one that a key was made of. */
export const hasOwn = (kept: KeptParts): boolean => kept.has(OWN);

/** Whether a paragraph and its neighbors are as they were when a key was made, as far as the key tells. */
export const isUnchanged = (kept: KeptParts, { parts }: ParagraphKey): boolean =>
  parts.every((part, i) => kept.has(i) || part === NOTHING);

/**
 * How well a paragraph fits a key; 0: it is not the one. One that is much alike is it, unless others were so from the
 * start; and so is one with the same letters that is still the same one of as many.
 * @param ordinal of those with the key's letters, from 1; 0 for one with others
 * @param count of those with the key's letters in the work
 */
export function fitOf(key: ParagraphKey, kept: KeptParts, ordinal: number, count: number): number {
  if (key.alike === 1 && isLike(kept)) return kept.size;
  if (!kept.has(OWN) || key.count !== count || key.ordinal !== ordinal) return 0;
  // Of a short paragraph first and last letters are all letters.
  return hasNeighbor(kept) || key.parts[HEAD] !== key.parts[OWN] ? kept.size : 0;
}

/** Whether a paragraph may be one that changed, or beside which the text did. */
const isLike = (kept: KeptParts): boolean =>
  hasNeighbor(kept) && (kept.size >= MIN_KEPT_PARTS || (kept.has(HEAD) && kept.has(ABOVE)));

const hasNeighbor = (kept: KeptParts): boolean => kept.has(ABOVE) || kept.has(BELOW);

const partsOf = ({ block, above, below }: PlacedParagraph): readonly string[] => {
  const { head, tail } = edgesOf(block);
  return [ownOf(block), head, tail, above ? edgesOf(above).tail : NOTHING, below ? edgesOf(below).head : NOTHING];
};

const ownOf = memo((block: Prose): string => hash(lettersIn(block.text, 0, block.size)));

/** Hashes of a paragraph's first and of its last letters. */
export const edgesOf = memo(({ text, size }: Prose): { readonly head: string; readonly tail: string } => ({
  head: hash(lettersIn(text, 0, Math.min(size, KEY_EDGE_UNITS)).slice(0, KEY_EDGE_LETTERS)),
  tail: hash(lettersIn(text, Math.max(0, size - KEY_EDGE_UNITS), size).slice(-KEY_EDGE_LETTERS)),
}));

/** Letters and digits in lower case: the shape of marks and white space do not matter. */
const lettersIn = (text: string, from: number, to: number): string =>
  text
    .slice(from, to)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
