import * as l10n from '@vscode/l10n';
import type { Block } from '../../manuscript/block.js';
import { replace, type Fix } from '../definition/rule.js';
import { ignoreOf } from './ignoreComments.js';

/** Mistyped ends of a comment: `-- >`, `->`, `—>`, or a bare `--` at the end of a line. */
const MISTYPED = /[-–—][-–— \t]{0,4}>|(?:--|—)[ \t]*$/;

/** The same at the end of a line only: elsewhere it may be an arrow. */
const AT_LINE_END = /(?:[-–—][-–— \t]{0,4}>|--|—)[ \t]*$/m;

/**
 * Fixes for an unclosed comment at `from` whose intended end is clear: in place of a mistyped end, else, in a comment
 * that suppresses rules, after the rules and their reason; never after words that may be story.
 */
export function closings(block: Block, from: number): readonly Fix[] {
  const ignore =
    block.kind === 'directive' && block.entry !== 'comment' && block.text.trimStart().startsWith('<!--')
      ? ignoreOf(block)
      : undefined;
  // `<!-- ignore the lamp for now` is an author's remark: it names no rule.
  const isNote = ignore?.rules.some(({ id }) => !id.includes('/')) ?? true;
  if (ignore !== undefined && !isNote && from === block.text.indexOf('<!--'))
    return closingsOfIgnore(block, ignore.rules.at(-1)?.to);
  const mistyped = AT_LINE_END.exec(block.text.slice(from + 4, block.size));
  return mistyped ? [closingInstead(block, from + 4 + mistyped.index, mistyped[0])] : [];
}

function closingsOfIgnore(block: Block, named: number | undefined): readonly Fix[] {
  const line = /^\s*[^\r\n]*/.exec(block.text)![0];
  const from = named ?? /<!--\s*[\w:]*(?:\s+ignore)?(?:-\w+)?/.exec(line)![0].length + line.indexOf('<!--');
  const rest = line.slice(from);
  const mistyped = MISTYPED.exec(rest);
  if (mistyped) return [closingInstead(block, from + mistyped.index, mistyped[0])];
  if (/^\s*(?::|$)/.test(rest)) return [closing(block, line.trimEnd().length, 0)];
  return named === undefined ? [] : [closing(block, from, 0)];
}

/** The fix that replaces a mistyped end and the spaces before it. */
function closingInstead(block: Block, at: number, mistyped: string): Fix {
  let from = at;
  while (block.text[from - 1] === ' ' || block.text[from - 1] === '\t') from--;
  return closing(block, from, at + mistyped.length - from);
}

const closing = (block: Block, from: number, length: number): Fix =>
  replace(l10n.t('Close the comment with “-->”'), block, { from, to: from + length }, ' -->');
