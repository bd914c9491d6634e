import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Puts `bytes` in the place of a file's content in one step: a reader sees the old content or the new, never a part. Follows a link to the file
 * it means; keeps the file's mode. Throws when it cannot, and then the file is as it was.
 */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(file);
  const { mode } = await stat(target);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes, { mode, flag: 'wx', flush: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
