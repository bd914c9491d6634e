/**
 * Like `memo`, for answers that hold absolute lines: remembers for each object the answer for the line it stood on last. Typing moves no line,
 * so nearly every answer is handed out as the same object again; a new line of text makes those below it anew. `compute` must be pure.
 */
export function memoAt<K extends object, V>(compute: (key: K, line: number) => V): (key: K, line: number) => V {
  const known = new WeakMap<K, { readonly line: number; readonly value: V }>();
  return (key, line) => {
    let entry = known.get(key);
    if (entry?.line !== line) known.set(key, (entry = { line, value: compute(key, line) }));
    return entry.value;
  };
}
