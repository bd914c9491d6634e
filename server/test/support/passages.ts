import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A short text that shows one thing. */
export interface Passage {
  readonly title: string;
  readonly text: string;
}

const FOLDER = 'server/test/scores/passages';

/** Passages by the name of their file; in a file each begins with a line `%% title`. */
export const passages: readonly (readonly [file: string, passages: readonly Passage[]])[] = readdirSync(FOLDER)
  .sort()
  .map(file => [
    path.parse(file).name,
    readFileSync(path.join(FOLDER, file), 'utf8')
      .split(/^%% /m)
      .slice(1)
      .map(part => ({
        title: part.slice(0, part.indexOf('\n')),
        text: part.slice(part.indexOf('\n') + 1).trim() + '\n',
      })),
  ]);
