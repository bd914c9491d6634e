import type { Active, SceneFeatures } from '../../../server/src/analysis/attribution/evidence/all.js';

/** Lists of features in one pair of arrays: list `i` is `[starts[i], starts[i + 1])`. */
export interface FeatureLists {
  readonly starts: Int32Array;
  readonly indices: Uint16Array;
  readonly values: Float32Array;
}

/** Features of edges between turns: most have one of a few lists, kept once. */
export interface EdgeLists {
  readonly lists: FeatureLists;
  /** Per turn, the list of each edge, row by row; -1 for none. Null where a turn has no such edges. */
  readonly of: readonly (Int16Array | null)[];
}

/** A scene's features without objects, so that those of a hundred books fit into memory. */
export interface FlatFeatures {
  /** Number of candidates of each turn. */
  readonly sizes: Uint8Array;
  /** One list per turn and candidate, turn by turn. */
  readonly own: FeatureLists;
  readonly pairs: EdgeLists;
  readonly skips: EdgeLists;
}

/** Packs the features of a scene. */
export function flatten({ own, pairs, skips }: SceneFeatures): FlatFeatures {
  return {
    sizes: Uint8Array.from(own, row => row.length),
    own: listsOf(own.flat()),
    pairs: edgesOf(pairs.map((row, t) => (t === 0 ? null : row))),
    skips: edgesOf(skips.map(skip => (skip === null ? null : skip.is.map(is => (is ? skip.same : []))))),
  };
}

function listsOf(rows: readonly Active[]): FeatureLists {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length / 2));
  const indices = new Uint16Array(starts[rows.length]!);
  const values = new Float32Array(starts[rows.length]!);
  rows.forEach((row, i) => {
    for (let k = 0; k < row.length; k += 2) {
      indices[starts[i]! + k / 2] = row[k]!;
      values[starts[i]! + k / 2] = row[k + 1]!;
    }
  });
  return { starts, indices, values };
}

function edgesOf(turns: readonly (readonly Active[] | null)[]): EdgeLists {
  const known = new Map<string, number>();
  const rows: Active[] = [];
  const of = turns.map(edges =>
    edges === null
      ? null
      : Int16Array.from(edges, active => {
          if (active.length === 0) return -1;
          const key = active.join(' ');
          let at = known.get(key);
          if (at === undefined) {
            known.set(key, (at = rows.length));
            rows.push(active);
          }
          return at;
        }),
  );
  return { lists: listsOf(rows), of };
}
