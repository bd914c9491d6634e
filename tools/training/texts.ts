import { readFileSync } from 'node:fs';
import type { Collection, Manifest, Table } from './manifest.js';
import type { TextFolder } from './place.js';

/** A text of a collection. */
export interface SourceText {
  readonly text: string;
  /** Its labels, parsed; undefined where the manifest names none. */
  readonly labels: unknown;
}

/** Gives the texts that play a part in a table, by collection; collections and texts in the manifest's order. */
export type ReadTexts = (part: string) => SourceText[][];

/** A reader of a table's texts. It throws where one that the manifest names is absent: ask `missingTexts` before. */
export function readerOf(
  manifest: Manifest,
  table: Table,
  folderOf: (collection: Collection) => TextFolder,
): ReadTexts {
  return part =>
    table.texts[part]!.map(id => {
      const collection = manifest.collections[id]!;
      const { bySum } = folderOf(collection);
      const read = (sum: string): string => readFileSync(bySum.get(sum)!, 'utf8');
      return collection.files.map(([text, labels]) => ({
        text: read(text),
        labels: labels === undefined ? undefined : (JSON.parse(read(labels)) as unknown),
      }));
    });
}
