import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Collection } from './manifest.js';

/**
 * Where a collection's folder is, `from` being the folder of texts. An archive is unpacked once, into the system's
 * temporary folder: texts never enter the repository.
 */
export function placeIn(from: string): (collection: Collection) => string {
  return ({ folder, archive }) => {
    const place = path.resolve(from, folder);
    if (archive === undefined || existsSync(place)) return place;
    const unpacked = path.join(os.tmpdir(), 'ficwright-training');
    const inside = path.join(unpacked, path.basename(folder));
    if (!existsSync(inside) && existsSync(path.resolve(from, archive))) {
      mkdirSync(unpacked, { recursive: true });
      spawnSync('tar', ['-xJf', path.resolve(from, archive), '-C', unpacked], { stdio: 'inherit' });
    }
    return inside;
  };
}
