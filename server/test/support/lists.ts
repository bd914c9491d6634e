import { readFileSync } from 'node:fs';

/** A part of a list: what stands below a line `%% title`, its lines without empty ones. */
export interface ListPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The parts of `server/test/scores/lists/NAME.txt`. */
export const listOf = (name: string): readonly ListPart[] =>
  readFileSync(`server/test/scores/lists/${name}.txt`, 'utf8')
    .split(/^%% /m)
    .slice(1)
    .map(part => {
      const [title = '', ...lines] = part.split('\n');
      return { title, lines: lines.filter(line => line.trim() !== '') };
    });
