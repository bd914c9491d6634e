import { MAX_EDGE_PARAGRAPHS, MAX_UNCHECKED_TAIL_PARAGRAPHS } from './limits.js';
import type { Block, Prose } from '../../manuscript/block.js';
import { isReply } from '../../manuscript/forms/blockForm.js';
import type { Paratext } from '../structure/outline.js';
import { isBracketed, proseAt, startsStory, speaks, signalIn, written } from './paragraphs.js';
import { labelRole } from './roles.js';
import { type BlockRole } from './roles.js';

/** End cards, teaser, closing notes, replies. Gives the index after the last block of story. */
export function readBack(blocks: readonly Block[], roles: BlockRole[], front: number): number {
  let tail = blocks.length;
  for (let at = Math.max(front, blocks.length - MAX_UNCHECKED_TAIL_PARAGRAPHS); at < blocks.length; at++) {
    const block = proseAt(blocks, at);
    if (block && opensTail(blocks, at, front)) {
      tail = at;
      break;
    }
  }
  if (tail === blocks.length) return unlabelledTail(blocks, roles, front);
  let scope: Paratext['kind'] = 'note';
  for (let at = tail; at < blocks.length; at++) {
    const block = proseAt(blocks, at);
    if (!block) continue;
    const looks = block.form;
    if (looks?.as === 'ending') roles[at] = 'ending';
    else if (looks?.as === 'teaser') roles[at] = scope = 'teaser';
    else if (looks?.as === 'epigraph' && looks.attributed) roles[at] = 'epigraph';
    else if (labelRole(block)) roles[at] = scope = labelRole(block)!;
    else if (scope !== 'teaser' && isReply(written(block))) roles[at] = scope = 'replies';
    else roles[at] = scope;
  }
  let last = tail;
  while (last > front && blocks[last - 1]!.kind !== 'prose') last--;
  if (last > front + 1 && isClosingEpigraph(blocks, last - 1)) roles[--last] = 'epigraph';
  return last;
}

/** Whether the block at this index is a quotation with its source, which at a chapter's end is an epigraph. */
export const isClosingEpigraph = (blocks: readonly Block[], at: number): boolean => {
  const looks = proseAt(blocks, at)?.form;
  return looks?.as === 'epigraph' && looks.attributed;
};

/**
 * Whether story ends here: an end card, a teaser's head, or a label, after which no more story comes in this chapter.
 */
export function opensTail(blocks: readonly Block[], at: number, front: number): boolean {
  const block = proseAt(blocks, at)!;
  const looks = block.form;
  const rest = blocks.slice(at + 1).filter(other => other.kind === 'prose');
  if (looks?.as === 'ending')
    return rest.length <= 25 && at > front && !rest.some((other, i) => i > 0 && startsStory(other));
  if (looks?.as === 'teaser')
    return rest.length <= 25 && at > front && (looks.bare || rest.length <= 12) && at * 2 > blocks.length;
  if (looks?.as !== 'label' || at === front || (looks.site === 'head' && !/:\W*$/.test(written(block)))) return false;
  const behind = rest.slice(0, untilCard(rest));
  if (isBracketed(block))
    return behind.every(other => labelRole(other) !== null || signalIn(other) !== null || isReply(written(other)));
  if (looks.site === 'end') return closesChapter(behind);
  return (
    rest.length <= 25 && !behind.some(other => speaks(other) && !isReply(written(other))) && !behind.some(startsStory)
  );
}

/**
 * Whether nothing but notes stands behind AO3's own heading of closing notes: no heading of the next chapter's, and
 * hardly a word of speech.
 */
export const closesChapter = (behind: readonly Prose[]): boolean =>
  !behind.some(other => startsStory(other) || (other.form?.as === 'label' && other.form.site !== undefined)) &&
  behind.filter(other => speaks(other) && !isReply(written(other))).length * 3 <= behind.length;

/** Index of the first end card or teaser: what comes after it is no story anyway. */
export function untilCard(blocks: readonly Prose[]): number {
  const card = blocks.findIndex(({ form }) => form?.as === 'teaser' || form?.as === 'ending');
  return card < 0 ? blocks.length : card;
}

/** The last paragraphs may talk to readers without any label. */
export function unlabelledTail(blocks: readonly Block[], roles: BlockRole[], front: number): number {
  let end = blocks.length;
  let noted = 0;
  for (let at = blocks.length - 1; at > front && noted < MAX_EDGE_PARAGRAPHS; at--) {
    const block = proseAt(blocks, at);
    if (!block) continue;
    const signed = block.form?.as === 'signature';
    if (isClosingEpigraph(blocks, at)) roles[at] = 'epigraph';
    else if (!speaks(block) && (signed || signalIn(block) !== null)) roles[at] = 'note';
    else break;
    end = at;
    noted++;
  }
  while (end > front && blocks[end - 1]!.kind !== 'prose') end--;
  return end;
}
