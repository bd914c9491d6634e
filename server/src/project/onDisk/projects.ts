import * as l10n from '@vscode/l10n';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { foldersUpwards, type Borders } from '../../disk/above.js';
import { decode, problemOf } from '../../disk/decodeText.js';
import { readRegular } from '../../disk/read.js';
import { reason } from '../../disk/reason.js';
import type { Fault } from '../fault.js';
import { PROJECT_FILE, standingOf, takenBy, type Takes } from '../manuscripts.js';
import type { Standing } from '../../protocol/messages.js';
import {
  brokenProject,
  NO_PROJECT,
  MAX_PROJECT_BYTES,
  readProject,
  type Project,
  type ReadProject,
} from '../readProject.js';

/** A `ficwright.json` that was found. */
export interface FoundProject {
  /** The path of the folder that it lies in. */
  readonly folder: string;
  readonly project: Project;
  /** Which files it takes, by their path from the folder. */
  readonly takes: Takes;
  /** Why nothing in it is used, as the end of a line; null where something is. */
  readonly problem: string | null;
  /** Whether it is a text that can be shown: no folder, pipe or giant. */
  readonly canOpen: boolean;
}

/** What authors wrote into their `ficwright.json` files. */
export interface Projects {
  /** What the file says that holds for a document. The same object while the file says the same. */
  readonly of: (uri: string) => Promise<Project>;
  /** That file with all that is known of it; null without one. */
  readonly nearest: (uri: string) => Promise<FoundProject | null>;
  /** The URI of that file; null without one. */
  readonly fileFor: (uri: string) => Promise<string | null>;
  /** The file in a folder; null where none is. */
  readonly inFolder: (folder: string) => Promise<FoundProject | null>;
  /**
   * The file that holds for a folder: its own, else that of the nearest folder above, to the border of its workspace,
   * repository or home.
   */
  readonly above: (folder: string) => Promise<FoundProject | null>;
  /** What a file is, and the project in whose folder it lies, whether that takes it or not. */
  readonly standing: (uri: string) => Promise<{ readonly standing: Standing; readonly found: FoundProject | null }>;
  /** Files may have changed: read them again. */
  readonly forget: () => void;
}

/** Who wants to hear of what was read, and how far up files are looked for. */
export interface ProjectSources {
  /**
   * Given each file with something wrong in it, once for each state it is in; what is well in it is used all the same.
   * `broken`: nothing is.
   */
  readonly tell?: (file: string, faults: readonly Fault[], broken: boolean) => void;
  /** Given every file that was read. */
  readonly onRead?: (file: string, text: string, read: ReadProject) => void;
  readonly borders?: () => Borders;
}

/** No file is read so far. */
export function projects({
  tell = () => undefined,
  onRead = () => undefined,
  borders = () => ({}),
}: ProjectSources = {}): Projects {
  const folders = new Map<string, Promise<FoundProject | null>>();
  const told = new Set<string>();
  const shared = new Map<string, Project>();
  const read = async (folder: string): Promise<FoundProject | null> => {
    const file = path.join(folder, PROJECT_FILE);
    const found = await textIn(file);
    if (found === null) return null;
    const { text, reading } = found;
    const key = text.trim();
    const { faults, broken } = reading;
    const state = `${file}\n${faults[0]?.message ?? ''}\n${key}`;
    if (faults.length > 0 && !told.has(state)) {
      told.add(state);
      tell(file, faults, broken);
    }
    onRead(file, text, reading);
    if (!broken && !shared.has(key)) shared.set(key, reading.project);
    const project = broken ? reading.project : shared.get(key)!;
    const problem = broken ? (faults[0]?.message ?? '') : null;
    return { folder, project, takes: takenBy(project), problem, canOpen: found.canOpen };
  };
  const inFolder: Projects['inFolder'] = folder => {
    let reading = folders.get(folder);
    if (reading === undefined) folders.set(folder, (reading = read(folder)));
    return reading;
  };
  const above: Projects['above'] = async start => {
    for await (const folder of foldersUpwards(start, borders())) {
      const found = await inFolder(folder);
      if (found !== null) return found;
    }
    return null;
  };
  const nearest: Projects['nearest'] = async uri => {
    const file = pathOf(uri);
    return file === null ? null : above(path.dirname(file));
  };
  return {
    of: async uri => (await nearest(uri))?.project ?? NO_PROJECT,
    fileFor: async uri => {
      const found = await nearest(uri);
      return found && pathToFileURL(path.join(found.folder, PROJECT_FILE)).href;
    },
    nearest,
    inFolder,
    above,
    standing: async uri => {
      const file = pathOf(uri);
      if (file === null) return { standing: 'other', found: null };
      const found = await above(path.dirname(file));
      return { standing: standingOf(found && found.takes, belowOf(found?.folder ?? path.dirname(file), file)), found };
    },
    forget: () => folders.clear(),
  };
}

/** The path of a file from a folder above it, with slashes. */
export const belowOf = (folder: string, file: string): string => path.relative(folder, file).split(path.sep).join('/');

/**
 * The file that a URI means on this machine; null where it means none, as `untitled:` does, or one on another machine.
 */
export function pathOf(uri: string): string | null {
  try {
    const file = new URL(uri).protocol === 'file:' ? fileURLToPath(uri) : null;
    return file === null || file.includes('\0') ? null : file;
  } catch {
    return null; // Node refuses file://elsewhere/…, %2F and what is no URI at all
  }
}

/** What stands in a project's file; null where there is none, as in most folders. */
async function textIn(
  file: string,
): Promise<{ readonly text: string; readonly reading: ReadProject; readonly canOpen: boolean } | null> {
  try {
    const decoded = decode((await readRegular(file, MAX_PROJECT_BYTES)).bytes);
    if ('what' in decoded) return { text: '', reading: brokenProject(problemOf(decoded)), canOpen: true };
    return { text: decoded.text, reading: readProject(decoded.text), canOpen: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return { text: '', reading: brokenProject(l10n.t('not read: {0}', reason(error))), canOpen: false };
  }
}
