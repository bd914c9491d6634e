import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Texts under one licence. */
export interface Collection {
  /** Relative to the folder of texts. */
  readonly folder: string;
  /** An archive (tar, xz) that holds `folder`'s last part, unpacked to a temporary folder where `folder` is absent. */
  readonly archive?: string;
  readonly licence: string;
  /** What may be learned from it. */
  readonly may: string;
  /** File name → sha256 of its bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** One table of learned numbers. */
export interface Table {
  /** The file that is written, from the repository's root. */
  readonly file: string;
  readonly learns: string;
  readonly seed?: number;
  readonly options: Readonly<Record<string, number | readonly number[]>>;
  /** Ids of collections by the part they play. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** The table that ships is an older one that the command does not make: why, and sha256 of its declarations. */
  readonly kept?: { readonly why: string; readonly sha256: string };
}

export interface Manifest {
  readonly tables: Readonly<Record<string, Table>>;
  readonly collections: Readonly<Record<string, Collection>>;
  /** What is measured afterwards: corpus → figure → where the evaluation's JSON has it. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Figures that belong to tables: `tools/training/scores.json`. */
export interface Scores {
  /** Table file → sha256 of its bytes when it was measured. */
  readonly tables: Readonly<Record<string, string>>;
  readonly percent: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What a table's file says of itself: `MADE` of the file. */
export interface Made {
  readonly table: string;
  readonly command: string;
  readonly seed: number | null;
  readonly options: Table['options'];
  /** Collection → licence and number of files. */
  readonly from: Readonly<Record<string, { readonly licence: string; readonly files: number }>>;
  /** sha256 of the list of all files with their own sums. */
  readonly texts: string;
}

/** Reads `tools/training/manifest.json` of the repository at `root`. */
export const readManifest = (root: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, 'tools/training/manifest.json'), 'utf8')) as Manifest;

/** Ids of the collections that a table is made from, once each, in the manifest's order. */
export const collectionsOf = ({ texts }: Table): string[] => [...new Set(Object.values(texts).flat())];

/** What the file of table `id` must say of itself. */
export function madeFrom(manifest: Manifest, id: string): Made {
  const table = manifest.tables[id]!;
  const ids = collectionsOf(table);
  const list = ids.flatMap(collection =>
    Object.entries(manifest.collections[collection]!.files).map(([file, sum]) => `${sum}  ${collection}/${file}\n`),
  );
  return {
    table: id,
    command: `npm run train -- ${id}`,
    seed: table.seed ?? null,
    options: table.options,
    from: Object.fromEntries(
      ids.map(collection => {
        const { licence, files } = manifest.collections[collection]!;
        return [collection, { licence, files: Object.keys(files).length }];
      }),
    ),
    texts: sha256(list.join('')),
  };
}

/** What stands in a table's file behind its header: the declarations of its numbers. */
export const numbersOf = (source: string): string =>
  source.slice(source.indexOf('} as const;') + '} as const;\n\n'.length);

/**
 * Files of these collections that are absent, or not the ones of the manifest, each with what is wrong; empty when all
 * is well. `placeOf`: where a collection's folder is.
 */
export function faultsOf(
  manifest: Manifest,
  ids: Iterable<string>,
  placeOf: (collection: Collection) => string,
): string[] {
  return [...new Set(ids)].flatMap(id => {
    const collection = manifest.collections[id]!;
    return Object.entries(collection.files).flatMap(([file, sum]) => {
      const place = path.join(placeOf(collection), file);
      if (!existsSync(place)) return [`${place} is absent`];
      return sha256(readFileSync(place)) === sum ? [] : [`${place} is not the text of the manifest`];
    });
  });
}

/** Of text or bytes, in hexadecimal. */
export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
