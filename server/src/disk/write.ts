import * as l10n from '@vscode/l10n';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  type BigIntStats,
} from 'node:fs';
import { access, link, open, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { draftsIn, type Drafts } from './drafts.js';
import { notRegular, sameStamp, stampOf, type FileRead, type Stamp } from './read.js';

/** Hooks for tests, which act there as another program might. */
export interface Moments {
  /** The new content lies in a draft; the file was not looked at again. */
  readonly drafted?: () => void;
  /** The file was found as it was read; the draft is about to take its place. */
  readonly checked?: () => void;
}

/**
 * Puts `bytes` in the place of a file's content in one step: a reader sees the old content or the new, never a part.
 * Only if the file is the one that was read (`before`), unchanged; if not, or if mode, owner or a link of it could not
 * be kept, it throws an error that says why, and the file is as it was. A symbolic link is followed and stays. What
 * cannot be kept by Node, access lists and extended attributes, is not.
 *
 * Two files are never exchanged in one step with a comparison: between the last look and the rename another program has
 * some microseconds. What it writes *into* the file then is noticed right after, and the file put back; a file that it
 * *renames* into place in that moment is lost.
 */
export async function replaceFile(
  file: string,
  before: FileRead,
  bytes: Uint8Array,
  moments: Moments = {},
): Promise<void> {
  const target = await realpath(file);
  const found = await stat(target, { bigint: true });
  const obstacle =
    notRegular(found) ??
    (sameStamp(stampOf(found), before.stamp) ? null : changedSince()) ??
    (await notReplaceable(target, found));
  if (obstacle !== null) throw new Error(obstacle);
  const drafts = draftsIn(path.dirname(target), randomBytes(4).toString('hex'));
  try {
    await writeDraft(drafts.fresh, bytes, found);
    moments.drafted?.();
    exchange(target, drafts, before, moments);
  } finally {
    await rm(drafts.fresh, { force: true });
    await rm(drafts.old, { force: true });
  }
}

/**
 * Makes a file in one step: a reader sees no file or all of it. Throws where there is one already. Where a file cannot
 * have a second name for a moment, a reader may see a part.
 */
export async function createFile(file: string, bytes: Uint8Array): Promise<void> {
  const { fresh } = draftsIn(path.dirname(file), randomBytes(4).toString('hex'));
  try {
    await writeFile(fresh, bytes, { flag: 'wx', flush: true });
    await link(fresh, file).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      await writeFile(file, bytes, { flag: 'wx' });
    });
  } finally {
    await rm(fresh, { force: true });
  }
}

const changedSince = (): string => l10n.t('changed since it was read, so it is left as it is; run the command again');

/** What the replacement would lose of a file, or why it must not be written; null for nothing. */
async function notReplaceable(target: string, { mode, nlink }: BigIntStats): Promise<string | null> {
  if ((mode & 0o222n) === 0n) return l10n.t('read-only; allow writing to it first');
  if (nlink > 1n)
    return l10n.t('it has other names (hard links), which would keep the old text; copy it and fix the copy');
  return access(target, constants.W_OK).then(
    () => null,
    () => l10n.t('read-only; allow writing to it first'),
  );
}

/** Writes a new file with the mode and the owner of another. */
async function writeDraft(draft: string, bytes: Uint8Array, { mode, uid, gid }: BigIntStats): Promise<void> {
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    const own = await handle.stat({ bigint: true });
    if (own.uid !== uid || own.gid !== gid) {
      await handle.chown(Number(uid), Number(gid)).catch(() => {
        throw new Error(l10n.t('left as it is: its owner could not be kept'));
      });
    }
    await handle.chmod(Number(mode & 0o7777n));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Compares the file once more and replaces it, without a pause between. */
function exchange(target: string, { fresh, old }: Drafts, before: FileRead, { checked }: Moments): void {
  const descriptor = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const kept = linked(target, old);
    const same = (): boolean => sameStamp(stampOf(fstatSync(descriptor, { bigint: true })), before.stamp);
    if (!same() || !readFileSync(descriptor).equals(before.bytes) || !sameStamp(stampAt(target), before.stamp))
      throw new Error(changedSince());
    checked?.();
    renameSync(fresh, target);
    if (same()) return;
    if (kept) renameSync(old, target);
    throw new Error(
      kept ? changedSince() : l10n.t('changed at the moment it was written; check that all of it is there'),
    );
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a file a second name, under which it can be put back; not every file system can. */
function linked(target: string, name: string): boolean {
  try {
    linkSync(target, name);
    return true;
  } catch {
    return false;
  }
}

const stampAt = (file: string): Stamp => stampOf(statSync(file, { bigint: true }));
