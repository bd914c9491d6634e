import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldOf } from '../../../tools/training/attribution/corpus.js';
import { madeFrom, numbersOf, readManifest, sha256, type Scores } from '../../../tools/training/manifest.js';
import { foldersIn, missingTexts } from '../../../tools/training/place.js';
import { readerOf } from '../../../tools/training/texts.js';
import { FILES, sumOf, tinyManifest, writeTexts } from '../support/trainingTexts.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const KINDS = ['speakers', 'confidence', 'scenes'];

/** Stands for an evaluation: a hundredth of how many quotations `inspect` finds in one of the texts. */
const COUNTS_QUOTATIONS = `
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const [, cli] = process.env.FICWRIGHT.split(' ');
const text = fileURLToPath(new URL('../texts/0.txt', import.meta.url));
const { quotes } = JSON.parse(execFileSync(process.execPath, [cli, 'inspect', text], { encoding: 'utf8' }));
const [, , flag, json, corpus] = process.argv;
if (flag === '--json') writeFileSync(json, JSON.stringify({ [corpus]: { speaker: { all: quotes.length / 100 } } }));
`;

describe('training', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'ficwright-train-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs `npm run train` without its compilation on a manifest of texts in `folder`; gives what it says. */
  function train(
    tables: string,
    seed = 1,
    ids: readonly string[] = [],
  ): { readonly code: number | null; told: string } {
    const manifest = path.join(folder, `${tables}.json`);
    writeFileSync(manifest, JSON.stringify(tinyManifest(path.join(folder, tables), seed)));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['out/tools/training/train.js', ...ids, '--from', folder, '--manifest', manifest],
      { cwd: ROOT, encoding: 'utf8' },
    );
    return { code: status, told: stderr };
  }

  const bytesOf = (tables: string, id: string): string => readFileSync(path.join(folder, tables, `${id}.ts`), 'utf8');

  it('gives the same bytes twice for each kind of table, whatever its texts are called', () => {
    writeTexts(path.join(folder, 'texts'));
    const first = train('first');
    assert.equal(first.code, 0, first.told);
    const made = (id: string): string => bytesOf('first', id);
    assert.match(made('speakers'), /scenes: [1-9]\d*,\s+turns: [1-9]/);
    assert.match(made('confidence'), /quotations: [1-9]/);
    assert.match(made('scenes'), /boundaries: [1-9]\d*,\s+scenes: [1-9]\d*,\s+words: [1-9]/);

    rmSync(path.join(folder, 'texts'), { recursive: true });
    writeTexts(path.join(folder, 'texts'), name => `${9 - Number(name[0])} told anew${path.extname(name)}.bak`);
    const second = train('second');
    assert.equal(second.code, 0, second.told);
    for (const id of KINDS) assert.equal(bytesOf('second', id), made(id), id);
  });

  it('draws by the seed', () => {
    writeTexts(path.join(folder, 'texts'));
    const numbers = [1, 2].map(seed => {
      assert.equal(train(`seed${seed}`, seed, ['speakers']).code, 0);
      return numbersOf(bytesOf(`seed${seed}`, 'speakers'));
    });
    assert.notEqual(numbers[0], numbers[1]);
  });

  it('measures the command line with the tables as they are, and writes the figures beside the manifest', () => {
    writeTexts(path.join(folder, 'texts'));
    mkdirSync(path.join(folder, 'eval'));
    writeFileSync(path.join(folder, 'eval', 'run.mjs'), COUNTS_QUOTATIONS);
    const { code, told } = train('tables', 1, ['confidence']);
    assert.equal(code, 0, told);
    const scores = JSON.parse(readFileSync(path.join(folder, 'scores.json'), 'utf8')) as Scores;
    assert.deepEqual(scores, {
      tables: { [path.join(folder, 'tables', 'confidence.ts')]: sumOf(bytesOf('tables', 'confidence')) },
      percent: { own: { speaker: 14 } },
    });
  });

  it('stops where a text was changed, and trains nothing', () => {
    writeTexts(path.join(folder, 'texts'));
    writeFileSync(path.join(folder, 'texts', '1.txt'), `${FILES['1.txt']!} `);
    const { code, told } = train('tables');
    assert.equal(code, 1);
    assert.equal(
      told,
      [
        'Nothing was trained: 1 of the texts that the manifest names are missing or changed.',
        `${path.join(folder, 'texts')} has no file with sha256 ${sumOf(FILES['1.txt']!)}.`,
        'Say where they are with --from DIR.',
        '',
      ].join('\n'),
    );
    assert.ok(!existsSync(path.join(folder, 'tables')));
  });

  it('says of a table that is none which there are', () => {
    const { code, told } = train('tables', 1, ['speaker']);
    assert.equal(code, 1);
    assert.equal(told, `There is no table speaker. Tables: ${KINDS.join(', ')}.\n`);
  });

  it('names each missing text once, though two collections want it', () => {
    const manifest = tinyManifest(folder);
    const missing = missingTexts(manifest, ['plain', 'labelled'], foldersIn(folder));
    assert.deepEqual(
      missing.map(({ folder: at, sums }) => [at, [...sums].sort()]),
      [[path.join(folder, 'texts'), Object.values(FILES).map(sumOf).sort()]],
    );
  });

  it('reads texts in the order of the manifest, each with its own labels', () => {
    writeTexts(path.join(folder, 'texts'), name => `${9 - Number(name[0])}${path.extname(name)}`);
    const manifest = tinyManifest(folder);
    const [texts] = readerOf(manifest, manifest.tables['confidence']!, foldersIn(folder))('tune');
    assert.deepEqual(
      texts!.map(({ text, labels }) => [text, JSON.stringify(labels)]),
      [0, 1, 2].map(i => [FILES[`${i}.txt`], FILES[`${i}.json`]]),
    );
  });

  it('reads labels that name persons by where the text does', () => {
    const text = '“Wait,” said Petra.\n\n“No,” I said. A driver laughed.\n';
    const labels = {
      persons: [{ names: [[13, 18]] }, { names: [], narrator: true }, { names: [[36, 44]] }],
      quotes: [
        [0, 0],
        [21, 1],
      ],
    };
    assert.deepEqual(
      goldOf({ text, labels }).map(({ start, names }) => [start, [...names]]),
      [
        [0, ['petra']],
        [21, ['i']],
      ],
    );
  });

  it('finds labels in a folder of their own', () => {
    writeTexts(path.join(folder, 'texts'));
    mkdirSync(path.join(folder, 'labels'));
    const labels = '{"persons":[],"quotes":[]}';
    writeFileSync(path.join(folder, 'labels', 'of.json'), labels);
    const sums = [sumOf(FILES['0.txt']!), sumOf(labels)] as const;
    const collection = {
      folder: 'texts',
      labels: path.join(folder, 'labels'),
      licence: 'our own',
      may: 'learn',
      files: [sums],
    };
    assert.deepEqual(
      missingTexts({ ...tinyManifest(folder), collections: { collection } }, ['collection'], foldersIn(folder)),
      [],
    );
  });

  it('says another thing of a table that is made of the same texts in another order', () => {
    const manifest = tinyManifest(folder);
    const { plain } = manifest.collections;
    const turned = {
      ...manifest,
      collections: { ...manifest.collections, plain: { ...plain!, files: [...plain!.files].reverse() } },
    };
    assert.notEqual(madeFrom(manifest, 'scenes').texts, madeFrom(turned, 'scenes').texts);
    assert.deepEqual(madeFrom(manifest, 'scenes').from, madeFrom(turned, 'scenes').from);
  });

  it('knows the sum of a file by its bytes', () => {
    const manifest = path.join(folder, 'manifest.json');
    writeFileSync(manifest, JSON.stringify(tinyManifest(folder)));
    assert.equal(sha256(readFileSync(manifest)), sumOf(JSON.stringify(readManifest(manifest))));
  });
});
