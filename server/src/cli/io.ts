import type { Writable } from 'node:stream';
import * as l10n from '@vscode/l10n';
import { reason } from '../disk/reason.js';
import type { Input } from './input.js';

/** 0: nothing found at or above the asked level; 1: findings; 2: it could not do what was asked. */
export type Exit = 0 | 1 | 2;

/** What a command has of the world. Data go to `out`, all else to `err`. */
export interface Io {
  /** Where relative paths begin. */
  readonly cwd: string;
  readonly input: Input;
  /**
   * Writes data; waits while the reader is behind, so that memory stays flat. Throws `outputLost` when they cannot be
   * written.
   */
  readonly out: (text: string) => Promise<void>;
  /** One line that says what and where, without line end. */
  readonly err: (line: string) => void;
  /** A line that the next one replaces; '' takes it away. Nothing where no person watches. */
  readonly progress: (line: string) => void;
}

/** The process's own streams. `muted`: a message could not be written. */
export interface ProcessIo extends Io {
  readonly muted: () => boolean;
}

/**
 * The streams of the process: what goes wrong with them is said where something is written, or, if nothing can be, by
 * the exit code.
 */
export function processIo(
  input: Input,
  stdout: Writable,
  stderr: Writable & { readonly isTTY?: boolean },
  cwd: string,
): ProcessIo {
  let shown = false;
  let muted = false;
  stdout.on('error', () => undefined); // whoever writes hears of it
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

/** Data could not be written. Of a reader that went away (`| head`) nobody need be told. */
export const outputLost = (cause: NodeJS.ErrnoException, done = ''): Error =>
  Object.assign(
    new Error(l10n.t('the output could not be written: {0}', reason(cause)) + (done && ` (${done})`), { cause }),
    { code: LOST, quiet: cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED' },
  );

/** Whether an error is that data could not be written, and whether nobody need be told. */
export const isOutputLost = (error: unknown): error is Error & { readonly quiet: boolean } =>
  error instanceof Error && 'code' in error && error.code === LOST;

/**
 * For a command that does more than write data: it goes on when they cannot be written. `end` throws then, and says
 * what was done all the same, but for a reader that went away.
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

/** A request that cannot be understood: the message is the one line that says why. */
export const usageError = (message: string): Error => Object.assign(new Error(message), { code: 'ERR_USAGE' });

/**
 * The one line for a request that could not be understood, of parseArgs' errors and our own; null for any other error.
 */
export function usageMessage(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (error.code === 'ERR_USAGE') return error.message;
  // parseArgs adds advice after the first sentence.
  return error.code.startsWith('ERR_PARSE_ARGS')
    ? error.message.split(/\. |\n/)[0]!.replace(/^./, first => first.toLowerCase())
    : null;
}
