import { readFileSync } from 'node:fs';
import type { Mutant } from './mutation.js';

/** A mutant that no test can notice, since it does the same, with the reason. */
interface Equivalent {
  readonly file: string;
  /** The line that is changed, without blanks round it. */
  readonly line: string;
  /** The change as a report tells it. */
  readonly change: string;
  readonly reason: string;
}

const LIST = 'tools/mutate/equivalent.json';

/** The committed list of mutants that do the same as the code. */
export const readEquivalents = (): readonly Equivalent[] =>
  JSON.parse(readFileSync(LIST, 'utf8')) as readonly Equivalent[];

/** Whether a mutant stands in the list. */
export function isEquivalent({ file, change }: Mutant, source: string, list: readonly Equivalent[]): boolean {
  const line = source
    .slice(source.lastIndexOf('\n', change.from - 1) + 1)
    .split('\n')[0]!
    .trim();
  return list.some(one => one.file === file && one.line === line && one.change === change.told);
}
