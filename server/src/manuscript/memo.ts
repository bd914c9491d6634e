/**
 * Remembers what `compute` says of an object, for as long as the object lives. Identity is the key: an edit makes new objects only where it
 * touched the text, so there is nothing to invalidate. `compute` must be pure.
 */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return key => {
    let entry = known.get(key);
    if (entry === undefined) known.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}

/** The same for two keys: the answer lives as long as both do. */
export function memo2<A extends object, B extends object, V>(compute: (a: A, b: B) => V): (a: A, b: B) => V {
  const by = memo((a: A) => memo((b: B) => compute(a, b)));
  return (a, b) => by(a)(b);
}
