/** A replacement with half-open offsets into the text. In a list they are ordered and do not touch. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A range of the old text that stays, or inserted text. */
export type TextPiece = { readonly from: number; readonly to: number } | { readonly put: string };

/** The pieces of an unchanged text of `length` code units. */
export const untouched = (length: number): readonly TextPiece[] => [{ from: 0, to: length }];

/** The pieces after changes to the text that they make. */
export function change(pieces: readonly TextPiece[], changes: readonly OffsetEdit[]): readonly TextPiece[] {
  const out: TextPiece[] = [];
  const rest = pieces.toReversed();
  let at = 0;
  const pass = (until: number, stays: boolean): void => {
    while (at < until) {
      const piece = rest.pop()!;
      const part = Math.min(sizeOf(piece), until - at);
      if (part < sizeOf(piece)) rest.push(slice(piece, part, sizeOf(piece)));
      if (stays) out.push(slice(piece, 0, part));
      at += part;
    }
  };
  for (const { start, end, text } of changes) {
    pass(start, true);
    pass(end, false);
    if (text !== '') out.push({ put: text });
  }
  return [...out, ...rest.reverse()];
}

/** The changes that turn the old text of `length` code units into the one that the pieces make. */
export function changesOf(pieces: readonly TextPiece[], length: number): OffsetEdit[] {
  const changes: OffsetEdit[] = [];
  let [from, text] = [0, ''];
  for (const piece of [...pieces, { from: length, to: length }]) {
    if ('put' in piece) {
      text += piece.put;
      continue;
    }
    if (piece.from > from || text !== '') changes.push({ start: from, end: piece.from, text });
    [from, text] = [piece.to, ''];
  }
  return changes;
}

const sizeOf = (piece: TextPiece): number => ('put' in piece ? piece.put.length : piece.to - piece.from);

const slice = (piece: TextPiece, from: number, to: number): TextPiece =>
  'put' in piece ? { put: piece.put.slice(from, to) } : { from: piece.from + from, to: piece.from + to };

/** A text after changes. */
export function changed(text: string, changes: readonly OffsetEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: put } of changes) {
    parts.push(text.slice(from, start), put);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
