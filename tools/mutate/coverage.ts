import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { inWorkers } from './pool.js';
import { functionAt, probed } from './probes.js';
import type { Coverage } from './worker.js';
import type { Mutant } from './mutation.js';

/** Milliseconds that a test file may take with probes in. */
const FILE_LIMIT = 300_000;

/** Which tests reach which function. */
export interface Reach {
  /** What each test file reaches, by path. */
  readonly files: ReadonlyMap<string, Coverage>;
  /** Extents of the functions of each source, and the number of the first. */
  readonly functions: ReadonlyMap<string, { readonly first: number; readonly extents: readonly Extent[] }>;
  /** For each source, which sources import it. */
  readonly importers: ReadonlyMap<string, readonly string[]>;
}

type Extent = { readonly from: number; readonly to: number };

/** Tests to run for a mutant, by file, with the milliseconds that they took. */
export interface Chosen {
  readonly tests: readonly (readonly [string, readonly string[]])[];
  readonly milliseconds: number;
}

/** What tests read beside the sources: with any of it changed, they are run anew. */
const DATA = ['server/test/support', 'server/test/scores', 'tools/eval', 'samples'];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();

/** Runs every test file once with probes in all sources; what did not change since is read from `cache`. */
export async function measureReach(
  sources: readonly string[],
  testFiles: readonly string[],
  workers: number,
  cache: string,
): Promise<Reach> {
  const texts = new Map(sources.map(file => [file, readFileSync(file, 'utf8')]));
  const functions = new Map<string, { first: number; extents: readonly Extent[] }>();
  let first = 0;
  for (const [file, text] of texts) {
    const extents = probed(file, text, first).functions;
    functions.set(file, { first, extents });
    first += extents.length;
  }
  const hash = createHash('sha256');
  for (const file of [...sources, ...DATA.flatMap(filesOf)]) hash.update(file).update(readFileSync(file));
  const state = hash.digest('hex');
  const entryOf = (file: string): string =>
    path.join(
      cache,
      `${createHash('sha256').update(state).update(file).update(readFileSync(file)).digest('hex').slice(0, 24)}.json`,
    );
  const files = new Map<string, Coverage>();
  for (const file of testFiles)
    if (existsSync(entryOf(file))) files.set(file, JSON.parse(readFileSync(entryOf(file), 'utf8')) as Coverage);
  mkdirSync(cache, { recursive: true });
  await inWorkers<string, Coverage>(
    testFiles.filter(file => !files.has(file)),
    workers,
    file => ({ kind: 'coverage', file, sources }),
    () => FILE_LIMIT,
    (file, outcome) => {
      if (outcome.kind !== 'result') {
        console.log(`left out: ${file} (${outcome.kind === 'crash' ? outcome.message : 'too slow'})`);
        return;
      }
      for (const { title, failure } of outcome.result.tests)
        if (failure !== null) console.log(`left out, it fails without a mutant: ${file}: ${title}`);
      files.set(file, outcome.result);
      writeFileSync(entryOf(file), JSON.stringify(outcome.result));
    },
  );
  return { files, functions, importers: importersOf(texts) };
}

/** The tests that reach a mutant, quick files first. */
export function chosenFor({ file, change }: Mutant, reach: Reach): Chosen {
  const { first, extents } = reach.functions.get(file)!;
  const inside = functionAt(extents, change.from);
  const atLoad = inside === null || [...reach.files.values()].some(({ atLoad }) => atLoad.includes(first + inside));
  const numbers = new Set<number>(
    atLoad
      ? nearOf(file, reach).flatMap(near => {
          const { first: from, extents: all } = reach.functions.get(near)!;
          return all.map((_, i) => from + i);
        })
      : [first + inside],
  );
  let milliseconds = 0;
  const chosen: { file: string; titles: string[]; milliseconds: number }[] = [];
  for (const [testFile, { tests, atDescribe }] of reach.files) {
    const whole = atDescribe.some(n => numbers.has(n));
    const reached = tests.filter(test => test.failure === null && (whole || test.functions.some(n => numbers.has(n))));
    if (reached.length === 0) continue;
    const took = reached.reduce((sum, test) => sum + test.milliseconds, 0);
    milliseconds += took;
    chosen.push({ file: testFile, titles: reached.map(({ title }) => title), milliseconds: took });
  }
  chosen.sort((a, b) => a.milliseconds - b.milliseconds);
  return { tests: chosen.map(({ file, titles }) => [file, titles]), milliseconds };
}

/** A source, those that import it, and those that import these: where its constants are read. */
function nearOf(file: string, { importers }: Reach): string[] {
  const near = new Set([file]);
  for (let step = 0; step < 2; step++)
    for (const one of [...near]) for (const other of importers.get(one) ?? []) near.add(other);
  return [...near];
}

function importersOf(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const [, id] of text.matchAll(/ from '(\.[^']+)\.js'/g)) {
      const target = `${path.posix.join(path.posix.dirname(file), id!)}.ts`;
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  return importers;
}
