import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NO_PROJECT, readProject, type Project } from './projectFile.js';

/** The file that makes a folder's texts manuscripts, and holds what their author says of them. */
export const PROJECT_FILE = 'ficwright.json';

/** What authors wrote into their `ficwright.json` files. */
export interface Projects {
  /** What the nearest file beside or above a document says. The same object while the file says the same. */
  readonly of: (uri: string) => Promise<Project>;
  /** The URI of that file; null without one. */
  readonly fileFor: (uri: string) => Promise<string | null>;
  /** Files may have changed: read them again. */
  readonly forget: () => void;
}

/**
 * `tell` is given one sentence for each file with something wrong in it, once for each state it is in; what is well in it is used all the same.
 * `broken`: the file as a whole cannot be read. `onRead` hears of every file that was read.
 */
export function projects(tell: (message: string, broken: boolean) => void, onRead: (file: string, text: string, project: Project) => void = () => undefined): Projects {
  const folders = new Map<string, Promise<Project | null>>();
  const told = new Set<string>();
  const shared = new Map<string, Project>();
  const read = async (folder: string): Promise<Project | null> => {
    const file = path.join(folder, PROJECT_FILE);
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch {
      return null; // most folders have none; one that cannot be read is as good as none
    }
    const { project, problem, broken } = readProject(text);
    if (problem !== null && !told.has(`${file}\n${text}`)) {
      told.add(`${file}\n${text}`);
      tell(`${PROJECT_FILE} in ${folder}: ${problem}`, broken);
    }
    onRead(file, text, project);
    const key = text.trim();
    if (!shared.has(key)) shared.set(key, project);
    return shared.get(key)!;
  };
  const nearest = async (uri: string): Promise<{ readonly folder: string; readonly project: Project } | null> => {
    if (!uri.startsWith('file:')) return null;
    for (let folder = path.dirname(fileURLToPath(uri)); ; folder = path.dirname(folder)) {
      let reading = folders.get(folder);
      if (reading === undefined) folders.set(folder, (reading = read(folder)));
      const project = await reading;
      if (project !== null) return { folder, project };
      if (path.dirname(folder) === folder) return null;
    }
  };
  return {
    of: async uri => (await nearest(uri))?.project ?? NO_PROJECT,
    fileFor: async uri => {
      const found = await nearest(uri);
      return found && pathToFileURL(path.join(found.folder, PROJECT_FILE)).href;
    },
    forget: () => folders.clear(),
  };
}
