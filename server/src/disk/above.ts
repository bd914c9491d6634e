import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Folders at which an upward search ends, besides the root. */
export interface Borders {
  /** The folders of an editor's workspace. */
  readonly workspace?: readonly string[];
  /** The user's home folder. */
  readonly home?: string;
}

/**
 * A folder and its parents in which its `ficwright.json` may be, nearest first. The last is a workspace folder, the top
 * of a repository (it contains `.git`), the home, or the root. A folder in which everybody may create files (`/tmp`)
 * does not configure those below.
 */
export async function* foldersUpwards(
  folder: string,
  { workspace = [], home = homeFolder() }: Borders = {},
): AsyncGenerator<string> {
  for (let at = folder; ; at = path.dirname(at)) {
    yield at;
    const above = path.dirname(at);
    if (
      above === at ||
      at === home ||
      workspace.includes(at) ||
      (await exists(path.join(at, '.git'))) ||
      (await isShared(above))
    )
      return;
  }
}

/** Mode bits of a folder such as `/tmp`: everybody may write, and nobody may remove what others wrote. */
const WORLD_WRITABLE_STICKY = 0o1002;

const isShared = async (folder: string): Promise<boolean> =>
  (((await stat(folder).catch(() => null))?.mode ?? 0) & WORLD_WRITABLE_STICKY) === WORLD_WRITABLE_STICKY;

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

function homeFolder(): string {
  try {
    return os.homedir();
  } catch {
    return ''; // a user of whom the system knows nothing
  }
}
