import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../rules/nearest.js';
import { usageError } from './io.js';

/** What to do when nothing is like what was written. */
export const HELP_HINT = '`ficwright --help` lists them';

/** Node's own reading of a command's arguments; an option that is unknown is told with the nearest one. */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const valueless = error instanceof Error ? /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(error.message)?.[1] : undefined;
    if (valueless !== undefined) throw usageError(`${valueless} needs a value; ${HELP_HINT}`);
    const unknown = error instanceof Error ? /^Unknown option '(-[^']*)'/.exec(error.message)?.[1] : undefined;
    if (unknown === undefined) throw error;
    throw usageError(`unknown option '${unknown}'${didYouMean(unknown, Object.keys(config.options ?? {}), name => `--${name}`) || `; ${HELP_HINT}`}`);
  }
}

/** The value of an option that takes one of some words. */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find(one => one === value);
  if (found !== undefined) return found;
  throw usageError(`--${option} must be ${known.slice(0, -1).join(', ')} or ${known.at(-1)!}, not '${value}'${didYouMean(value, known)}`);
}

/** `; did you mean 'check'?`, or nothing. */
export function didYouMean(wrong: string, known: readonly string[], written = (name: string): string => name): string {
  const name = nearest(wrong, known);
  return name === null ? '' : `; did you mean '${written(name)}'?`;
}
