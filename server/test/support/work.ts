import { Session } from 'node:inspector';

/** Counts what a piece of code does, so that a test need not look at a clock. */
export interface WorkCounter {
  /**
   * How often functions and blocks of this project's code are entered while something runs. What runs inside the engine
   * (a regular expression, a sort) counts nothing.
   */
  readonly count: (work: () => unknown) => number;
  readonly stop: () => void;
}

/** Starts counting, by the engine's own coverage counts. Code runs slower until it is stopped. */
export function countWork(): WorkCounter {
  const session = new Session();
  session.connect();
  // Every command is answered before `post` returns.
  const ask = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  const entered = (): number => {
    const { result } = ask('Profiler.takePreciseCoverage') as { readonly result: readonly Script[] };
    let sum = 0;
    for (const { url, functions } of result) {
      if (url.includes('/server/src/'))
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    }
    return sum;
  };
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    count: work => {
      entered(); // counts begin anew
      work();
      return entered();
    },
    stop: () => {
      ask('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** What the engine tells of one script. */
interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}
