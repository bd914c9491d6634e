import { stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Where a search upwards ends besides the root. */
export interface Borders {
  /** The folders of an editor's workspace. */
  readonly workspace?: readonly string[];
  /** The home of whoever runs this. */
  readonly home?: string;
}

/**
 * A folder and those above it in which its `ficwright.json` may lie, the nearest first. The last one is a folder of the
 * workspace, the top of a repository (it holds `.git`), the home, or the root. A folder that everybody may put files
 * into (`/tmp`) says nothing of those below it.
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

/** As `/tmp` is: everybody may write, and nobody may remove what others wrote. */
const SHARED = 0o1002;

const isShared = async (folder: string): Promise<boolean> =>
  (((await stat(folder).catch(() => null))?.mode ?? 0) & SHARED) === SHARED;

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
