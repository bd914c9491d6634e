/** An LSP position: both 0-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** An LSP range, half-open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range with its ends in order; an inverted one means the same text. */
export function wellFormed(range: Range): Range {
  const { start, end } = range;
  return start.line > end.line || (start.line === end.line && start.character > end.character)
    ? { start: end, end: start }
    : range;
}

/** A half-open span `[from, to)` in UTF-16 code units, relative to its owner (a block, unless stated otherwise). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether `at` is in the span, its end excluded. */
export const contains = (span: Span, at: number): boolean => span.from <= at && at < span.to;
