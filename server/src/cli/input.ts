import { fstatSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import { tooLarge } from '../disk/read.js';
import { onTimer, type Later } from '../lsp/later.js';

/** Access to standard input. */
export interface Input {
  /** Whether it is a pipe or a file, and no terminal, device or closed stream. */
  readonly piped: boolean;
  /** Whether it is a terminal. */
  readonly terminal: boolean;
  /**
   * Waits until data arrive, at most so many milliseconds. `silence`: nothing has arrived and the stream has not ended
   * by then; it is not read any more.
   */
  begin(ms: number): Promise<'text' | 'nothing' | 'silence'>;
  /** Reads all of it, at most `limit` bytes; throws an error with the reason when it cannot. */
  read(limit: number): Promise<Buffer>;
}

/** Standard input that is closed. */
export const NO_INPUT: Input = {
  piped: false,
  terminal: false,
  begin: () => Promise.resolve('nothing'),
  read: () => Promise.resolve(Buffer.alloc(0)),
};

/** Access to a stream. `open` is called when something is first read, so that an unused stream is not touched. */
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
  /** Resolves as soon as the condition holds. */
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
      if (size > 0 || failed !== null) return 'text'; // the reader gets the error
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

/** Standard input of this process. */
export function processInput(): Input {
  const found = standing();
  return streamInput(
    { piped: found !== null && (found.isFIFO() || found.isSocket() || found.isFile()), terminal: isatty(0) },
    () => {
      // Node would read a folder as an empty file.
      if (found?.isDirectory()) throw Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' });
      return process.stdin;
    },
  );
}

/** File status of standard input; null where it is closed. */
function standing(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}
