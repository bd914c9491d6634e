import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatOf, NOTHING_TOLD, type Told } from '../analysis/author/told.js';
import { decode, problemOf, type Decoded } from '../disk/decode.js';
import { MB, readRegular, type Stamp } from '../disk/read.js';
import { reason } from '../disk/reason.js';
import { Manuscript } from '../manuscript/manuscript.js';
import { optionsFrom, type RuleOptions } from '../rules/options.js';
import { projects, type Projects, type ProjectSources } from '../server/project.js';
import { findManuscripts } from './files.js';
import { isOutputLost, type Io } from './io.js';

/** A manuscript that was read from a file. */
export interface Opened {
  /** As the user would write the path. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly manuscript: Manuscript;
  /** Whether the file begins with a byte order mark, which the manuscript does not hold. */
  readonly bom: boolean;
  /** The state in which the file was read. */
  readonly stamp: Stamp;
  /** What the nearest `ficwright.json` says of the story, and of the rules. */
  readonly told: Told;
  readonly options: RuleOptions;
}

/** Milliseconds of work after which a person wants to see that it goes on, and between two signs of it. */
const PATIENCE = 1_000;
const PULSE = 100;

/**
 * Reads every manuscript that the paths mean (the working folder, when there are none) and hands each to `visit`, one after the other: one is in
 * memory at a time. What cannot be read is told on stderr, a line each, and passed over. Gives whether all could be read.
 */
export async function eachManuscript(paths: readonly string[], io: Io, visit: (opened: Opened) => Promise<void>): Promise<boolean> {
  let well = true;
  const tell: ProjectSources['tell'] = (file, faults, broken) => {
    well &&= !broken;
    for (const { message } of faults) io.err(`${shownFrom(io.cwd, file)}: ${message}`);
  };
  const given = projects({ tell });
  let done = 0;
  let next = performance.now() + PATIENCE;
  for await (const { path: file, shown, problem } of findManuscripts(paths.length > 0 ? paths : ['.'], io.cwd, given)) {
    if (performance.now() > next) {
      io.progress(`${done} read, now ${shown}`);
      next = performance.now() + PULSE;
    }
    const trouble = problem ?? (await open(file, shown, given, visit));
    if (trouble !== null) {
      well = false;
      io.err(`${shown}: ${trouble}`);
    }
    done++;
  }
  io.progress('');
  return well;
}

/** Bytes of the longest chapter that is read. */
const LIMIT = 64 * MB;

/** Null, or why the file could not be read. */
async function open(path: string, file: string, given: Projects, visit: (opened: Opened) => Promise<void>): Promise<string | null> {
  let decoded: Decoded;
  let stamp: Stamp;
  try {
    const read = await readRegular(path, LIMIT);
    decoded = decode(read.bytes);
    stamp = read.stamp;
  } catch (error) {
    return reason(error, path);
  }
  if ('what' in decoded) return problemOf(decoded);
  const { told, rules, names } = await given.of(pathToFileURL(path).href);
  const options = optionsFrom(rules, [], 'polish', names);
  const format = formatOf(path);
  const opened: Opened = { file, path, manuscript: Manuscript.of(decoded.text), bom: decoded.bom, stamp, told: { ...NOTHING_TOLD, ...told, ...(format && { format }) }, options };
  try {
    await visit(opened);
    return null;
  } catch (error) {
    // A fault of this program with one file leaves the others.
    if (isOutputLost(error)) throw error;
    return `this file could not be done: ${reason(error)}`;
  }
}

/** A file as the user would write it from their working folder. */
const shownFrom = (cwd: string, file: string): string => path.relative(cwd, file) || file;
