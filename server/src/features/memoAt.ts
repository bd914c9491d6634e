/**
 * Like `memo`, for answers that hold absolute lines: remembers for each object the answer for the line it stood on
 * last. Typing moves no line, so nearly every answer is handed out as the same object again; a new line of text makes
 * those below it anew. `under` is whatever else the answer hangs on, compared by identity. `compute` must be pure.
 */
export function memoAt<K extends object, V, U = void>(
  compute: (key: K, line: number, under: U) => V,
): (key: K, line: number, under: U) => V {
  const known = new WeakMap<K, { readonly line: number; readonly under: U; readonly value: V }>();
  return (key, line, under) => {
    let entry = known.get(key);
    if (entry?.line !== line || entry.under !== under)
      known.set(key, (entry = { line, under, value: compute(key, line, under) }));
    return entry.value;
  };
}
