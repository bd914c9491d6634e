import { readFile } from 'node:fs/promises';
import { Manuscript } from '../manuscript/manuscript.js';
import { decode, type Decoded } from './decode.js';
import { findManuscripts } from './files.js';
import { reason, type Io } from './io.js';

/** A manuscript that was read from a file. */
export interface Opened {
  /** As the user would write the path. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly manuscript: Manuscript;
  /** Whether the file begins with a byte order mark, which the manuscript does not hold. */
  readonly bom: boolean;
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
  let done = 0;
  let next = performance.now() + PATIENCE;
  for await (const { path, shown, problem } of findManuscripts(paths.length > 0 ? paths : ['.'], io.cwd)) {
    if (performance.now() > next) {
      io.progress(`${done} read, now ${shown}`);
      next = performance.now() + PULSE;
    }
    const trouble = problem ?? (await open(path, shown, visit));
    if (trouble !== null) {
      well = false;
      io.err(`${shown}: ${trouble}`);
    }
    done++;
  }
  io.progress('');
  return well;
}

/** Null, or why the file could not be read. */
async function open(path: string, file: string, visit: (opened: Opened) => Promise<void>): Promise<string | null> {
  let decoded: Decoded;
  try {
    decoded = decode(await readFile(path));
  } catch (error) {
    return reason(error);
  }
  if ('what' in decoded) return `${decoded.what} at byte ${decoded.at}, line ${decoded.line}`;
  await visit({ file, path, manuscript: Manuscript.of(decoded.text), bom: decoded.bom });
  return null;
}
