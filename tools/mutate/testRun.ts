import Mocha from 'mocha';
import type { Program } from './program.js';

/** Runs before every test file, as `.mocharc.json` has it. */
const SEED_FILE = 'server/test/support/seed.ts';

/** None: a mutant that runs away is ended by its worker’s limit (mutate.ts). */
const TEST_TIMEOUT = 0;

/** Tests that compare written pages with the code: slow, and no guard of what the code does. */
const ABOUT_DOCS = /npm run docs/;

/** A test that ran. */
export interface Ran {
  /** Titles of its suites and its own; one that another test of the file has, too, ends in its number. */
  readonly title: string;
  readonly milliseconds: number;
  /** The message of what failed. */
  readonly failure: string | null;
}

/** Told of a test file on its way. */
export interface Watch {
  /** The file is loaded, its tests are known, none has run. */
  readonly loaded?: () => void;
  readonly ran?: (test: Ran) => void;
}

/** Runs the tests of one file in this process; of `only`, when given, and no further than the first failure then. */
export async function runFile(
  program: Program,
  file: string,
  only: ReadonlySet<string> | null,
  { loaded, ran }: Watch = {},
): Promise<readonly Ran[]> {
  const mocha = new Mocha({ timeout: TEST_TIMEOUT, bail: only !== null, reporter: Mocha.reporters.Base });
  const done: Ran[] = [];
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, file, mocha);
  program.load(SEED_FILE);
  program.load(file);
  loaded?.();
  const titles = titlesOf(mocha.suite);
  keep(mocha.suite, test => !ABOUT_DOCS.test(test.title) && (only === null || only.has(titles.get(test)!)));
  await new Promise<void>(resolve => {
    const runner = mocha.run(() => resolve());
    const told = (test: Mocha.Runnable, failure: string | null): void => {
      const title = titles.get(test as Mocha.Test) ?? test.title;
      const one = { title, milliseconds: test.duration ?? 0, failure };
      done.push(one);
      ran?.(one);
    };
    runner.on('pass', test => told(test, null));
    runner.on('fail', (test, error: Error) => told(test, error.message));
  });
  mocha.dispose();
  return done;
}

function titlesOf(root: Mocha.Suite): ReadonlyMap<Mocha.Test, string> {
  const titles = new Map<Mocha.Test, string>();
  const times = new Map<string, number>();
  root.eachTest(test => {
    const title = test.fullTitle();
    const nth = (times.get(title) ?? 0) + 1;
    times.set(title, nth);
    titles.set(test, nth === 1 ? title : `${title} #${nth}`);
  });
  return titles;
}

/** Leaves out the tests that are not wanted, and suites without any. */
function keep(suite: Mocha.Suite, wanted: (test: Mocha.Test) => boolean): void {
  suite.tests = suite.tests.filter(wanted);
  for (const inner of suite.suites) keep(inner, wanted);
  suite.suites = suite.suites.filter(inner => inner.tests.length > 0 || inner.suites.length > 0);
}
