import { isUnread, type Block } from '../../manuscript/block.js';
import { closingBracket, CLOSING_BRACKET, isOpening, type Closing } from '../../text/brackets.js';
import { memo } from '../../manuscript/memo.js';
import { MAX_BRACKETED_UNITS, MAX_NOTES_PER_PARAGRAPH } from './limits.js';
import { regexSource } from '../../text/regexSource.js';

/** An author's note that a block opens with a bracket and leaves open. */
export interface OpenNote {
  /** Offsets of its bracket and of the end of its head: `(A/N`. */
  readonly from: number;
  readonly to: number;
  /** The bracket or tag that closes it. */
  readonly close: Closing | '</A/N>';
}

const HEAD = new RegExp(
  regexSource`
    ([[({<])\s?(?:[Aa]\s?\/\s?[Nn]|A\.N\.|AN(?=\s?[:\-–—])|(?:Author|AUTHOR|author)['’]?[sS]?['’]? (?:[Nn]otes?|
    NOTES?))(?![\p{L}\p{N}])(>?)
  `,
  'gu',
);

/** The bracketed note that is still open at the end of the block. */
export const openNoteIn: (block: Block) => OpenNote | undefined = memo(block => {
  if (block.kind !== 'prose' || isUnread(block) || !/[[({<]\s?a/i.test(block.text)) return undefined;
  const text = block.text.slice(0, block.size);
  let heads = 0;
  for (const { 0: head, 1: bracket, 2: tag, index } of text.matchAll(HEAD)) {
    if (!isOpening(bracket!)) continue;
    const close = tag ? '</A/N>' : CLOSING_BRACKET[bracket];
    if (heads++ === MAX_NOTES_PER_PARAGRAPH) return undefined;
    if (!closesAfter(text, index + head.length, close)) return { from: index, to: index + head.length, close };
  }
  return undefined;
});

/** Whether a bracket opened before `from` closes after it. */
export const closesAfter = (text: string, from: number, close: OpenNote['close']): boolean =>
  close === '</A/N>'
    ? /<\/\s?(?:A\/?N|Author['’]?s Note)\s?>/i.test(text.slice(from))
    : text.length > from + MAX_BRACKETED_UNITS || closingBracket(text, from, close) >= 0;
