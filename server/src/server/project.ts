import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { GivenMember } from '../analysis/author/told.js';
import { readCast } from './projectCast.js';

/** The file that makes a folder's texts manuscripts, and holds what their author says of them. */
export const PROJECT_FILE = 'ficwright.json';

/** The casts that authors wrote into their `ficwright.json` files. */
export interface Projects {
  /** The cast of the nearest file beside or above a document; empty without one. The same array while the file says the same. */
  readonly castFor: (uri: string) => Promise<readonly GivenMember[]>;
  /** The URI of that file; null without one. */
  readonly fileFor: (uri: string) => Promise<string | null>;
  /** Files may have changed: read them again. */
  readonly forget: () => void;
}

const NOBODY: readonly GivenMember[] = [];

/**
 * `tell` is given one sentence for each file with something wrong in it, once for each state it is in; what is well in it is used all the same.
 * `broken`: the file as a whole cannot be read.
 */
export function projects(tell: (message: string, broken: boolean) => void): Projects {
  const folders = new Map<string, Promise<readonly GivenMember[] | null>>();
  const told = new Set<string>();
  const shared = new Map<string, readonly GivenMember[]>();
  const read = async (folder: string): Promise<readonly GivenMember[] | null> => {
    const file = path.join(folder, PROJECT_FILE);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return null; // most folders have none; one that cannot be read is as good as none
    }
    const { cast, problem, broken } = readCast(text);
    if (problem !== null && !told.has(`${file}\n${text}`)) {
      told.add(`${file}\n${text}`);
      tell(`${PROJECT_FILE} in ${folder}: ${problem}`, broken);
    }
    const key = JSON.stringify(cast);
    if (!shared.has(key)) shared.set(key, cast);
    return shared.get(key)!;
  };
  const nearest = async (uri: string): Promise<{ readonly folder: string; readonly cast: readonly GivenMember[] } | null> => {
    if (!uri.startsWith('file:')) return null;
    for (let folder = path.dirname(fileURLToPath(uri)); ; folder = path.dirname(folder)) {
      let reading = folders.get(folder);
      if (reading === undefined) folders.set(folder, (reading = read(folder)));
      const cast = await reading;
      if (cast !== null) return { folder, cast };
      if (path.dirname(folder) === folder) return null;
    }
  };
  return {
    castFor: async uri => (await nearest(uri))?.cast ?? NOBODY,
    fileFor: async uri => {
      const found = await nearest(uri);
      return found && pathToFileURL(path.join(found.folder, PROJECT_FILE)).href;
    },
    forget: () => folders.clear(),
  };
}
