import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { reason } from './io.js';

/** The file that makes a folder's texts manuscripts. */
export const CONFIG_FILE = 'ficwright.json';

/** What a folder's `ficwright.json` says. */
export interface Config {
  /** The folder it stands in: globs are relative to it. */
  readonly folder: string;
  /** Which files below it are manuscripts; one that begins with `!` takes some out again. Null: every text and Markdown file. */
  readonly manuscripts: readonly string[] | null;
  /** Why it could not be read; the default stands in. */
  readonly problem: string | null;
}

/** The settings of a folder that holds a `ficwright.json`; null when it holds none. A broken one counts as an empty one, with its problem told. */
export async function readConfig(folder: string): Promise<Config | null> {
  let text: string;
  try {
    text = await readFile(path.join(folder, CONFIG_FILE), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { folder, manuscripts: null, problem: reason(error) };
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { folder, manuscripts: null, problem: 'not a JSON object' };
    const globs = 'manuscripts' in value ? value.manuscripts : undefined;
    if (globs === undefined) return { folder, manuscripts: null, problem: null };
    if (Array.isArray(globs) && globs.every(glob => typeof glob === 'string')) return { folder, manuscripts: globs, problem: null };
    return { folder, manuscripts: null, problem: '"manuscripts" is not a list of globs' };
  } catch (error) {
    return { folder, manuscripts: null, problem: `not valid JSON: ${reason(error)}` };
  }
}

/** The settings that hold for a folder: its own, else those of the nearest folder above. */
export async function configAbove(folder: string): Promise<Config | null> {
  for (let at = folder; ; at = path.dirname(at)) {
    const config = await readConfig(at);
    if (config !== null || path.dirname(at) === at) return config;
  }
}
