import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './drafts.js';

/** Milliseconds after which a lock counts as left behind, and somebody who waits goes on without one. */
const MAX_HELD_MS = 10_000;

/** Milliseconds between two looks at a lock that another holds. */
const PAUSE_MS = 5;

/**
 * Does work while nobody else who asks for the same lock, a file, does any. A lock that a killed process left is taken
 * over. Where no lock can be made the work is done without: it says itself what is wrong with the folder.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const held = await take(lock);
  try {
    return await work();
  } finally {
    // What was done stands, even where its lock cannot be removed: the next one takes it over.
    if (held) await rm(lock, { force: true }).catch(() => undefined);
  }
}

async function take(lock: string): Promise<boolean> {
  for (const until = Date.now() + MAX_HELD_MS; Date.now() < until; await setTimeout(PAUSE_MS)) {
    try {
      await writeFile(lock, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    if (await isLeft(lock)) await rm(lock, { force: true }).catch(() => undefined);
  }
  return false;
}

/** Whether the process that made a lock is gone, or cannot be at work any more. */
async function isLeft(lock: string): Promise<boolean> {
  const made = await stat(lock).catch(() => null);
  if (made === null) return false;
  if (Date.now() - made.mtimeMs > MAX_HELD_MS) return true;
  const owner = await readFile(lock, 'utf8').catch(() => '');
  return /^\d+$/.test(owner) && !isRunning(Number(owner));
}
