import type { Writable } from 'node:stream';
import { once } from 'node:events';

/** 0: nothing found at or above the asked level; 1: findings; 2: it could not do what was asked. */
export type Exit = 0 | 1 | 2;

/** What a command has of the world. Data go to `out`, all else to `err`. */
export interface Io {
  /** Where relative paths begin. */
  readonly cwd: string;
  /** Writes data; waits while the reader is behind, so that memory stays flat. */
  out(text: string): Promise<void>;
  /** One line that says what and where, without line end. */
  err(line: string): void;
  /** A line that the next one replaces; '' takes it away. Nothing where no person watches. */
  progress(line: string): void;
}

/** The process's own streams. A reader that went away (`| head`) ends the process quietly. */
export function processIo(stdout: Writable, stderr: Writable & { readonly isTTY?: boolean }, cwd: string): Io {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  let shown = false;
  const wipe = (): void => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    cwd,
    async out(text) {
      wipe();
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err(line) {
      wipe();
      stderr.write(`ficwright: ${line}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return;
      wipe();
      if (line !== '') stderr.write(line);
      shown = line !== '';
    },
  };
}

/** A request that cannot be understood: the message is the one line that says why. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { code: 'ERR_USAGE' });

/** The one line for a request that could not be understood, of parseArgs' errors and our own; null for any other error. */
export function usageMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (error.code === 'ERR_USAGE') return error.message;
  // parseArgs adds advice after the first sentence.
  return error.code.startsWith('ERR_PARSE_ARGS') ? error.message.split(/\. |\n/)[0]!.replace(/^./, first => first.toLowerCase()) : null;
}

/** What went wrong with a file, in few words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT': return 'no such file or folder';
    case 'EACCES': case 'EPERM': return 'no permission';
    case 'EISDIR': return 'a folder, not a file';
    case 'ENOTDIR': return 'its parent is not a folder';
    case 'ERR_FS_FILE_TOO_LARGE': case 'ERR_STRING_TOO_LONG': return 'too large';
    default: return error instanceof Error ? error.message.split('\n')[0]! : String(error);
  }
}
