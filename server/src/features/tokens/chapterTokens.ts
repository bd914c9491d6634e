import type { Chapter, Section } from '../../analysis/structure/outline.js';
import type { Block } from '../../manuscript/block.js';
import { lineEnd } from '../../text/lines.js';
import { memo2 } from '../../manuscript/memo.js';
import { spanInSource } from '../../manuscript/visibleText.js';
import { sizeOfSection } from '../ranges.js';
import type { TokenTheme } from './tokenTheme.js';
import { modifierBits, typeNumber } from './legend.js';
import { sectionTokens, type BlockToken } from './paragraphTokens.js';

/**
 * Tokens of a range of whole lines in the protocol's encoding: five integers each, lines relative to the token before,
 * the first one's to the range's start. It stays the same wherever the range moves.
 */
export interface RelativeTokens {
  readonly data: readonly number[];
  /** Line of the last token, relative to the range's start; 0 for none. */
  readonly last: number;
}

/** Integers of one token in the protocol's encoding. */
export const INTEGERS_PER_TOKEN = 5;

/** Tokens of a chapter, combined from memoised tokens of its scenes. */
export const tokensOfChapter = memo2((chapter: Chapter, look: TokenTheme): RelativeTokens => {
  const data: number[] = [];
  let line = 0;
  let last = 0;
  for (const section of chapter.sections) {
    const tokens = tokensOfSection(section, look);
    if (tokens.data.length > 0) {
      append(data, tokens.data, line - last);
      last = line + tokens.last;
    }
    line += sizeOfSection(section).lines;
  }
  return { data, last };
});

/** Appends the tokens of a range that begins `lines` below the last token so far. */
export function append(data: number[], tokens: readonly number[], lines: number): void {
  const first = data.length;
  for (let i = 0; i < tokens.length; i++) data.push(tokens[i]!);
  if (tokens.length > 0) data[first]! += lines;
}

const tokensOfSection = memo2((section: Section, look: TokenTheme): RelativeTokens => {
  const data: number[] = [];
  let line = 0;
  let done = 0;
  let last = 0;
  for (const { at, block, tokens } of sectionTokens(section, look)) {
    for (; done < at; done++) line += section.blocks[done]!.lines;
    last = appendBlock(data, block, tokens, line, last);
  }
  return { data, last };
});

/** Appends a block's tokens, one for each line of a token over several; returns the line of the last one. */
function appendBlock(data: number[], block: Block, tokens: readonly BlockToken[], head: number, last: number): number {
  const text = block.source;
  let line = head;
  let start = 0;
  let end = lineEnd(text, 0);
  let [lastLine, lastStart] = [last, 0];
  for (const { type, modifiers, ...span } of tokens) {
    const { from, to } = spanInSource(block, span);
    for (let at = from; at < to;) {
      while (end <= at && end < text.length) [line, start, end] = [line + 1, end, lineEnd(text, end)];
      const stop = Math.min(to, endOfWriting(text, start, end));
      if (stop > at) {
        data.push(
          line - lastLine,
          line === lastLine && data.length > 0 ? at - start - lastStart : at - start,
          stop - at,
          typeNumber(type),
          modifierBits(modifiers),
        );
        [lastLine, lastStart] = [line, at - start];
      }
      at = Math.max(at + 1, end);
      if (at >= text.length) break;
    }
  }
  return lastLine;
}

/** End of a line without its line end. */
function endOfWriting(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text.charCodeAt(at - 1) === 10 || text.charCodeAt(at - 1) === 13)) at--;
  return at;
}
