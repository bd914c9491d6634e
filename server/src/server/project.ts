import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GivenMember } from '../analysis/author/told.js';
import { readCast } from './projectCast.js';

/** The file that makes a folder's texts manuscripts, and holds what their author says of them. */
export const PROJECT_FILE = 'ficwright.json';

/** The casts that authors wrote into their `ficwright.json` files. */
export interface Projects {
  /** The cast of the nearest file beside or above a document; empty without one. The same array while the file says the same. */
  readonly castFor: (uri: string) => Promise<readonly GivenMember[]>;
  /** Files may have changed: read them again. */
  readonly forget: () => void;
}

const NOBODY: readonly GivenMember[] = [];

/** `tell` is given one sentence for each broken file, once for each state it is broken in; such a file counts as one without a cast. */
export function projects(tell: (message: string) => void): Projects {
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
    const { cast, problem } = readCast(text);
    if (problem !== null && !told.has(`${file}\n${text}`)) {
      told.add(`${file}\n${text}`);
      tell(`${PROJECT_FILE} in ${folder}: ${problem}`);
    }
    const key = JSON.stringify(cast);
    if (!shared.has(key)) shared.set(key, cast);
    return shared.get(key)!;
  };
  return {
    castFor: async uri => {
      if (!uri.startsWith('file:')) return NOBODY;
      for (let folder = path.dirname(fileURLToPath(uri)); ; folder = path.dirname(folder)) {
        let cast = folders.get(folder);
        if (cast === undefined) folders.set(folder, (cast = read(folder)));
        const found = await cast;
        if (found !== null) return found;
        if (path.dirname(folder) === folder) return NOBODY;
      }
    },
    forget: () => folders.clear(),
  };
}
