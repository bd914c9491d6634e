import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CALIBRATED } from '../../src/analysis/attribution/calibration.js';
import { FEATURES, UNARY_COUNT } from '../../src/analysis/attribution/evidence/features.js';
import * as confidence from '../../src/analysis/attribution/tables/confidence.js';
import * as speakers from '../../src/analysis/attribution/tables/weights.js';
import { BOUNDARY_FEATURES } from '../../src/analysis/scenes/features.js';
import * as scenes from '../../src/analysis/scenes/tables/weights.js';
import { madeFrom, MANIFEST, numbersOf, readManifest, sha256, type Scores } from '../../../tools/training/manifest.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const manifest = readManifest(path.join(ROOT, MANIFEST));
const tables: Readonly<Record<string, { readonly MADE: object }>> = { speakers, confidence, scenes };

describe('learned tables', () => {
  it('are those of the manifest', () => assert.deepEqual(Object.keys(tables), Object.keys(manifest.tables)));

  for (const id of Object.keys(manifest.tables))
    it(`${id}: its file says that it was made, or why it was kept, as the manifest says`, () => {
      const { file, kept } = manifest.tables[id]!;
      const { notes: _, ...made } = tables[id]!.MADE as Record<string, unknown>;
      assert.deepEqual(made, kept ? { table: id, reproducible: false, ...kept } : madeFrom(manifest, id));
      if (kept) assert.equal(sha256(numbersOf(readFileSync(path.join(ROOT, file), 'utf8'))), kept.sha256);
    });

  it('have been measured as they are', () => {
    const scores = JSON.parse(readFileSync(path.join(ROOT, 'tools/training/scores.json'), 'utf8')) as Scores;
    for (const [file, sum] of Object.entries(scores.tables))
      assert.equal(sha256(readFileSync(path.join(ROOT, file))), sum, `${file}: npm run train measures it anew`);
    assert.deepEqual(Object.keys(scores.percent), Object.keys(manifest.scores));
  });

  it('have a row for each feature of the code, in its order', () => {
    assert.deepEqual(speakers.NAMES, FEATURES);
    assert.deepEqual(Object.keys(scenes.WEIGHTS), BOUNDARY_FEATURES);
    assert.deepEqual(Object.keys(confidence.RIGHT), CALIBRATED);
    const units = speakers.BIAS.length;
    assert.equal(speakers.OUTER.length, units);
    FEATURES.forEach((name, i) => assert.equal(speakers.ROWS[i]!.length, i < UNARY_COUNT ? 1 + units : 1, name));
  });

  it('weigh nothing that no training saw', () => {
    for (const name of speakers.MADE.notes.untrained)
      assert.ok(
        speakers.ROWS[FEATURES.indexOf(name)]!.every(weight => weight === 0),
        name,
      );
  });

  it('give a confidence that never falls with the chance', () => {
    for (const row of Object.values(confidence.RIGHT)) {
      assert.equal(row.length, confidence.POINTS.length);
      row.forEach((share, i) => assert.ok(share >= (row[i - 1] ?? 0) && share <= 1));
    }
  });

  it('name every text by nothing but its sha256, and no text is in the repository but our own', () => {
    for (const { files, folder, own } of Object.values(manifest.collections)) {
      const sums = files.flat();
      for (const sum of sums) assert.match(sum!, /^[0-9a-f]{64}$/);
      assert.equal(new Set(sums).size, sums.length, 'each once');
      assert.equal(existsSync(path.join(ROOT, folder)), own === true);
    }
  });

  it('are learned from texts that have the labels which the table needs', () => {
    const needed = Object.values(manifest.tables).flatMap(({ texts }) => [
      ...(texts['tune'] ?? []),
      ...(texts['labels'] ?? []),
    ]);
    for (const id of needed) for (const sums of manifest.collections[id]!.files) assert.equal(sums.length, 2, id);
  });
});
