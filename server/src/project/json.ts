import * as l10n from '@vscode/l10n';
import { parse, parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser';
import type { Fault } from './fault.js';

/**
 * A parsed text, with comments and trailing commas allowed. `plain`: the text with those replaced by spaces, so that
 * all offsets are unchanged.
 */
export interface ParsedJson {
  readonly value: unknown;
  readonly plain: string;
}

/** Parses a text without byte order mark; null for one that is no JSON even without its comments. */
export function parseJson(text: string): ParsedJson | null {
  return parsed(text) ?? parsed(withoutComments(text));
}

function parsed(plain: string): ParsedJson | null {
  try {
    return { value: JSON.parse(plain), plain };
  } catch {
    return null;
  }
}

/** The text of a file without the byte order mark that some editors write and JSON does not allow. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

/** The text with spaces in place of comments and trailing commas; unchanged where it is nested too deeply to scan. */
function withoutComments(text: string): string {
  const blanks: (readonly [from: number, to: number])[] = [];
  let before: 'opening' | 'value' | 'comma' = 'opening';
  let comma = 0;
  const value = (): void => void (before = 'value');
  const opening = (): void => void (before = 'opening');
  const closing = (): void => {
    if (before === 'comma') blanks.push([comma, comma + 1]);
    value();
  };
  try {
    visit(text, {
      onObjectBegin: opening,
      onArrayBegin: opening,
      onLiteralValue: value,
      onObjectEnd: closing,
      onArrayEnd: closing,
      onSeparator: (character, offset) => {
        // A second comma, or one before the first value, is an error.
        before = character === ',' && before === 'value' ? 'comma' : 'opening';
        comma = offset;
      },
      onComment: (offset, length) => {
        const to = offset + length;
        if (text.startsWith('//', offset) || (length > 3 && text.endsWith('*/', to))) blanks.push([offset, to]);
      },
    });
  } catch {
    return text;
  }
  const pieces: string[] = [];
  let done = 0;
  for (const [from, to] of blanks.sort(([one], [other]) => one - other)) {
    pieces.push(text.slice(done, from), text.slice(from, to).replace(/[^\r\n]/g, ' '));
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

/** The syntax tree of a text parsed by `parseJson`, for offsets in it; undefined for one that is nested too deeply. */
export function treeOf(plain: string): Node | undefined {
  try {
    return parseTree(plain);
  } catch {
    return undefined;
  }
}

/** The place of the first syntax error and what to do about it, as the end of a line. */
export function notJson(text: string): string {
  if (text.trim() === '') return l10n.t('the file is empty; write at least {0}', '{}');
  const errors: ParseError[] = [];
  try {
    parse(withoutComments(text), errors);
  } catch {
    return l10n.t('it is nested too deep');
  }
  const [first] = errors;
  if (first === undefined || printParseErrorCode(first.error) === 'InvalidCharacter')
    return l10n.t('a text in it has a control character');
  if (first.offset >= text.trimEnd().length) return l10n.t('it ends before all brackets are closed');
  const before = text.slice(0, first.offset).split(/\r\n|\r|\n/);
  return l10n.t('look at line {0}, column {1}', before.length, before.at(-1)!.length + 1);
}

/** A string literal, with the colon that makes it a key. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gs;

/** The paths of keys that occur more than once in one object; each path once. */
export function repeatedKeys({ plain, value }: ParsedJson): readonly Fault['path'][] {
  let written = 0;
  for (const [, colon] of plain.matchAll(STRING)) if (colon !== undefined) written++;
  if (written === keysIn(value)) return [];
  const root = treeOf(plain);
  return root === undefined ? [] : repeatedIn(root);
}

/** Number of keys in all objects of a value. */
function keysIn(value: unknown): number {
  let keys = 0;
  const left = [value];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    const inner = Object.values(one);
    if (!Array.isArray(one)) keys += inner.length;
    for (const each of inner) left.push(each);
  }
  return keys;
}

function repeatedIn(root: Node): Fault['path'][] {
  const found: Fault['path'][] = [];
  const left: { readonly node: Node; readonly path: Fault['path'] }[] = [{ node: root, path: [] }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { node, path } = next;
    if (node.type === 'array') node.children?.forEach((child, at) => left.push({ node: child, path: [...path, at] }));
    if (node.type !== 'object') continue;
    const seen = new Map<string, number>();
    for (const member of node.children ?? []) {
      const [name, child] = member.children!;
      const key = String(name!.value);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      if (times === 2) found.push([...path, key]);
      if (child !== undefined) left.push({ node: child, path: [...path, key] });
    }
  }
  return found;
}
