import { run } from '../../src/cli/run.js';
import type { Exit } from '../../src/cli/io.js';

/** What a run of the command line left: its data, its messages (a line each), its exit code. */
export interface Ran {
  readonly out: string;
  readonly err: readonly string[];
  readonly code: Exit;
}

/** Runs the command line in this process, below `cwd`. */
export async function ficwright(cwd: string, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  const err: string[] = [];
  const code = await run(args, {
    cwd,
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
export const objects = <T>(out: string): T[] => out.trimEnd().split('\n').filter(line => line !== '').map(line => JSON.parse(line) as T);
