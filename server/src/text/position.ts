/** A place as LSP gives it: both 0-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch between two places, as LSP gives it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range whose start is not after its end: an inverted one means the same stretch. */
export function wellFormed(range: Range): Range {
  const { start, end } = range;
  return start.line > end.line || (start.line === end.line && start.character > end.character)
    ? { start: end, end: start }
    : range;
}

/**
 * A half-open stretch `[from, to)` in UTF-16 code units, relative to whatever owns it (a block, unless said otherwise).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether `at` lies in the span, its end not counted. */
export const contains = (span: Span, at: number): boolean => span.from <= at && at < span.to;
