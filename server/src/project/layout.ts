import type { Edit, Node } from 'jsonc-parser';

/** Most characters of a value on one line. */
const MAX_VALUE_COLUMNS = 100;

/** Indentation and line ending of a text. */
export interface Style {
  /** One step of indentation. */
  readonly indent: string;
  readonly eol: string;
}

/** A text that is edited in its author's layout. */
export interface Laid extends Style {
  readonly source: string;
}

/** The style of a text, taken from its first indented key and its first line ending. */
export const styleOf = (source: string): Style => ({
  indent: /\n([ \t]+)"/.exec(source)?.[1] ?? '  ',
  eol: source.includes('\r\n') ? '\r\n' : '\n',
});

/** JSON on one line with spaces after punctuation. */
export function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`)
    .join(', ')} }`;
}

/** The value of a key that follows `before`: on one line where it fits, else in the layout of `JSON.stringify`. */
export function written(value: unknown, { indent, eol }: Style, before: string): string {
  const line = onOneLine(value);
  return line.length <= MAX_VALUE_COLUMNS ? line : JSON.stringify(value, null, indent).replaceAll('\n', eol + before);
}

/** A list with one item a line, after `before`. */
export const inLines = (items: readonly string[], { indent, eol }: Style, before: string): string =>
  items.length === 0 ? '[]' : `[${items.map(item => eol + before + indent + item).join(',')}${eol}${before}]`;

/** Options for adding items to an object or a list. */
export interface Appending {
  /** One item a line, where the container is empty. */
  readonly inLines?: boolean;
  /** On the line of the existing items, regardless of its length. */
  readonly onLine?: boolean;
}

/**
 * The edits that add items after the last one of an object or a list. Where items have lines of their own, so do the
 * new ones, with a trailing comma if the author writes one; otherwise they continue the line while it has room, else
 * every item gets a line. Comments keep their place.
 */
export function appended(laid: Laid, container: Node, items: readonly string[], how: Appending = {}): Edit[] {
  const { source, indent, eol } = laid;
  const children = container.children ?? [];
  const last = children.at(-1);
  const before = indentAt(source, container.offset);
  const [open, close] = [container.offset + 1, container.offset + container.length - 1];
  if (items.length === 0) return [];
  const line = `${lineAround(source, open, close)}, ${items.join(', ')}`;
  const fits =
    container.parent !== undefined && !/[\r\n]/.test(line) && (how.onLine === true || line.length <= MAX_LINE_COLUMNS);
  const inLine = (list: readonly string[]): string => list.map(item => eol + before + indent + item).join(',');
  if (last === undefined) {
    const inside = source.slice(open, close).trimEnd(); // Comments, or nothing.
    const from = open + inside.length;
    const isOnLine = fits && inside === '' && how.inLines !== true;
    const room = container.type === 'object' ? ' ' : '';
    const content = isOnLine ? room + items.join(', ') + room : `${inLine(items)}${eol}${before}`;
    return [{ offset: from, length: close - from, content }];
  }
  const end = last.offset + last.length;
  const tail = tailOf(source, end, close);
  if (/[\r\n]/.test(source.slice(open, children[0]!.offset))) {
    const own = indentAt(source, last.offset);
    const lines = items.map(item => eol + own + item).join(',') + (tail.hasComma ? ',' : '');
    return [...(tail.hasComma ? [] : [insertion(end, ',')]), insertion(tail.lineEnd, lines)];
  }
  if (fits) return [insertion(end, `, ${items.join(', ')}`)];
  return [
    ...children.flatMap(({ offset }, at): Edit[] => {
      const from = offset - /\s*$/.exec(source.slice(at === 0 ? open : 0, offset))![0].length;
      return [{ offset: from, length: offset - from, content: eol + before + indent }];
    }),
    tail.isBare
      ? { offset: end, length: close - end, content: `,${inLine(items)}${eol}${before}` }
      : insertion(end, `,${inLine(items)}`),
  ];
}

/**
 * The edits that remove items from a list. Where each item has a line of its own, the line is removed with its
 * comments; otherwise the remaining items are written on one line.
 */
export function removed({ source }: Laid, list: Node, isGone: (item: Node) => boolean): Edit[] {
  const children = list.children ?? [];
  const kept = children.filter(child => !isGone(child));
  if (kept.length === children.length) return [];
  const close = list.offset + list.length - 1;
  const lines = children.map(child => ({ child, ...tailOf(source, child.offset + child.length, close) }));
  const areAlone = lines.every(
    ({ child, lineEnd }) =>
      source.slice(lineStart(source, child.offset), child.offset).trim() === '' &&
      /^[ \t]*[\r\n]/.test(source.slice(lineEnd)),
  );
  if (!areAlone) {
    const content = kept.map(({ offset, length }) => source.slice(offset, offset + length)).join(', ');
    return [{ offset: list.offset, length: list.length, content: `[${content}]` }];
  }
  const edits = lines.flatMap(({ child, lineEnd }): Edit[] => {
    const offset = lineStart(source, child.offset);
    const end = lineEnd + /^[ \t]*(?:\r\n|\r|\n)/.exec(source.slice(lineEnd))![0].length;
    return isGone(child) ? [{ offset, length: end - offset, content: '' }] : [];
  });
  const last = kept.at(-1);
  if (last === undefined || last === children.at(-1) || lines.at(-1)!.hasComma) return edits;
  // The item before becomes the last one and loses its comma.
  const end = last.offset + last.length;
  const comma = withoutComments(source.slice(end, close)).indexOf(',');
  return [...edits, { offset: end + comma, length: 1, content: '' }];
}

/** An edit that only inserts. */
const insertion = (offset: number, content: string): Edit => ({ offset, length: 0, content });

/** Most characters of a line to which items are added. */
const MAX_LINE_COLUMNS = 120;

/** The text between the last item and the closing bracket. */
interface Tail {
  readonly hasComma: boolean;
  /** Whether it consists of white space and at most a comma. */
  readonly isBare: boolean;
  /** End of the last item's line, after its comma and comments. */
  readonly lineEnd: number;
}

function tailOf(source: string, from: number, close: number): Tail {
  const tail = source.slice(from, close);
  const words = withoutComments(tail);
  const sameLine = /^(?:[ \t]*(?:,|\/\/[^\r\n]*|\/\*[^]*?\*\/))*/.exec(tail)![0];
  return { hasComma: words.includes(','), isBare: !/\S/.test(tail.replace(',', '')), lineEnd: from + sameLine.length };
}

/** Text between two items with its comments replaced by spaces. */
const withoutComments = (between: string): string =>
  between.replace(/\/\/[^\r\n]*|\/\*[^]*?\*\//g, comment => ' '.repeat(comment.length));

/** Indentation of the line at an offset. */
export const indentAt = (source: string, at: number): string => /^[ \t]*/.exec(source.slice(lineStart(source, at)))![0];

const lineStart = (source: string, at: number): number =>
  Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;

/** The line or lines that contain a span of a text. */
const lineAround = (source: string, from: number, to: number): string =>
  source.slice(lineStart(source, from), to) + /^[^\r\n]*/.exec(source.slice(to))![0];
