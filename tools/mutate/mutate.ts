import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import picomatch from 'picomatch';
import ts from 'typescript';
import { chosenFor, measureReach } from './coverage.js';
import { isEquivalent, readEquivalents } from './equivalents.js';
import type { Mutant } from './mutation.js';
import { placesOf } from './places.js';
import { inWorkers } from './pool.js';
import { drawn, randomFrom } from './random.js';
import { placeOf, report, type Judged } from './report.js';
import type { Verdict } from './worker.js';

/**
 * How much of the code the tests guard: changes one place at a time and looks whether a test fails.
 *
 *     npm run mutate -- [--sample 200] [--seed 1] [--all] [--files GLOB] [--least 85] [--workers 2] [--verbose]
 *
 * `--sample` places are drawn, and of each place one of its changes; `--all` makes every change. It ends with 1 when a
 * smaller share than `--least` percent is noticed.
 */
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    files: { type: 'string', default: 'server/src/{text,lexicon,analysis,rules}/**/*.ts' },
    least: { type: 'string', default: '85' },
    workers: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
});

/** Tests that look at processes, at wall texts, at random cases or at size: slow, and no guard of a number. */
const LEFT_OUT = [
  /\.property\.test|\/(?:wording|protocol|project|disk)\//,
  /(?:scaling|process|shipped|bad-input|shared-chapter|colors|dry-run)\.test/,
];

/**
 * A mutant may take this many times what its tests take, and so many milliseconds beside, before it counts as noticed.
 */
const PATIENCE = { times: 10, beside: 90_000 };

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => path.posix.join(folder, file.replaceAll('\\', '/')))
    .sort();

const sources = filesIn('server/src', '.ts');
const testFiles = filesIn('server/test', '.test.ts').filter(file => !LEFT_OUT.some(pattern => pattern.test(file)));
const wanted = picomatch(values.files);
const workers = Number(values.workers);

const program = ts.createProgram(
  sources.map(file => path.resolve(file)),
  ts.parseJsonConfigFileContent(
    ts.readConfigFile('server/tsconfig.json', file => ts.sys.readFile(file)).config,
    ts.sys,
    'server',
  ).options,
);
const places = sources
  .filter(file => wanted(file))
  .flatMap(file => placesOf(file, program.getSourceFile(path.resolve(file))!, program.getTypeChecker()));
const random = randomFrom(Number(values.seed));
const asMutant = ({ file, kind }: (typeof places)[number], change: Mutant['change']): Mutant => ({
  file,
  kind,
  change,
});
const equivalents = readEquivalents();
const mutants = (
  values.all
    ? places.flatMap(place => place.changes.map(change => asMutant(place, change)))
    : drawn(places, Number(values.sample), random).map(place => asMutant(place, drawn(place.changes, 1, random)[0]!))
).filter(mutant => !isEquivalent(mutant, readFileSync(mutant.file, 'utf8'), equivalents));

console.log(`${places.length} places, ${mutants.length} mutants, seed ${values.seed}; ${testFiles.length} test files`);
const reach = await measureReach(sources, testFiles, workers, 'out/mutate');
const judged: Judged[] = [];
await inWorkers<Mutant, Verdict>(
  mutants,
  workers,
  mutant => ({ kind: 'mutant', mutant, tests: chosenFor(mutant, reach).tests }),
  mutant => chosenFor(mutant, reach).milliseconds * PATIENCE.times + PATIENCE.beside,
  (mutant, outcome) => {
    const killedBy = outcome.kind === 'result' ? outcome.result.killedBy : outcome.kind;
    judged.push({ mutant, killedBy });
    if (values.verbose)
      console.log(
        `${judged.length} ${placeOf(mutant)} ${mutant.kind}: ${mutant.change.told}: ${killedBy ?? 'not noticed'}`,
      );
    if (process.stderr.isTTY) process.stderr.write(`\r${judged.length} of ${mutants.length}`);
  },
);
const { text, share } = report(judged);
console.log(text);
if (share < Number(values.least)) process.exitCode = 1;
