// Makes learned tables from a manifest and measures what they are worth.
//   npm run train [-- TABLE… [--from DIR] [--manifest FILE] [--no-scores]]
// TABLE: ids of the manifest; all of them, in its order, where none is named. --from: the folder of texts, ../shared
// unless told otherwise. --manifest: another one than that of the tables that ship. Scores are written beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { collectionsOf, madeFrom, MANIFEST, readManifest, sha256, type Scores } from './manifest.js';
import { describeMissing, foldersIn, missingTexts } from './place.js';
import { writeTable, type Trained } from './write.js';

const root = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '../shared' },
    manifest: { type: 'string', default: MANIFEST },
    scores: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const from = path.resolve(values.from);
const manifestFile = path.resolve(values.manifest);
const manifest = readManifest(manifestFile);
const unknown = positionals.filter(id => !(id in manifest.tables));
if (unknown.length > 0)
  fail(`There is no table ${unknown.join(', ')}. Tables: ${Object.keys(manifest.tables).join(', ')}.`);
const ids = Object.keys(manifest.tables).filter(id => positionals.length === 0 || positionals.includes(id));

const missing = missingTexts(
  manifest,
  ids.flatMap(id => collectionsOf(manifest.tables[id]!)),
  foldersIn(from),
);
if (missing.length > 0) fail(`Nothing was trained: ${describeMissing(missing)}\nSay where they are with --from DIR.`);

mkdirSync('out', { recursive: true });
/** Bundles of this run, inside the repository, where they find its packages. */
const bundles = mkdtempSync(path.join(root, 'out/training-'));
process.on('exit', () => rmSync(bundles, { recursive: true, force: true }));

for (const id of ids) {
  const table = manifest.tables[id]!;
  const trained = JSON.parse(run(bundle('tools/training/make.ts', 'make.mjs'), [manifestFile, from, id])) as Trained;
  await writeTable(path.resolve(root, table.file), madeFrom(manifest, id), trained);
  tell(`${id}: wrote ${table.file}`);
  if (table.kept) tell(`${id}: this replaces a table that was kept. ${table.kept.why} Compare before you commit it.`);
}
const measure = path.join(from, 'eval/run.mjs');
if (!values.scores) tell('No scores were taken.');
else if (existsSync(measure)) writeScores(measure);
else tell(`No scores were taken: ${measure} is absent.`);

/** Runs the evaluation on the command line as it is now, and keeps its figures with the tables they belong to. */
function writeScores(program: string): void {
  const cli = bundle('server/src/cli/main.ts', 'cli.cjs', 'cjs');
  const json = path.join(bundles, 'scores.json');
  run(program, ['--json', json, ...Object.keys(manifest.scores)], { FICWRIGHT: `node ${path.relative(root, cli)}` });
  const told = JSON.parse(readFileSync(json, 'utf8')) as Record<string, unknown>;
  const percent = (value: unknown): number => Math.round(Number(value) * 1000) / 10;
  const scores: Scores = {
    tables: Object.fromEntries(
      Object.values(manifest.tables)
        .filter(({ file }) => existsSync(path.resolve(root, file)))
        .map(({ file }) => [file, sha256(readFileSync(path.resolve(root, file)))]),
    ),
    percent: Object.fromEntries(
      Object.entries(manifest.scores).map(([corpus, figures]) => [
        corpus,
        Object.fromEntries(
          Object.entries(figures).map(([name, at]) => [
            name,
            percent(
              at.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], told[corpus]),
            ),
          ]),
        ),
      ]),
    ),
  };
  const file = path.join(path.dirname(manifestFile), 'scores.json');
  writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);
  tell(`wrote ${path.relative(root, file)}: ${JSON.stringify(scores.percent)}`);
}

/** Bundles a program of the repository with the tables as they are now; gives the bundle's place. */
function bundle(entry: string, name: string, format: 'esm' | 'cjs' = 'esm'): string {
  const outfile = path.join(bundles, name);
  buildSync({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    packages: format === 'esm' ? 'external' : 'bundle',
    // As tools/build/bundle.mjs: some packages' CommonJS files cannot be bundled.
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a program with Node and gives what it prints. Ends this one where it fails. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return status === 0 ? stdout : fail(`${path.basename(program)} ended with ${status ?? 'a signal'}.`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

function fail(message: string): never {
  tell(message);
  process.exit(1);
}
