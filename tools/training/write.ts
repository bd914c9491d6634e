import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import type { Made, Table } from './manifest.js';
import type { ReadTexts } from './texts.js';

/** A table before it is written: its declarations in TypeScript, and figures of the training itself. */
export interface Trained {
  readonly source: string;
  readonly notes: Readonly<Record<string, number | readonly string[]>>;
}

/** Learns a table from the texts that `read` gives; `tell` says how far it is. Same texts and seed, same table. */
export type Learner = (table: Table, read: ReadTexts, tell: (line: string) => void) => Trained;

/** Writes a table's file, laid out as the repository's formatter would. */
export async function writeTable(file: string, made: Made, { source, notes }: Trained): Promise<void> {
  const text = `// Written by \`${made.command}\` from tools/training/manifest.json; do not edit.

/** From what this table was made, and how. How good its work is: tools/training/scores.json. No text is in it. */
export const MADE = ${JSON.stringify({ ...made, notes })} as const;

${source}`;
  const options = await prettier.resolveConfig(file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await prettier.format(text, { ...options, parser: 'typescript' }));
}
