import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Collection, Manifest, Table } from './manifest.js';

/** A file of a collection. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  /** Its labels, parsed; undefined where the manifest names none. */
  readonly labels: unknown;
}

/** Gives the texts that play a part in a table, by collection; collections and files in the manifest's order. */
export type ReadTexts = (part: string) => SourceText[][];

/** A reader of a table's texts. */
export function readerOf(manifest: Manifest, table: Table, placeOf: (collection: Collection) => string): ReadTexts {
  return part => table.texts[part]!.map(id => textsIn(manifest.collections[id]!, placeOf));
}

/** The texts of one collection. */
function textsIn(collection: Collection, placeOf: (collection: Collection) => string): SourceText[] {
  const folder = placeOf(collection);
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  return Object.keys(collection.files)
    .filter(file => file.endsWith('.txt'))
    .map(file => {
      const id = file.slice(0, -'.txt'.length);
      const labels = `${id}.json`;
      return {
        id,
        text: read(file),
        labels: labels in collection.files ? (JSON.parse(read(labels)) as unknown) : undefined,
      };
    });
}
