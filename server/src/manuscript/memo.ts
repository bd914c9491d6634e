/**
 * Values remembered for each object: memo keys and values in turn. All memos of one object share this list, because the
 * garbage collector visits every entry of every weak map: one entry for each object costs a fraction of one for each
 * value (measured: a million words, 15 values for each paragraph).
 */
const remembered = new WeakMap<object, unknown[]>();

/**
 * Remembers what `compute` says of an object, for as long as the object lives. Identity is the key: an edit makes new
 * objects only where it touched the text, so there is nothing to invalidate. `compute` must be pure. To be called at
 * the head of a module: a memo lives as long as the process.
 */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const mark = {};
  return key => {
    let list = remembered.get(key);
    if (list === undefined) remembered.set(key, (list = []));
    for (let i = 0; i < list.length; i += 2) if (list[i] === mark) return list[i + 1] as V;
    const value = compute(key);
    list.push(mark, value);
    return value;
  };
}

/** The same for two keys: the value lives as long as both. */
export function memo2<A extends object, B extends object, V>(compute: (a: A, b: B) => V): (a: A, b: B) => V {
  const by = memo((a: A) => weakMemo((b: B) => compute(a, b)));
  return (a, b) => by(a)(b);
}

/** A memo that can itself be garbage collected, with all its values. */
export function weakMemo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return key => {
    let entry = known.get(key);
    if (entry === undefined) known.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}

/**
 * One object for the same parts: what `make` makes of them the first time, for as long as all of them live. Parts are
 * compared by identity. For composed keys, so that what is remembered under one stays found. `make` must be pure.
 */
export function intern<P extends readonly object[], V>(make: (...parts: P) => V): (...parts: P) => V {
  interface Level {
    readonly next: WeakMap<object, Level>;
    made?: { readonly value: V };
  }
  const root: Level = { next: new WeakMap() };
  return (...parts) => {
    let level = root;
    for (const part of parts) {
      let next = level.next.get(part);
      if (next === undefined) level.next.set(part, (next = { next: new WeakMap() }));
      level = next;
    }
    level.made ??= { value: make(...parts) };
    return level.made.value;
  };
}

/**
 * Gives the value that was given before where it says the same, so that what is remembered under it stays found after
 * an edit. It is looked for under `anchors`, objects that most edits leave alone (the first and last block of a work, a
 * chapter's heading), and then kept under them. Nothing but identity depends on what is found: `equal` values are
 * interchangeable. Missing anchors are passed over.
 */
export function keepIdentity<V extends object>(
  equal: (before: V, now: V) => boolean,
): (anchors: readonly (object | undefined)[], now: V) => V {
  const latest = new WeakMap<object, V>();
  return (anchors, now) => {
    let kept = now;
    for (const anchor of anchors) {
      const before = anchor && latest.get(anchor);
      if (before === undefined || (before !== now && !equal(before, now))) continue;
      kept = before;
      break;
    }
    for (const anchor of anchors) if (anchor !== undefined && latest.get(anchor) !== kept) latest.set(anchor, kept);
    return kept;
  };
}

/**
 * Computes a value by way of the one that was computed last for one of the `anchors`, and keeps the new one under them:
 * for sums and lists of which an edit changes a part. The value must not depend on what is found, only its cost may:
 * `compute` with the value before gives the same as without.
 */
export function resume<V extends object, A extends readonly unknown[]>(
  compute: (before: V | undefined, ...args: A) => V,
): (anchors: readonly (object | undefined)[], ...args: A) => V {
  const latest = new WeakMap<object, V>();
  return (anchors, ...args) => {
    let before: V | undefined;
    for (const anchor of anchors) before ??= anchor && latest.get(anchor);
    const value = compute(before, ...args);
    for (const anchor of anchors) if (anchor !== undefined && latest.get(anchor) !== value) latest.set(anchor, value);
    return value;
  };
}
