import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sha256, type Collection, type Manifest } from './manifest.js';

/** The folder of a collection, and the path of each file in it by the sha256 of its bytes; empty where it is absent. */
export interface TextFolder {
  readonly path: string;
  readonly bySum: ReadonlyMap<string, string>;
}

/**
 * Finds the folders of collections, `from` being the folder of texts. Each is read once. An archive is unpacked once,
 * into the system's temporary folder: texts never enter the repository.
 */
export function foldersIn(from: string): (collection: Collection) => TextFolder {
  const known = new Map<string, TextFolder>();
  const read = (at: string): TextFolder => {
    const found = known.get(at) ?? { path: at, bySum: filesBySum(at) };
    known.set(at, found);
    return found;
  };
  return ({ folder, archive, own, labels }) => {
    const base = own === true ? '.' : from;
    const texts = read(archive === undefined ? path.resolve(base, folder) : unpacked(base, folder, archive));
    return labels === undefined
      ? texts
      : { path: texts.path, bySum: new Map([...texts.bySum, ...read(path.resolve(labels)).bySum]) };
  };
}

/** What is not in a folder of texts: sums that none of its files has. */
export interface MissingTexts {
  readonly folder: string;
  readonly sums: readonly string[];
}

/**
 * What of these collections is absent, or is another text than the manifest's: by folder, each sum once; empty when all
 * is well. `folderOf`: where a collection's texts are.
 */
export function missingTexts(
  manifest: Manifest,
  ids: Iterable<string>,
  folderOf: (collection: Collection) => TextFolder,
): MissingTexts[] {
  const byFolder = new Map<string, Set<string>>();
  for (const id of ids) {
    const collection = manifest.collections[id]!;
    const { path: folder, bySum } = folderOf(collection);
    for (const sum of collection.files.flat()) {
      if (bySum.has(sum!)) continue;
      byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(sum!));
    }
  }
  return Array.from(byFolder, ([folder, sums]) => ({ folder, sums: [...sums] }));
}

/** How many sums are named of one folder. */
const MAX_SUMS = 20;

/** Says how many texts are missing, and a line a folder which: their sums. */
export function describeMissing(missing: readonly MissingTexts[]): string {
  const count = missing.reduce((sum, { sums }) => sum + sums.length, 0);
  const lines = missing.map(({ folder, sums }) => {
    const more = sums.length > MAX_SUMS ? ` and ${sums.length - MAX_SUMS} more` : '';
    return `\n${folder} has no file with sha256 ${sums.slice(0, MAX_SUMS).join(', ')}${more}.`;
  });
  return `${count} of the texts that the manifest names are missing or changed.${lines.join('')}`;
}

/** Where a folder is, from the archive if it is not there by itself. */
function unpacked(from: string, folder: string, archive: string): string {
  const place = path.resolve(from, folder);
  if (existsSync(place)) return place;
  const into = path.join(os.tmpdir(), 'ficwright-training');
  const inside = path.join(into, path.basename(folder));
  if (!existsSync(inside) && existsSync(path.resolve(from, archive))) {
    mkdirSync(into, { recursive: true });
    spawnSync('tar', ['-xJf', path.resolve(from, archive), '-C', into], { stdio: 'inherit' });
  }
  return inside;
}

/** Files of a folder by the sha256 of their bytes. Which of two equal ones it is makes no difference. */
function filesBySum(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => path.join(folder, name))
      .map(file => [sha256(readFileSync(file)), file]),
  );
}
