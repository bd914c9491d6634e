import { isUnread, type Block } from '../../manuscript/block.js';
import { memo } from '../../manuscript/memo.js';

/** An author's note that a block opens with a bracket and does not close. */
export interface OpenNote {
  /** Where its bracket stands, and where its head ends: `(A/N`. */
  readonly from: number;
  readonly to: number;
  /** What would close it. */
  readonly close: string;
}

const HEAD = /([[({<])\s?(?:[Aa]\s?\/\s?[Nn]|A\.N\.|AN(?=\s?[:\-–—])|(?:Author|AUTHOR|author)['’]?[sS]?['’]? (?:[Nn]otes?|NOTES?))(?![\p{L}\p{N}])(>?)/gu;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The note in brackets that is still open where the block ends. */
export const openNoteIn: (block: Block) => OpenNote | undefined = memo(block => {
  if (block.kind !== 'prose' || isUnread(block) || !/[[({<]\s?a/i.test(block.text)) return undefined;
  const text = block.text.slice(0, block.size);
  for (const { 0: head, 1: bracket, 2: tag, index } of text.matchAll(HEAD)) {
    const close = bracket === '<' ? (tag ? '</A/N>' : '>') : CLOSES[bracket!]!;
    if (!closesAfter(text, index + head.length, close)) return { from: index, to: index + head.length, close };
  }
  return undefined;
});

/** Code units in which a bracket is looked for; a note that is longer is taken for closed. */
const REACH = 4000;

/** Whether a bracket opened before `from` closes behind it: brackets that a text opens itself are left out, and so are smileys that open one. */
export function closesAfter(text: string, from: number, close: string): boolean {
  const end = Math.min(text.length, from + REACH);
  if (close.length > 1) return /<\/\s?(?:A\/?N|Author['’]?s Note)\s?>/i.test(text.slice(from));
  const opening = Object.keys(CLOSES).find(key => CLOSES[key] === close) ?? '<';
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (text[at] === close && depth-- === 0) return true;
    if (text[at] === opening && !/[:;=8xX]['’^-]?$/.test(text.slice(Math.max(0, at - 2), at))) depth++;
  }
  return end < text.length;
}
