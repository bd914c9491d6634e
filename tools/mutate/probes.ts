import ts from 'typescript';

/** A source file with a probe at the head of each function: `__hit(n)` tells that function `n` is entered. */
export interface Probed {
  readonly code: string;
  /** Extent of each function, by its number from `first` on. */
  readonly functions: readonly { readonly from: number; readonly to: number }[];
}

/** Puts probes into a source file; its functions are numbered from `first`. */
export function probed(file: string, code: string, first: number): Probed {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const functions: { from: number; to: number }[] = [];
  const inserts: { at: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const { body } = node;
      const call = `__hit(${first + functions.length})`;
      functions.push({ from: node.getStart(source), to: node.end });
      if (ts.isBlock(body)) inserts.push({ at: body.getStart(source) + 1, text: `${call};` });
      else inserts.push({ at: body.getStart(source), text: `(${call},(` }, { at: body.end, text: '))' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // At one place, what closes an inner body stands before what closes the outer, and both before what opens.
  const ordered = inserts
    .map((insert, order) => ({ ...insert, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order);
  return {
    code: ordered.reduce((out, { at, text }) => out.slice(0, at) + text + out.slice(at), code),
    functions,
  };
}

/** Number of the innermost function round an offset, or null outside of all. */
export function functionAt(
  functions: readonly { readonly from: number; readonly to: number }[],
  offset: number,
): number | null {
  let inner: number | null = null;
  functions.forEach(({ from, to }, i) => {
    if (from <= offset && offset < to && (inner === null || from >= functions[inner]!.from)) inner = i;
  });
  return inner;
}
