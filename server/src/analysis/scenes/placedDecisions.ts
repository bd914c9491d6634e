import type { ChapterBlocks } from '../../manuscript/chapterParts.js';
import { keepIdentity, memo, memo2, resume } from '../../manuscript/memo.js';
import type { PlacedDecision, SceneDecisions } from '../structure/outline.js';
import {
  edgesOf,
  fitOf,
  hasOwn,
  isUnchanged,
  keptOf,
  paragraphsIn,
  parseParagraphKey,
  type KeptParts,
  type ParagraphKey,
} from './paragraphKeys.js';
import { MAX_KEYS_PER_EDGE } from './limits.js';

/** Decisions of one chapter by the index of the block among the chapter's. */
export type ChapterDecisions = ReadonlyMap<number, PlacedDecision>;

/** Of a chapter about which nothing was decided. */
export const NO_DECISIONS: ChapterDecisions = new Map();

/**
 * Where the decisions stand in a work, chapter by chapter: at the paragraph that fits the key best. Of several that fit
 * as well it is the same one as ever, as long as there are as many; a passage that was copied unchanged takes the
 * decision along. A decision whose paragraph is gone stands nowhere. Of two about one paragraph the later one holds.
 */
export const placedDecisions = (
  chapters: readonly ChapterBlocks[],
  decisions: SceneDecisions,
): readonly ChapterDecisions[] =>
  placedByHits(
    [decisions],
    chapters.map(blocks => hitsIn(blocks, decisions)),
    decisions,
  ).placed;

/** The decisions of all chapters, and the hits of all chapters that they were found by. */
interface Placed {
  readonly hits: readonly ChapterHits[];
  readonly placed: readonly ChapterDecisions[];
}

/** As before while typing touches no paragraph that a key may mean, and moves none. Anchored at the decisions. */
const placedByHits = resume(
  (before: Placed | undefined, hits: readonly ChapterHits[], decisions: SceneDecisions): Placed =>
    before?.hits.length === hits.length && before.hits.every((one, at) => one === hits[at])
      ? before
      : { hits, placed: place(hits, decisions) },
);

function place(chapters: readonly ChapterHits[], decisions: SceneDecisions): readonly ChapterDecisions[] {
  const found = new Map<string, KeyMatches>();
  for (const [chapter, hits] of chapters.entries()) {
    for (const [text, { key, paragraphs }] of hits) {
      const all = found.get(text) ?? { key, matches: [], count: 0 };
      for (const { at, kept } of paragraphs)
        all.matches.push({ chapter, at, kept, ordinal: hasOwn(kept) ? ++all.count : 0 });
      found.set(text, all);
    }
  }
  const placed = chapters.map(() => new Map<number, PlacedDecision>());
  const all = [...decisions.keys()].flatMap(key => bestOf(found.get(key)).map(match => ({ ...match, key })));
  for (const { chapter, at, key } of all.sort((a, b) => a.fit - b.fit))
    placed[chapter]!.set(at, { key, decision: decisions.get(key)! });
  return placed.map(here => (here.size === 0 ? NO_DECISIONS : here));
}

/** A paragraph that a key may mean; `at`: index among the chapter's blocks. */
interface Hit {
  readonly at: number;
  readonly kept: KeptParts;
}

/** The keys, of all decisions, for which a chapter has paragraphs. */
type ChapterHits = ReadonlyMap<string, { readonly key: ParagraphKey; readonly paragraphs: readonly Hit[] }>;

/** A hit in the work, and which of the paragraphs with the key's letters it is; 0: its letters are others. */
interface Match extends Hit {
  readonly chapter: number;
  readonly ordinal: number;
}

/** The paragraphs of a work that a key may mean; `count`: those with its very letters. */
interface KeyMatches {
  readonly key: ParagraphKey;
  readonly matches: Match[];
  count: number;
}

function bestOf(found: KeyMatches | undefined): readonly (Match & { readonly fit: number })[] {
  if (found === undefined) return [];
  const { key, matches, count } = found;
  const fits = matches.map(match => ({ ...match, fit: fitOf(key, match.kept, match.ordinal, count) }));
  const most = fits.reduce((top, { fit }) => Math.max(top, fit), 1);
  const best = fits.filter(({ fit }) => fit === most);
  if (best.length < 2) return best;
  return key.count === count
    ? best.filter(({ ordinal }) => ordinal === key.ordinal)
    : best.filter(({ kept }) => isUnchanged(kept, key));
}

const hitsIn: (blocks: ChapterBlocks, decisions: SceneDecisions) => ChapterHits = memo2((blocks, decisions) => {
  const hits = new Map<string, { readonly key: ParagraphKey; readonly paragraphs: Hit[] }>();
  const keys = keysByEdge(decisions);
  for (const paragraph of paragraphsIn(blocks)) {
    const { head, tail } = edgesOf(paragraph.block);
    const [byHead, byTail] = [keys.get(head), keys.get(tail)];
    if (byHead === undefined && byTail === undefined) continue;
    for (const [text, key] of new Map([...(byHead ?? []), ...(byTail ?? [])])) {
      const here = hits.get(text) ?? { key, paragraphs: [] };
      here.paragraphs.push({ at: paragraph.at, kept: keptOf(key.parts, paragraph) });
      hits.set(text, here);
    }
  }
  return hits.size === 0 ? NO_HITS : keepHits([blocks[0], blocks.at(-1)], hits);
});

const NO_HITS: ChapterHits = new Map();

const keepHits = keepIdentity<ChapterHits>(
  (a, b) =>
    a.size === b.size &&
    [...a].every(([text, { key, paragraphs }]) => {
      const other = b.get(text);
      return (
        other?.key === key &&
        other.paragraphs.length === paragraphs.length &&
        paragraphs.every(isAmong(other.paragraphs))
      );
    }),
);

const isAmong =
  (others: readonly Hit[]) =>
  ({ at, kept }: Hit, i: number): boolean =>
    others[i]!.at === at && others[i]!.kept.size === kept.size && [...kept].every(part => others[i]!.kept.has(part));

/** The keys by the hashes of their paragraphs' first and last letters. */
const keysByEdge: (decisions: SceneDecisions) => ReadonlyMap<string, ReadonlyMap<string, ParagraphKey>> = memo(
  decisions => {
    const keys = new Map<string, Map<string, ParagraphKey>>();
    for (const text of decisions.keys()) {
      const key = parseParagraphKey(text);
      for (const edge of key === null ? [] : key.parts.slice(1, 3)) {
        const here = keys.get(edge) ?? new Map<string, ParagraphKey>();
        if (here.size < MAX_KEYS_PER_EDGE) keys.set(edge, here.set(text, key!));
      }
    }
    return keys;
  },
);
