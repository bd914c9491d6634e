// Learns one table of a manifest and prints it as JSON: node make.mjs MANIFEST TEXTS TABLE. Run by train.ts, which
// bundles it anew for each table: a later table is learned with the earlier ones in place.
import { measureConfidence } from './attribution/confidence.js';
import { trainSpeakers } from './attribution/speakers.js';
import { readManifest } from './manifest.js';
import { foldersIn } from './place.js';
import { fitBoundaries } from './scenes/boundaries.js';
import { readerOf } from './texts.js';
import type { Learner } from './write.js';

const LEARNERS: Readonly<Record<string, Learner>> = {
  speakers: trainSpeakers,
  confidence: measureConfidence,
  scenes: fitBoundaries,
};

const [file, from, id] = process.argv.slice(2) as [string, string, string];
const manifest = readManifest(file);
const table = manifest.tables[id]!;
const learned = LEARNERS[id]!(table, readerOf(manifest, table, foldersIn(from)), line =>
  process.stderr.write(`${id}: ${line}\n`),
);
process.stdout.write(JSON.stringify(learned));
