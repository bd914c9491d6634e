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
export const textOfLabelled = ({ path: file }: { readonly path: string }): string => readFileSync(file, 'utf8');

/** Small texts of our own in one form or language, of which only the speakers and modes are labelled. */
export interface SpeakerTexts {
  /** `speakers/` and the name of their folder: the form or language. */
  readonly name: string;
  readonly texts: readonly {
    readonly name: string;
    /** Path of the text, from the root of the project. */
    readonly path: string;
    /** Path of its labels. */
    readonly gold: string;
  }[];
}

const SPEAKERS = 'tools/eval/speakers';

/** The texts with labels beside them, folder by folder. */
export const speakerTexts: readonly SpeakerTexts[] = readdirSync(SPEAKERS, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
  .map(folder => ({
    name: `speakers/${folder}`,
    texts: readdirSync(path.join(SPEAKERS, folder))
      .filter(file => /\.(?:txt|md)$/.test(file))
      .sort()
      .map(file => {
        const { name } = path.parse(file);
        return {
          name,
          path: path.posix.join(SPEAKERS, folder, file),
          gold: path.posix.join(SPEAKERS, folder, `${name}.tsv`),
        };
      }),
  }));
