import type { Quotation } from '../dialogue/types.js';
import { quotationsOf } from '../dialogue/quotations.js';
import { placedScenes, type Outline, type Scene } from '../structure/outline.js';
import { hash } from '../../text/hash.js';
import { wordsIn } from '../../text/tokens.js';
import type { Block } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import { CONTEXT_PARAGRAPHS, CONTEXT_UNITS, CONTEXT_WORDS, MIN_DISTINCT_WORDS, MIN_SIMILAR_POINTS } from './limits.js';

/** The part of a key without any words: that two keys share it means nothing. */
const NOTHING = hash('');

/**
 * Traits by which a quotation is found again after an edit: hashes of its words, of the words before and after it (in
 * this paragraph or the next), and of the paragraphs above and below.
 */
export interface QuotationTraits {
  readonly parts: readonly string[];
  /** Number of its words. */
  readonly words: number;
}

/** Indices of a key's parts. */
const [OWN, BEFORE, AFTER, ABOVE, BELOW] = [0, 1, 2, 3, 4] as const;

/** The traits of each quotation of a scene. Case and the shape of marks do not matter. */
export const traitsOf: (scene: Scene) => readonly QuotationTraits[] = memo(scene =>
  quotationsOf(scene).map(quotation => {
    const own = lower(quotation.block.text, quotation.inline.from, quotation.inline.to);
    const [above, below] = [
      scene.blocks.slice(Math.max(0, quotation.at - CONTEXT_PARAGRAPHS), quotation.at),
      scene.blocks.slice(quotation.at + 1, quotation.at + 1 + CONTEXT_PARAGRAPHS),
    ];
    return {
      words: own.length,
      parts: [
        own,
        before(scene, quotation),
        after(scene, quotation),
        above.flatMap(wordsOf),
        below.flatMap(wordsOf),
      ].map(part => hash(part.join(' '))),
    };
  }),
);

/** Indices of a scene's quotations by each part of their keys. */
export const quotationsByKeyPart: (scene: Scene) => ReadonlyMap<string, readonly number[]> = memo(scene => {
  const index = new Map<string, number[]>();
  traitsOf(scene).forEach(({ parts }, at) => {
    for (const part of [OWN, BEFORE, AFTER]) {
      const key = `${part}${parts[part]!}`;
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  });
  return index;
});

/** A key, as it was computed when the speaker was set. */
export interface OverrideKey {
  /** The traits of the quotation. */
  readonly parts: readonly string[];
  /** Its ordinal among the quotations with the same words. */
  readonly ordinal: number;
  readonly count: number;
  /** Number of similar quotations, itself included. */
  readonly alike: number;
}

/**
 * A key as text, behind whatever says of which document it is: five hashes and `2.3.1`, the second of three, with none
 * much alike. Null for what is no key. A key of three hashes is one of an older form.
 */
export function parseOverrideKey(text: string): OverrideKey | null {
  const [, hashes = '', ordinal, count, alike] =
    /(?:^|#)((?:[0-9a-f]{16}-){2,4}[0-9a-f]{16})(?:-(\d+)\.(\d+)\.(\d+))?$/.exec(text) ?? [];
  const parts = hashes.split('-');
  if (parts.length === AFTER + 1 && ordinal === undefined) return { parts, ordinal: 0, count: 0, alike: 0 };
  return parts.length === BELOW + 1 && ordinal !== undefined
    ? { parts, ordinal: Number(ordinal), count: Number(count), alike: Number(alike) }
    : null;
}

/** The key of a quotation as the work is now. */
export function overrideKeyOf(outline: Outline, scene: Scene, at: number): string {
  const { parts } = traitsOf(scene)[at]!;
  let [count, ordinal, alike] = [0, 0, 0];
  for (const { section } of placedScenes(outline)) {
    const [index, traits] = [quotationsByKeyPart(section), traitsOf(section)];
    const same = index.get(`${OWN}${parts[OWN]!}`) ?? [];
    if (section === scene) ordinal = count + same.indexOf(at) + 1;
    count += same.length;
    for (const line of new Set([...same, ...(index.get(`${BEFORE}${parts[BEFORE]!}`) ?? [])]))
      if (isLike(parts, traits[line]!.parts)) alike++;
  }
  return `${parts.join('-')}-${ordinal}.${count}.${alike}`;
}

/** Whether a quotation stands in the surroundings of a key. */
export const isBetween = (key: readonly string[], parts: readonly string[]): boolean =>
  [BEFORE, AFTER, ABOVE, BELOW].every(part => key[part] === parts[part]);

/** How many parts a quotation shares with a key. */
const pointsOf = (key: readonly string[], parts: readonly string[]): number =>
  key.filter((part, i) => part === parts[i] && part !== NOTHING).length;

/**
 * Whether a quotation may be one that changed, or beside which the text did: the same words in half the surroundings,
 * or others in all of them.
 */
function isLike(key: readonly string[], parts: readonly string[]): boolean {
  if (pointsOf(key, parts) < MIN_SIMILAR_POINTS) return false;
  return key[OWN] === parts[OWN]
    ? [ABOVE, BELOW].some(part => key[part] === parts[part] && key[part] !== NOTHING)
    : isBetween(key, parts);
}

/**
 * A quotation that a key may mean, and which of the work's quotations with the same words it is; 0: its words are
 * others.
 */
export interface OverrideCandidate {
  readonly scene: Scene;
  readonly at: number;
  readonly ordinal: number;
}

/**
 * How well a quotation fits a key; 0: it is not the one. `count`: quotations in the work with the key's words. One that
 * is much alike is it, unless others were so from the start; and so is one with the same words that is still the same
 * one of as many.
 */
export function overrideFit(key: OverrideKey, { scene, at, ordinal }: OverrideCandidate, count: number): number {
  const { parts, words } = traitsOf(scene)[at]!;
  const points = pointsOf(key.parts, parts);
  // The older form knows nothing of the paragraphs round it, nor of the work.
  if (key.parts.length === AFTER + 1) return points === key.parts.length ? points : 0;
  if (key.alike === 1 && isLike(key.parts, parts)) return points;
  const isAlone = key.parts.every((part, i) => i === OWN || part === NOTHING);
  const isSteady = key.parts[OWN] === parts[OWN] && key.count === count && key.ordinal === ordinal;
  return isSteady && (points >= 2 || words >= MIN_DISTINCT_WORDS || isAlone) ? points : 0;
}

const lower = (text: string, from: number, to: number): string[] => wordsIn(text, from, to).map(word => word.lower);

const wordsOf = memo((block: Block): readonly string[] =>
  block.kind === 'prose' ? lower(block.text, 0, block.size) : [],
);

function before(scene: Scene, { at, block, inline }: Quotation): string[] {
  const here = lower(block.text, Math.max(0, inline.from - CONTEXT_UNITS), inline.from).slice(-CONTEXT_WORDS);
  const above = here.length < CONTEXT_WORDS ? scene.blocks[at - 1] : undefined;
  return above === undefined ? here : [...wordsOf(above), ...here].slice(-CONTEXT_WORDS);
}

function after(scene: Scene, { at, block, inline }: Quotation): string[] {
  const here = lower(block.text, inline.to, Math.min(block.size, inline.to + CONTEXT_UNITS)).slice(0, CONTEXT_WORDS);
  const below = here.length < CONTEXT_WORDS ? scene.blocks[at + 1] : undefined;
  return below === undefined ? here : [...here, ...wordsOf(below)].slice(0, CONTEXT_WORDS);
}
