/** A replacement: offsets into the text, half-open. Of several, in order, none touches another. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of the old text that stays, or text that was put in. */
export type Piece = { readonly from: number; readonly to: number } | { readonly put: string };

/** The pieces of a text of so many code units that nothing has changed yet. */
export const untouched = (length: number): readonly Piece[] => [{ from: 0, to: length }];

/** The pieces after changes of what they make. */
export function change(pieces: readonly Piece[], changes: readonly OffsetEdit[]): readonly Piece[] {
  const out: Piece[] = [];
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

/** The changes that turn the old text, of so many code units, into what the pieces make. */
export function changesOf(pieces: readonly Piece[], length: number): OffsetEdit[] {
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

const sizeOf = (piece: Piece): number => ('put' in piece ? piece.put.length : piece.to - piece.from);

const slice = (piece: Piece, from: number, to: number): Piece =>
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
