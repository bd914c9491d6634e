import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFor } from './probes.js';

/** A text that both builds are asked about, as it lies in a folder of its own. */
export interface Text {
  /** Its path below the folder of all texts, with `/`. */
  readonly file: string;
  /** Where it comes from, as it is printed. */
  readonly source: string;
  readonly content: string;
  /** Whether a `ficwright.json` lies beside it. */
  readonly project: string | null;
}

/** Every so many-th text has a project file. */
const PROJECT_EVERY = 4;

/** Bytes of a text that a quick comparison takes at most, and how many texts it takes. */
const [QUICK_BYTES, QUICK_TEXTS] = [15_000, 60];

/** The manuscripts in and below some files and folders, in a fixed order, each once. */
export function filesIn(paths: readonly string[]): string[] {
  const below = (file: string): string[] =>
    statSync(file).isDirectory()
      ? readdirSync(file)
          .sort()
          .flatMap(name => below(path.join(file, name)))
      : /\.(?:txt|md|fic)$/.test(file)
        ? [file]
        : [];
  return [...new Set(paths.flatMap(below))];
}

/** Some of the files, spread over all that are short. */
export function quickly(files: readonly string[]): string[] {
  const short = files.filter(file => statSync(file).size <= QUICK_BYTES);
  const step = Math.max(1, short.length / QUICK_TEXTS);
  return Array.from({ length: Math.min(short.length, QUICK_TEXTS) }, (_, at) => short[Math.floor(at * step)]!);
}

/**
 * Lays each file into a folder of its own below `root`, so that no text knows of another; every fourth of a folder's
 * texts with a project file. What is there already stays: its folder's name says what is in it.
 */
export function layOut(files: readonly string[], root: string): Text[] {
  return files.map((source, at) => {
    const bytes = readFileSync(source);
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const project = at % PROJECT_EVERY === 1 ? projectFor(content, (at - 1) / PROJECT_EVERY) : null;
    const folder = sha256(bytes, project ?? '').slice(0, 16);
    const file = `${folder}/${path.basename(source)}`;
    mkdirSync(path.join(root, folder), { recursive: true });
    if (!existsSync(path.join(root, file))) writeFileSync(path.join(root, file), bytes);
    if (project !== null && !existsSync(path.join(root, folder, 'ficwright.json')))
      writeFileSync(path.join(root, folder, 'ficwright.json'), project);
    return { file, source, content, project };
  });
}

/** The sha256 of some values after one another, in hexadecimal digits. */
export function sha256(...values: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(`${value.length}:`).update(value);
  return hash.digest('hex');
}
