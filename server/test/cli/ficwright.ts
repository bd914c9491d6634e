import { run } from '../../src/cli/run.js';
import { NO_INPUT, type Input } from '../../src/cli/input.js';
import type { Exit } from '../../src/cli/io.js';

/** What a run of the command line left: its data, its messages (a line each), its exit code. */
export interface Ran {
  readonly out: string;
  readonly err: readonly string[];
  readonly code: Exit;
}

/** Runs the command line in this process, below `cwd`. */
export const ficwright = (cwd: string, ...args: readonly string[]): Promise<Ran> =>
  ficwrightReading(NO_INPUT, cwd, ...args);

/** The same with something over standard input. */
export async function ficwrightReading(input: Input, cwd: string, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  const err: string[] = [];
  const code = await run(args, {
    cwd,
    input,
    out: text => {
      out += text;
      return Promise.resolve();
    },
    err: line => void err.push(line),
    progress: () => undefined,
  });
  return { out, err, code };
}

/** The JSON objects of an output, one a line. */
export const objects = <T>(out: string): T[] =>
  out
    .trimEnd()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T);
