import { formatPatch, OMIT_HEADERS } from 'diff';
import { changed, type OffsetEdit } from '../features/codeActions/changes.js';
import { DIFF_CONTEXT_LINES } from './limits.js';

/** A replacement of lines: `from` is the 0-based index among the old lines. Lines include their line ends. */
interface ChangedLines {
  readonly from: number;
  readonly old: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * The changes of a text as a unified diff in the format of `patch -p1` and `git apply`; '' for none. `file`: its path
 * relative to the folder where the diff is applied. The changed lines follow from the changes, so no texts are compared
 * and the work grows linearly with the length of the text.
 */
export function unifiedDiff(file: string, text: string, changes: readonly OffsetEdit[]): string {
  const lines = linesOf(text);
  const hunks = together(blocksOf(text, lines, changes)).map(hunkOf(lines));
  if (hunks.length === 0) return '';
  const patch = formatPatch(
    {
      oldFileName: undefined,
      newFileName: undefined,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: shifted(hunks),
    },
    OMIT_HEADERS,
  );
  return `--- ${written(`a/${file}`)}\n+++ ${written(`b/${file}`)}\n${patch}`;
}

/** The lines affected by the changes, before and after; changes that share a line are merged. */
function blocksOf(text: string, lines: readonly string[], changes: readonly OffsetEdit[]): ChangedLines[] {
  const starts: number[] = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length);
  let line = 0;
  const lineAt = (offset: number): number => {
    while (line < lines.length - 1 && starts[line + 1]! <= offset) line++;
    return line;
  };
  const groups: { readonly from: number; to: number; readonly changes: OffsetEdit[] }[] = [];
  for (const change of changes) {
    const [from, to] = [lineAt(change.start), lineAt(change.end)];
    const last = groups.at(-1);
    if (last !== undefined && from <= last.to) {
      last.changes.push(change);
      last.to = to;
    } else groups.push({ from, to, changes: [change] });
  }
  return groups.flatMap(group => {
    const [start, end] = [starts[group.from]!, starts[group.to + 1]!];
    const fresh = changed(
      text.slice(start, end),
      group.changes.map(change => ({ start: change.start - start, end: change.end - start, text: change.text })),
    );
    return trimmed({ from: group.from, old: lines.slice(group.from, group.to + 1), fresh: linesOf(fresh) }) ?? [];
  });
}

/** Lines with their line ends; none for an empty text. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split(/(?<=\n)/));

/** Removes equal lines at both ends; null when none are left. */
function trimmed({ from, old, fresh }: ChangedLines): ChangedLines | null {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const block = {
    from: from + head,
    old: old.slice(head, old.length - tail),
    fresh: fresh.slice(head, fresh.length - tail),
  };
  return block.old.length + block.fresh.length === 0 ? null : block;
}

/** Groups blocks whose context lines would meet. */
function together(blocks: readonly ChangedLines[]): ChangedLines[][] {
  const groups: ChangedLines[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && block.from - (last.from + last.old.length) <= 2 * DIFF_CONTEXT_LINES)
      groups.at(-1)!.push(block);
    else groups.push([block]);
  }
  return groups;
}

interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: string[];
}

/** A group of blocks with its context lines. `newStart` is still an index in the old text. */
const hunkOf =
  (lines: readonly string[]) =>
  (blocks: readonly ChangedLines[]): Hunk => {
    const first = Math.max(0, blocks[0]!.from - DIFF_CONTEXT_LINES);
    const out: string[] = [];
    let at = first;
    const stay = (until: number): void => {
      for (; at < until; at++) out.push(...marked(' ', lines[at]!));
    };
    for (const { from, old, fresh } of blocks) {
      stay(from);
      for (const line of old) out.push(...marked('-', line));
      for (const line of fresh) out.push(...marked('+', line));
      at = from + old.length;
    }
    stay(Math.min(lines.length, at + DIFF_CONTEXT_LINES));
    const count = (sign: string): number => out.filter(line => line[0] === ' ' || line[0] === sign).length;
    return { oldStart: first + 1, newStart: first + 1, oldLines: count('-'), newLines: count('+'), lines: out };
  };

/** The hunks with `newStart` moved to the new text. */
function shifted(hunks: readonly Hunk[]): Hunk[] {
  let more = 0;
  return hunks.map(hunk => {
    const moved = { ...hunk, newStart: hunk.newStart + more };
    more += hunk.newLines - hunk.oldLines;
    return moved;
  });
}

const marked = (sign: string, line: string): string[] =>
  line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];

/**
 * A file name as Git writes it: quoted where it contains control characters, quotation marks or backslashes, and
 * followed by a tab where it contains a space.
 */
function written(name: string): string {
  // eslint-disable-next-line no-control-regex
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name.includes(' ') ? `${name}\t` : name;
  const octal = (character: string): string => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
  // eslint-disable-next-line no-control-regex
  return `"${name.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f]/g, octal)}"`;
}
