import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changed, type Mutant } from './mutation.js';
import { Program } from './program.js';
import { probed } from './probes.js';
import { runFile } from './testRun.js';

/** What a worker is asked: what a test file reaches, or whether a mutant is noticed. */
export type Task =
  | { readonly kind: 'coverage'; readonly file: string; readonly sources: readonly string[] }
  | {
      readonly kind: 'mutant';
      readonly mutant: Mutant;
      readonly tests: readonly (readonly [string, readonly string[]])[];
    };

/** A test with the functions it enters: `file:number`, numbers as `probed` gives them. */
export interface Reached {
  readonly title: string;
  readonly milliseconds: number;
  readonly failure: string | null;
  readonly functions: readonly number[];
}

/** What a test file reaches. */
export interface Coverage {
  readonly tests: readonly Reached[];
  /** Functions entered while the project's own modules are loaded. */
  readonly atLoad: readonly number[];
  /** Functions entered while the test file itself is loaded, for all of its tests. */
  readonly atDescribe: readonly number[];
}

/** Answer to a `mutant` task. */
export interface Verdict {
  /** The test that failed, or null when all passed. */
  readonly killedBy: string | null;
}

const ROOT = process.cwd();

/** Source files with probes, numbered in the order asked: every worker is asked with one list. */
function probedSources(sources: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  let first = 0;
  for (const file of sources) {
    const { code, functions } = probed(file, readFileSync(path.join(ROOT, file), 'utf8'), first);
    all.set(file, code);
    first += functions.length;
  }
  return all;
}

let probes: ReadonlyMap<string, string> | null = null;

async function coverage(file: string, sources: readonly string[]): Promise<Coverage> {
  probes ??= probedSources(sources);
  const program = new Program(ROOT, probes);
  const [atLoad, atDescribe] = [new Set<number>(), new Set<number>()];
  let current = atDescribe;
  let depth = 0;
  program.onLoad = (module, begins) => {
    if (module.startsWith('server/src/')) depth += begins ? 1 : -1;
  };
  Object.assign(globalThis, { __hit: (n: number) => void (depth > 0 ? atLoad : current).add(n) });
  const tests: Reached[] = [];
  await runFile(program, file, null, {
    loaded: () => (current = new Set()),
    ran: test => {
      tests.push({ ...test, functions: [...current] });
      current = new Set();
    },
  });
  return { tests, atLoad: [...atLoad], atDescribe: [...atDescribe] };
}

async function verdict(
  { file, change }: Mutant,
  tests: readonly (readonly [string, readonly string[]])[],
): Promise<Verdict> {
  const program = new Program(ROOT, new Map([[file, changed(readFileSync(path.join(ROOT, file), 'utf8'), change)]]));
  for (const [testFile, titles] of tests) {
    try {
      const ran = await runFile(program, testFile, new Set(titles));
      const failed = ran.find(test => test.failure !== null);
      if (failed !== undefined) return { killedBy: `${testFile}: ${failed.title}` };
    } catch (error) {
      return { killedBy: `${testFile} does not load: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return { killedBy: null };
}

process.on('message', (task: Task) => {
  const answer = task.kind === 'coverage' ? coverage(task.file, task.sources) : verdict(task.mutant, task.tests);
  void answer.then(
    result => process.send!({ result }),
    (error: unknown) => process.send!({ error: error instanceof Error ? error.stack : String(error) }),
  );
});
