import { readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Temporary names of an atomic write: `new` for the content before it replaces a file, `old` for a second name of that
 * file meanwhile.
 */
export interface Drafts {
  readonly fresh: string;
  readonly old: string;
}

/** Temporary names in a folder that no other process uses. A killed process leaves them behind. */
export function draftsIn(folder: string, once: string): Drafts {
  const stem = path.join(folder, `.ficwright-${process.pid}-${once}`);
  return { fresh: `${stem}.new`, old: `${stem}.old` };
}

const NAME = /^\.ficwright-(\d+)-[0-9a-f]+\.(?:new|old)$/;

/** Milliseconds after which nobody can still be writing, whatever process has that number now. */
const MAX_WRITE_MS = 3_600_000;

/**
 * Removes temporary files that killed processes left in a folder, except those of a running one. Missing files and
 * missing rights are ignored. Returns the number removed. This process has written nothing yet when it looks.
 */
export async function removeLeftDrafts(folder: string, now = Date.now()): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined) continue;
    const file = path.join(folder, name);
    const changed = (await stat(file).catch(() => null))?.ctimeMs ?? 0;
    if (Number(owner) !== process.pid && isRunning(Number(owner)) && now - changed < MAX_WRITE_MS) continue;
    await rm(file, { force: true }).then(
      () => removed++,
      () => undefined,
    );
  }
  return removed;
}

/** The folder in which the file lies that a path means, links followed; the path's own where it means none. */
export const folderOf = async (file: string): Promise<string> => path.dirname(await realpath(file).catch(() => file));

/** Whether a process has this id. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
