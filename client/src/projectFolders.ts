import { stat } from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';

/** As `/tmp` is: everybody may write, and nobody may remove what others wrote. */
const shared = 0o1002;

/**
 * A folder and those above it in which its `ficwright.json` may lie, the nearest first; the server looks in the same.
 * The last one is a folder of the workspace, the top of a repository, the home, or the root; a folder like `/tmp` says
 * nothing of those below it.
 */
export async function foldersUpwards(
  folder: string,
  workspace: readonly string[],
  home = os.homedir(),
): Promise<readonly string[]> {
  const folders: string[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    folders.push(at);
    const above = path.dirname(at);
    if (above === at || at === home || workspace.includes(at) || (await modeOf(path.join(at, '.git'))) !== undefined) {
      return folders;
    }
    if ((((await modeOf(above)) ?? 0) & shared) === shared) {
      return folders;
    }
  }
}

async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mode;
  } catch {
    return undefined;
  }
}
