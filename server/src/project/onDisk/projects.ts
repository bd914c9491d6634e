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
  /** Path of its folder. */
  readonly folder: string;
  readonly project: Project;
  /** The files that it includes, by their path relative to the folder. */
  readonly takes: Takes;
  /** The reason why nothing in it is used, as the end of a line; null where something is. */
  readonly problem: string | null;
  /** Whether it can be opened as a text: it is no folder or pipe and not too large. */
  readonly canOpen: boolean;
}

/** Access to the `ficwright.json` files of authors. */
export interface Projects {
  /** The content of the file that applies to a document. The same object while the content is the same. */
  readonly of: (uri: string) => Promise<Project>;
  /** That file with everything known of it; null for none. */
  readonly nearest: (uri: string) => Promise<FoundProject | null>;
  /** The URI of that file; null for none. */
  readonly fileFor: (uri: string) => Promise<string | null>;
  /** The file in a folder; null for none. */
  readonly inFolder: (folder: string) => Promise<FoundProject | null>;
  /**
   * The file that applies to a folder: its own, else that of the nearest folder above, up to the root of its workspace
   * or repository, or the home folder.
   */
  readonly above: (folder: string) => Promise<FoundProject | null>;
  /** What kind of file a URI is, and the project of its folder, whether that includes it or not. */
  readonly standing: (uri: string) => Promise<{ readonly standing: Standing; readonly found: FoundProject | null }>;
  /** Discards what was read, since files may have changed. */
  readonly forget: () => void;
}

/** Callbacks for files that were read, and how far up they are searched for. */
export interface ProjectSources {
  /**
   * Called with each file that has errors, once for each of its states; its valid parts are used all the same.
   * `broken`: nothing is used.
   */
  readonly tell?: (file: string, faults: readonly Fault[], broken: boolean) => void;
  /** Called with every file that was read. */
  readonly onRead?: (file: string, text: string, read: ReadProject) => void;
  readonly borders?: () => Borders;
}

/** Makes an access that has read no file yet. */
export function projects({
  tell = () => undefined,
  onRead = () => undefined,
  borders = () => ({}),
}: ProjectSources = {}): Projects {
  const folders = new Map<string, Promise<FoundProject | null>>();
  const reported = new Set<string>();
  const shared = new Map<string, Project>();
  const read = async (folder: string): Promise<FoundProject | null> => {
    const file = path.join(folder, PROJECT_FILE);
    const found = await textIn(file);
    if (found === null) return null;
    const { text, reading } = found;
    const key = text.trim();
    const { faults, broken } = reading;
    const state = `${file}\n${faults[0]?.message ?? ''}\n${key}`;
    if (faults.length > 0 && !reported.has(state)) {
      reported.add(state);
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

/** Path of a file relative to a folder above it, with slashes. */
export const belowOf = (folder: string, file: string): string => path.relative(folder, file).split(path.sep).join('/');

/** The local path of a URI; null for one without, such as `untitled:` or a file on another machine. */
export function pathOf(uri: string): string | null {
  try {
    const file = new URL(uri).protocol === 'file:' ? fileURLToPath(uri) : null;
    return file === null || file.includes('\0') ? null : file;
  } catch {
    return null; // Node refuses file://elsewhere/…, %2F and what is no URI at all
  }
}

/** The content of a project's file; null for a missing one, as in most folders. */
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
