import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Texts under one licence. */
export interface Collection {
  /** Relative to the folder of texts; to the repository where the texts are its `own`. */
  readonly folder: string;
  readonly own?: true;
  /** A folder of the repository that holds the labels, where they are not beside the texts. */
  readonly labels?: string;
  /** An archive (tar, xz) that holds `folder`'s last part, unpacked to a temporary folder where `folder` is absent. */
  readonly archive?: string;
  readonly licence: string;
  /** What may be learned from it. */
  readonly may: string;
  /** In the order in which they are learned from. */
  readonly files: readonly TextSums[];
}

/** A text, and its labels where it has some: the sha256 of the bytes of each. Files may go by any name. */
export type TextSums = readonly [text: string, labels?: string];

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

/** What `npm run train` makes tables from: `tools/training/manifest.json`. */
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
  /** sha256 of the list of all sums, in their order. */
  readonly texts: string;
}

/** The manifest of the tables that ship, from the repository's root. */
export const MANIFEST = 'tools/training/manifest.json';

/** Reads a manifest from its file. */
export const readManifest = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

/** Ids of the collections that a table is made from, once each, in the manifest's order. */
export const collectionsOf = ({ texts }: Table): string[] => [...new Set(Object.values(texts).flat())];

/** What the file of table `id` must say of itself. */
export function madeFrom(manifest: Manifest, id: string): Made {
  const table = manifest.tables[id]!;
  const ids = collectionsOf(table);
  const list = ids.flatMap(collection =>
    manifest.collections[collection]!.files.map(sums => `${collection}: ${sums.join(' ')}\n`),
  );
  return {
    table: id,
    command: `npm run train -- ${id}`,
    seed: table.seed ?? null,
    options: table.options,
    from: Object.fromEntries(
      ids.map(collection => {
        const { licence, files } = manifest.collections[collection]!;
        return [collection, { licence, files: files.flat().length }];
      }),
    ),
    texts: sha256(list.join('')),
  };
}

/** What stands in a table's file behind its header: the declarations of its numbers. */
export const numbersOf = (source: string): string =>
  source.slice(source.indexOf('} as const;') + '} as const;\n\n'.length);

/** Of text or bytes, in hexadecimal. */
export const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
