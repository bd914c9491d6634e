import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A text of our own with labels made by reading. */
export interface LabelledText {
  readonly name: string;
  /** Path of the text, from the root of the project. */
  readonly path: string;
  /** Path of its labels without `.tsv`, `.scenes.tsv`, `.findings.tsv`. */
  readonly gold: string;
}

const GOLD = 'tools/eval/gold';
const ENDING = '.scenes.tsv';

/** Every labelled text, by name: the samples that ship, and chapters written for what those do not show. */
export const labelledTexts: readonly LabelledText[] = readdirSync(GOLD)
  .filter(file => file.endsWith(ENDING))
  .map(file => file.slice(0, -ENDING.length))
  .sort()
  .map(name => {
    const sample = path.posix.join('samples', name);
    return {
      name,
      path: existsSync(sample) ? sample : path.posix.join('tools/eval/chapters', name),
      gold: path.posix.join(GOLD, name),
    };
  });

/** The text itself. */
export const textOfLabelled = ({ path: file }: LabelledText): string => readFileSync(file, 'utf8');
