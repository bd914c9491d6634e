import { fstatSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import { tooLarge } from '../disk/read.js';
import { onTimer, type Later } from '../lsp/later.js';

/** What may be read from standard input. */
export interface Input {
  /** Whether a program or a file is piped in: not from a terminal, a device, or a stream that is closed. */
  readonly piped: boolean;
  /** Whether somebody types. */
  readonly terminal: boolean;
  /**
   * Waits until something arrives, at most so many milliseconds. `silence`: it has neither begun nor ended by then, and
   * is given up.
   */
  begin(ms: number): Promise<'text' | 'nothing' | 'silence'>;
  /** All of it, at most `limit` bytes; throws an error that says why not. */
  read(limit: number): Promise<Buffer>;
}

/** Nothing is piped in, and nobody types. */
export const NO_INPUT: Input = {
  piped: false,
  terminal: false,
  begin: () => Promise.resolve('nothing'),
  read: () => Promise.resolve(Buffer.alloc(0)),
};

/**
 * What a stream has to say. `open` is called once something is to be read: a stream that nobody asks for is not
 * touched.
 */
export function streamInput(
  kind: Pick<Input, 'piped' | 'terminal'>,
  open: () => Readable,
  later: Later = onTimer,
): Input {
  const chunks: Buffer[] = [];
  let size = 0;
  let [stream, ended, failed]: [Readable | null, boolean, Error | null] = [null, false, null];
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach(listener => listener());
  const start = (): void => {
    if (stream !== null) return;
    stream = open();
    stream
      .on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        changed();
      })
      .on('end', () => {
        ended = true;
        changed();
      })
      .on('error', error => {
        failed = error;
        changed();
      });
  };
  /** Ends as soon as the condition holds. */
  const when = (condition: () => boolean): Promise<void> =>
    new Promise(resolve => {
      const check = (): void => {
        if (!condition()) return;
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
      start();
      check();
    });
  return {
    ...kind,
    begin: async ms => {
      let late = false;
      const callOff = later(() => {
        late = true;
        changed();
      }, ms);
      await when(() => late || size > 0 || ended || failed !== null);
      callOff();
      if (size > 0 || failed !== null) return 'text'; // whoever reads it hears of the error
      if (!ended) stream?.destroy();
      return ended ? 'nothing' : 'silence';
    },
    read: async limit => {
      await when(() => ended || failed !== null || size > limit);
      if (failed !== null) throw failed;
      if (size > limit) {
        stream?.destroy();
        throw tooLarge(limit);
      }
      return Buffer.concat(chunks);
    },
  };
}

/** The process's own standard input. */
export function processInput(): Input {
  const found = standing();
  return streamInput(
    { piped: found !== null && (found.isFIFO() || found.isSocket() || found.isFile()), terminal: isatty(0) },
    () => {
      // Node would read it as nothing.
      if (found?.isDirectory()) throw Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' });
      return process.stdin;
    },
  );
}

/** What stands behind standard input; null where it is closed. */
function standing(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}
