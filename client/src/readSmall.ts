import { Buffer } from 'node:buffer';
import { constants, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import * as vscode from 'vscode';

/** A text, or why there is none. */
export type Read = { readonly text: string } | { readonly refused: string };

const limit = 1_048_576;
const cautious = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** Reads a regular file of at most a megabyte; pipes and devices are not even opened. Undefined where no file is. */
export async function readSmall(file: string): Promise<Read | undefined> {
  try {
    const refused = whyNot(await stat(file));
    if (refused !== undefined) {
      return { refused };
    }
    const handle = await open(file, cautious);
    try {
      const other = whyNot(await handle.stat()); // something may have taken its place
      if (other !== undefined) {
        return { refused: other };
      }
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(limit + 1), 0, limit + 1, 0);
      return bytesRead > limit ? { refused: tooLarge() } : { text: buffer.toString('utf8', 0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? undefined
      : { refused: vscode.l10n.t('it cannot be read ({0}).', code ?? String(error)) };
  }
}

const tooLarge = (): string => vscode.l10n.t('it is larger than 1 MB.');

function whyNot(found: Stats): string | undefined {
  if (!found.isFile()) {
    return found.isDirectory()
      ? vscode.l10n.t('it is a folder, not a file.')
      : vscode.l10n.t('it is a pipe or a device, not a file.');
  }
  return found.size > limit ? tooLarge() : undefined;
}
