import type { Position, Range } from '../../src/text/position.js';

/**
 * A manuscript with marks for a test. `‸` is the cursor, `⟦ ⟧` a selection; a line of spaces and `^^^` with words
 * behind it says something of the stretch above it. Prose uses none of these. A first line end is dropped, so that a
 * fixture may begin on a line of its own.
 */
export interface Fixture {
  readonly text: string;
  /** Offset of `‸`; -1 without one. */
  readonly cursor: number;
  readonly selections: readonly { readonly from: number; readonly to: number }[];
}

/** Something said of a stretch of one line. */
export interface Remark {
  readonly range: Range;
  readonly message: string;
}

const CARETS = /^ *\^+(?: .*)?$/;

/** Reads a fixture. */
export function fixture(source: string): Fixture {
  const selections: { from: number; to: number }[] = [];
  let [text, cursor, open] = ['', -1, 0];
  for (const sign of withoutCarets(source)) {
    if (sign === '‸') cursor = text.length;
    else if (sign === '⟦') open = text.length;
    else if (sign === '⟧') selections.push({ from: open, to: text.length });
    else text += sign;
  }
  return { text, cursor, selections };
}

/** The manuscript of a fixture without the lines that speak of it. */
export const withoutCarets = (source: string): string =>
  source
    .replace(/^\n/, '')
    .split('\n')
    .filter(line => !CARETS.test(line))
    .join('\n');

/**
 * The text with remarks under its lines, as a fixture has them; what is said of several lines stands under the first.
 */
export function withCarets(text: string, remarks: readonly Remark[]): string {
  return text
    .split('\n')
    .flatMap((line, at) => [
      line,
      ...remarks.filter(({ range }) => range.start.line === at).map(remark => caretLine(line, remark)),
    ])
    .join('\n');
}

/** The text with `⟦ ⟧` round each range; ranges may hold one another. */
export function withBrackets(text: string, ranges: readonly Range[]): string {
  const marks = ranges.flatMap((range, order) => {
    const [from, to] = [offsetOf(text, range.start), offsetOf(text, range.end)];
    return from === to
      ? [{ at: from, order, sign: '⟦⟧' }]
      : [
          { at: from, order, sign: '⟦' },
          { at: to, order: -order - 1, sign: '⟧' },
        ];
  });
  // From the back, so that offsets stay true: at one place the widest opens first and closes last.
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((out, mark) => out.slice(0, mark.at) + mark.sign + out.slice(mark.at), text);
}

/** The place of an offset; lines end with `\n`. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
}

/** The offset of a place. */
export const offsetOf = (text: string, { line, character }: Position): number =>
  text
    .split('\n')
    .slice(0, line)
    .reduce((sum, { length }) => sum + length + 1, 0) + character;

/** The text after edits that do not touch each other, as an editor applies them. */
export const withEdits = (
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string =>
  [...edits]
    .sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
    .reduce(
      (out, { range, newText }) =>
        out.slice(0, offsetOf(text, range.start)) + newText + out.slice(offsetOf(text, range.end)),
      text,
    );

function caretLine(line: string, { range: { start, end }, message }: Remark): string {
  const to = end.line > start.line ? line.length : end.character;
  return `${' '.repeat(start.character)}${'^'.repeat(Math.max(1, to - start.character))} ${message}`;
}
