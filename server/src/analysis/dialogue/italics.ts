import type { PlacedQuotation, Prose } from '../../manuscript/block.js';
import type { Span } from '../../text/position.js';
import { regexSource } from '../../text/regexSource.js';
import { wordsIn } from '../../text/tokens.js';
import type { Scene } from '../structure/outline.js';
import { MAX_THOUGHT_PARAGRAPHS, MAX_UNTAGGED_THOUGHT_WORDS } from './limits.js';
import type { Quotation } from './types.js';

/** Words in italics that somebody thinks, sends or signs, as a quotation. */
export const inItalics = ({ text }: Prose, { from, to }: Span): PlacedQuotation => ({
  from,
  to,
  kind: 'speech',
  openingMark: text[from] === '_' ? '_' : '*',
  open: false,
  continues: false,
  outer: false,
  nested: [],
});

/** Whether a quotation is a thought in italics: no turn of a conversation. */
export const isItalicThought = ({ mode, inline: { openingMark } }: Quotation): boolean =>
  mode === 'thought' && (openingMark === '*' || openingMark === '_');

/**
 * The quotations of a scene without the italics that are no thoughts: several paragraphs of them in a row are a letter,
 * a song or a dream, a scene in italics is a flashback, and one word alone is a sound.
 */
export function withoutItalicText({ blocks }: Scene, quotations: readonly Quotation[]): readonly Quotation[] {
  const alone = new Set(quotations.filter(standsAlone).map(({ at }) => at));
  const labels = new Set(quotations.flatMap(({ inline: { label } }) => (label === undefined ? [] : [label.name])));
  if (alone.size === 0) return quotations;
  const prose = blocks.filter(({ kind }) => kind === 'prose').length;
  const flashback = alone.size > MAX_THOUGHT_PARAGRAPHS && alone.size * 2 > prose;
  const inRow = (at: number): boolean => {
    let [first, last] = [at, at];
    while (alone.has(first - 1) && last - first < MAX_THOUGHT_PARAGRAPHS) first--;
    while (alone.has(last + 1) && last - first < MAX_THOUGHT_PARAGRAPHS) last++;
    return last - first >= MAX_THOUGHT_PARAGRAPHS;
  };
  const kept = quotations.filter(
    quotation =>
      !standsAlone(quotation) ||
      !(
        flashback ||
        wordsIn(quotation.block.text, quotation.inline.from, quotation.inline.to).length < 2 ||
        inRow(quotation.at) ||
        isNotice(quotation, labels)
      ),
  );
  return kept.length === quotations.length ? quotations : kept;
}

/** What a chat tells of somebody: `ada_k is typing…`, `Ada has left the conversation.` */
const NOTICE = new RegExp(
  regexSource`
    ^\S{1,24} (?:is typing|(?:has )?(?:joined|left|changed|added|removed|renamed|pinned|sent|started)|went offline|
    read)\b
  `,
);

/** Whether words tell of somebody in a chat rather than being a thought. */
function isNotice({ block, inline: { from, to } }: Quotation, labels: ReadonlySet<string>): boolean {
  if (labels.size === 0) return false;
  const words = block.text.slice(from, to).replace(/^[*_]+/, '');
  return NOTICE.test(words) || [...labels].some(name => words.startsWith(`${name} `));
}

/** Whether a thought in italics is a whole paragraph. */
const standsAlone = (quotation: Quotation): boolean =>
  isItalicThought(quotation) && quotation.inline.to - quotation.inline.from >= quotation.block.size - 1;

/** Whether words in italics may be a thought: a long paragraph of them is a letter, a song or a dream, or a head. */
export const mayBeThought = (block: Prose, { from, to }: Span): boolean =>
  !HEAD.test(block.text.slice(from, from + 12)) &&
  (to - from < block.size - 1 || wordsIn(block.text, from, to).length <= MAX_UNTAGGED_THOUGHT_WORDS);

const HEAD = /^[*_]+(?:To|From|Date|Subject|Re|Sent|P\.?S\.?)[:.]/;
