import * as l10n from '@vscode/l10n';
import { constants, type BigIntStats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';

/** State of a file: its identity on disk, its size and its time of change. */
export interface Stamp {
  readonly dev: bigint;
  readonly ino: bigint;
  readonly size: bigint;
  readonly mtimeNs: bigint;
}

/** A file's content with `stamp`, its state right before reading. */
export interface FileRead {
  readonly bytes: Buffer;
  readonly stamp: Stamp;
}

/** Bytes of a megabyte, in which limits are given. */
export const MB = 1_048_576;

/** Flags with which opening a pipe or terminal neither blocks nor makes it the controlling one. Windows has neither. */
const CAUTIOUS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Bytes read at once where a file is longer than it said. */
const CHUNK_BYTES = 65_536;

/**
 * The bytes of a regular file of at most `limit` bytes, or of one that a link means. Anything else (a pipe, a device, a
 * folder) is refused without being opened, and refused again if it took the file's place meanwhile. Throws an error
 * whose message says why.
 */
export async function readRegular(file: string, limit: number): Promise<FileRead> {
  refuse(await stat(file, { bigint: true }), limit);
  const handle = await open(file, CAUTIOUS);
  try {
    const found = await handle.stat({ bigint: true });
    refuse(found, limit);
    return { bytes: await readAtMost(handle, Number(found.size), limit), stamp: stampOf(found) };
  } finally {
    await handle.close();
  }
}

/** The state of a file. */
export const stampOf = ({ dev, ino, size, mtimeNs }: BigIntStats): Stamp => ({ dev, ino, size, mtimeNs });

/** Whether two stamps are equal. */
export const sameStamp = (a: Stamp, b: Stamp): boolean =>
  a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;

/** Why something is no regular file, in few words; null for one. */
export function notRegular(
  found: Pick<BigIntStats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket' | 'isBlockDevice' | 'isCharacterDevice'>,
): string | null {
  if (found.isFile()) return null;
  if (found.isDirectory()) return l10n.t('a folder, not a file');
  if (found.isFIFO()) return l10n.t('a named pipe, not a file');
  if (found.isSocket()) return l10n.t('a socket, not a file');
  return found.isBlockDevice() || found.isCharacterDevice()
    ? l10n.t('a device, not a file')
    : l10n.t('not a regular file');
}

function refuse(found: BigIntStats, limit: number): void {
  const wrong = notRegular(found);
  if (wrong !== null) throw Object.assign(new Error(wrong), { code: NOT_REGULAR });
  if (found.size > limit) throw tooLarge(limit);
}

/** Code of the error for something that is no regular file. */
export const NOT_REGULAR = 'ERR_NOT_REGULAR';
/** Code of the error for a file above the limit. */
export const TOO_LARGE = 'ERR_TOO_LARGE';

/** Reads up to the limit: a file may be longer than its stated size, since it grows or its system does not know. */
async function readAtMost(handle: FileHandle, size: number, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for (let room = Math.max(size + 1, CHUNK_BYTES); length <= limit; room = CHUNK_BYTES) {
    const part = Buffer.allocUnsafe(Math.min(room, limit + 1 - length));
    const { bytesRead } = await handle.read(part, 0, part.length, null);
    if (bytesRead === 0) return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts.push(part.subarray(0, bytesRead));
    length += bytesRead;
  }
  throw tooLarge(limit);
}

/** The error for a file above `limit` bytes. */
export const tooLarge = (limit: number): Error =>
  Object.assign(new Error(l10n.t('larger than {0} MB', limit / MB)), { code: TOO_LARGE });
