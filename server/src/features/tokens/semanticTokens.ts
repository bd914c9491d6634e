import type { SemanticTokensEdit } from 'vscode-languageserver-types';
import type { Snapshot } from '../../rules/engine/snapshot.js';
import type { Outline } from '../../analysis/structure/outline.js';
import { memo2 } from '../../manuscript/memo.js';
import type { Range } from '../../text/position.js';
import { placedChapters } from '../ranges.js';
import { tokenThemeOf, NO_PALETTE, type TokenTheme } from './tokenTheme.js';
import { append, tokensOfChapter, INTEGERS_PER_TOKEN, type RelativeTokens } from './chapterTokens.js';

/** All tokens of a manuscript by chapter; the arrays of chapters that an edit did not touch are the same as before. */
export interface TokenList {
  readonly chapters: readonly PlacedTokens[];
}

interface PlacedTokens {
  readonly tokens: RelativeTokens;
  /** Lines from the last token before to the chapter's start, never negative: added to its first line delta. */
  readonly lead: number;
}

/** The tokens of a manuscript by chapter, not yet concatenated. */
export const semanticTokensOf = ({ outline, cast }: Snapshot, palette = NO_PALETTE): TokenList =>
  listOf(outline, tokenThemeOf(cast, palette));

const listOf = memo2((outline: Outline, theme: TokenTheme): TokenList => {
  const chapters: PlacedTokens[] = [];
  let last = 0;
  for (const { chapter, line } of placedChapters(outline)) {
    const tokens = tokensOfChapter(chapter, theme);
    if (tokens.data.length === 0) continue;
    chapters.push({ tokens, lead: line - last });
    last = line + tokens.last;
  }
  return { chapters };
});

/** The tokens in the protocol's encoding. */
export const fullTokens = (list: TokenList): number[] => writeOut(list.chapters);

/**
 * The edits that turn the integers of `before` into those of `after`: at most one, found by chapters first, then
 * integer by integer.
 */
export function deltaTokens(before: TokenList, after: TokenList): SemanticTokensEdit[] {
  const [old, now] = [before.chapters, after.chapters];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && same(old[head]!, now[head]!)) head++;
  let tail = 0;
  while (tail < most - head && same(old[old.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  const edit = difference(writeOut(old.slice(head, old.length - tail)), writeOut(now.slice(head, now.length - tail)));
  if (edit === undefined) return [];
  return [{ ...edit, start: edit.start + old.slice(0, head).reduce((sum, { tokens }) => sum + tokens.data.length, 0) }];
}

/** The tokens of the lines a range touches. */
export function rangeTokens({ outline, cast }: Snapshot, range: Range, palette = NO_PALETTE): number[] {
  const theme = tokenThemeOf(cast, palette);
  const data: number[] = [];
  let last = 0;
  for (const { chapter, line: head } of placedChapters(outline)) {
    if (head > range.end.line) break;
    const tokens = tokensOfChapter(chapter, theme);
    if (tokens.data.length === 0 || head + tokens.last < range.start.line) continue;
    last = appendLines(data, tokens, head, last, range);
  }
  return data;
}

const same = (a: PlacedTokens, b: PlacedTokens): boolean => a.tokens === b.tokens && a.lead === b.lead;

function writeOut(chapters: readonly PlacedTokens[]): number[] {
  const data: number[] = [];
  for (const { tokens, lead } of chapters) append(data, tokens.data, lead);
  return data;
}

function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit | undefined {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return undefined;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start: head, deleteCount: before.length - tail - head, data: after.slice(head, after.length - tail) };
}

/** Appends the tokens on lines of the range; returns the line of the last one. */
function appendLines(
  data: number[],
  { data: from }: RelativeTokens,
  head: number,
  before: number,
  range: Range,
): number {
  let last = before;
  let line = head;
  let character = 0;
  for (let i = 0; i < from.length; i += INTEGERS_PER_TOKEN) {
    line += from[i]!;
    character = from[i] === 0 && i > 0 ? character + from[i + 1]! : from[i + 1]!;
    if (line > range.end.line) break;
    if (line < range.start.line) continue;
    const steps = data.length === 0 ? line : line - last;
    data.push(
      steps,
      steps === 0 && data.length > 0 ? from[i + 1]! : character,
      from[i + 2]!,
      from[i + 3]!,
      from[i + 4]!,
    );
    last = line;
  }
  return last;
}
