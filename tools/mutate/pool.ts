import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Task } from './worker.js';

/** What came of a task: its result, `timeout` when it took longer than allowed, or why its process ended. */
export type Outcome<T> =
  | { readonly kind: 'result'; readonly result: T }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'crash'; readonly message: string };

/** Memory of a worker in MB; a mutant that asks for more has run away. */
const WORKER_MEMORY = 1500;

/** Tasks after which a worker is replaced: what earlier programs leave behind goes with it. */
const TASKS_A_WORKER = 60;

/**
 * Does tasks in `workers` processes, in order; `told` hears of each as it ends. Milliseconds allowed come from `limit`.
 */
export async function inWorkers<T, R>(
  items: readonly T[],
  workers: number,
  taskOf: (item: T) => Task,
  limit: (item: T) => number,
  told: (item: T, outcome: Outcome<R>) => void,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let child: ChildProcess | null = null;
    let done = 0;
    while (next < items.length) {
      const item = items[next++]!;
      child ??= start();
      const outcome = await ask<R>(child, taskOf(item), limit(item));
      if (outcome.kind !== 'result' || ++done >= TASKS_A_WORKER) {
        child.kill('SIGKILL');
        child = null;
        done = 0;
      }
      told(item, outcome);
    }
    child?.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: workers }, work));
}

const start = (): ChildProcess =>
  fork(fileURLToPath(new URL('worker.js', import.meta.url)), {
    execArgv: [`--max-old-space-size=${WORKER_MEMORY}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

const ask = <R>(child: ChildProcess, task: Task, milliseconds: number): Promise<Outcome<R>> =>
  new Promise(resolve => {
    const end = (outcome: Outcome<R>): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ kind: 'timeout' }), milliseconds);
    child.once('message', (answer: { readonly result?: R; readonly error?: string }) =>
      end(
        answer.error === undefined
          ? { kind: 'result', result: answer.result as R }
          : { kind: 'crash', message: answer.error },
      ),
    );
    child.once('exit', (code, signal) => end({ kind: 'crash', message: `ended with ${code ?? signal}` }));
    child.send(task);
  });
