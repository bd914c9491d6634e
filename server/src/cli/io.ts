import type { Writable } from 'node:stream';
import * as l10n from '@vscode/l10n';
import { reason } from '../disk/reason.js';
import type { Input } from './input.js';

/** Exit code. 0: no findings at or above the level; 1: findings; 2: the command failed. */
export type Exit = 0 | 1 | 2;

/** Streams and folder of a command. Data go to `out`, everything else to `err`. */
export interface Io {
  /** Folder to which relative paths refer. */
  readonly cwd: string;
  readonly input: Input;
  /** Writes data; waits while the reader is slower, which bounds memory. Throws `outputLost` when writing fails. */
  readonly out: (text: string) => Promise<void>;
  /** Writes one line, given without line end. */
  readonly err: (line: string) => void;
  /** Shows a line that the next one replaces; '' clears it. Does nothing without a terminal. */
  readonly progress: (line: string) => void;
}

/** Streams of this process. `muted`: a message could not be written. */
export interface ProcessIo extends Io {
  readonly muted: () => boolean;
}

/**
 * Makes the streams of this process. Their errors are reported where something is written, or by the exit code if that
 * is impossible.
 */
export function processIo(
  input: Input,
  stdout: Writable,
  stderr: Writable & { readonly isTTY?: boolean },
  cwd: string,
): ProcessIo {
  let shown = false;
  let muted = false;
  stdout.on('error', () => undefined); // the next write reports it
  stderr.on('error', () => {
    muted = true;
    process.exitCode = 2;
  });
  const tell = (text: string): void => void (muted || stderr.write(text));
  const wipe = (): void => {
    if (shown) tell('\r\u001b[K');
    shown = false;
  };
  return {
    cwd,
    input,
    muted: () => muted,
    out: async text => {
      wipe();
      if (text !== '')
        await new Promise<void>(
          (resolve, reject) => void stdout.write(text, error => (error ? reject(outputLost(error)) : resolve())),
        );
    },
    err: line => {
      wipe();
      tell(`ficwright: ${line}\n`);
    },
    progress: line => {
      if (!stderr.isTTY) return;
      wipe();
      if (line !== '') tell(line);
      shown = line !== '';
    },
  };
}

const LOST = 'ERR_OUTPUT_LOST';

/** Error for data that could not be written. A reader that closed the pipe (`| head`) needs no message. */
export const outputLost = (cause: NodeJS.ErrnoException, done = ''): Error =>
  Object.assign(
    new Error(l10n.t('the output could not be written: {0}', reason(cause)) + (done && ` (${done})`), { cause }),
    { code: LOST, quiet: cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED' },
  );

/** Whether an error is that data could not be written, and whether it needs no message. */
export const isOutputLost = (error: unknown): error is Error & { readonly quiet: boolean } =>
  error instanceof Error && 'code' in error && error.code === LOST;

/**
 * Streams for a command with other effects than its output: it continues when data cannot be written. `end` throws the
 * error afterwards, with a message on what was done, unless the reader closed the pipe.
 */
export function unheard(io: Io): { readonly io: Io; readonly end: (done: string) => void } {
  let lost: (Error & { readonly quiet: boolean }) | null = null;
  return {
    io: {
      ...io,
      out: async text => {
        if (lost !== null) return;
        await io.out(text).catch((error: unknown) => {
          if (!isOutputLost(error)) throw error;
          lost = error;
        });
      },
    },
    end: done => {
      if (lost !== null && !lost.quiet) throw outputLost(lost.cause as NodeJS.ErrnoException, done);
    },
  };
}

/** Error for an invalid request; its message is the one line for the user. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { code: 'ERR_USAGE' });

/** The line for an invalid request, from parseArgs' errors and our own; null for any other error. */
export function usageMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (error.code === 'ERR_USAGE') return error.message;
  // parseArgs appends advice after the first sentence.
  return error.code.startsWith('ERR_PARSE_ARGS')
    ? error.message.split(/\. |\n/)[0]!.replace(/^./, first => first.toLowerCase())
    : null;
}
