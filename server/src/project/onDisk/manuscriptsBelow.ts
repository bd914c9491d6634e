import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_FILE, standingOf } from '../manuscripts.js';
import { belowOf, type FoundProject, type Projects } from './projects.js';

/** A manuscript below a folder, or a folder that cannot be read. */
export interface FoundBelow {
  /** Absolute. */
  readonly path: string;
  /** Path in the form in which the folder was given. */
  readonly shown: string;
  /** The error of reading the folder; undefined for a manuscript. */
  readonly error?: unknown;
}

interface Walk {
  readonly projects: Projects;
  readonly found: (FoundBelow & { readonly loose: boolean })[];
  configured: boolean;
}

/**
 * The manuscripts below a folder, sorted by name. Where no `ficwright.json` applies to the folder or exists below it,
 * every text is one except README, notes and the like. Skips `node_modules` and folders whose names start with a dot.
 */
export async function manuscriptsBelow(folder: string, shown: string, projects: Projects): Promise<FoundBelow[]> {
  const above = await projects.above(folder);
  const walk: Walk = { projects, found: [], configured: above !== null };
  await visit(folder, shown, above, walk);
  return walk.found.filter(file => !(file.loose && walk.configured));
}

async function visit(folder: string, shown: string, project: FoundProject | null, walk: Walk): Promise<void> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.found.push({ path: folder, shown, error, loose: false });
    return;
  }
  const own =
    project?.folder !== folder && entries.some(entry => entry.name === PROJECT_FILE)
      ? await walk.projects.inFolder(folder)
      : null;
  if (own !== null) {
    walk.configured = true;
    project = own;
  }
  for (const entry of entries.sort((a, b) => order(a.name, b.name))) {
    const absolute = path.join(folder, entry.name);
    const name = path.join(shown, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) await visit(absolute, name, project, walk);
      continue;
    }
    // Anything with the name of a manuscript: what is no file is rejected when it is read.
    const standing = standingOf(project && project.takes, belowOf(project?.folder ?? folder, absolute));
    if (standing !== 'other') walk.found.push({ path: absolute, shown: name, loose: standing === 'loose' });
  }
}

/** Numeric order (chapter 2 before chapter 10), the same on every system. */
const order = (a: string, b: string): number => collator().compare(a, b) || (a < b ? -1 : 1);

let made: Intl.Collator | undefined;
/** Created when a folder is read, which takes milliseconds. */
const collator = (): Intl.Collator => (made ??= new Intl.Collator('en', { numeric: true }));
