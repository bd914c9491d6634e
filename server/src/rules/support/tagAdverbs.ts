import { isMannerAdverb, repeatsVerb } from '../../lexicon/tagWords.js';
import type { Prose } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';
import type { Span } from '../../text/position.js';
import type { TagReading } from './dialogue/tagClause.js';
import { joinsIn, roomAfter, tagBehind } from './dialogue/joins.js';
import { leadingTag } from './dialogue/leadingTag.js';

/** An adverb of manner in a tag, with the tag's verb. Spans relative to the block. */
export interface TagAdverb extends Span {
  readonly verb: string;
  /** It only says again what the verb says. */
  readonly repeats: boolean;
}

const BEHIND = / ([a-z]{3,20}ly)(?![\p{L}'’-])/uy;
/** What an adverb is joined with: it does not stand for itself then. */
const JOINED = /^(?: (?:and|or|but|enough|as|that)(?!\p{L})|, ?(?:\p{L}+ly|but|yet|and)(?!\p{L}))/u;
const HEARER = / (?:to|at) (?:him|her|me|them|us|himself|herself|myself|\p{Lu}\p{L}+)(?=[ ,.;])/uy;

/** The adverbs of manner in a paragraph's tags. */
export const tagAdverbsIn = memo((block: Prose): readonly TagAdverb[] => {
  if (!/ly[ ,.;:]/.test(block.text)) return NONE;
  return joinsIn(block).flatMap(join => {
    const before = leadingTag(block, join)?.tag;
    const behind = roomAfter(block, join) && tagBehind(block.text, join.after);
    return [before, behind].flatMap(tag => (tag ? adverbsOf(block.text, tag) : []));
  });
});

const NONE: readonly TagAdverb[] = [];

function adverbsOf(text: string, tag: TagReading): TagAdverb[] {
  const found: TagAdverb[] = [];
  const add = (from: number, adverb: string): void => {
    if (isMannerAdverb(adverb) && !JOINED.test(text.slice(from + adverb.length, from + adverb.length + 24)))
      found.push({ from, to: from + adverb.length, verb: tag.verb.text, repeats: repeatsVerb(tag.base, adverb) });
  };
  if (!tag.inverted) {
    const between = /^ ([a-z]{3,20}ly) $/.exec(text.slice(tag.subject.to, tag.verb.from));
    if (between) add(tag.subject.to + 1, between[1]!);
  }
  HEARER.lastIndex = tag.to;
  BEHIND.lastIndex = HEARER.test(text) ? HEARER.lastIndex : tag.to;
  const behind = BEHIND.exec(text);
  if (behind) add(behind.index + 1, behind[1]!);
  return found;
}
