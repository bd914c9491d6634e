import picomatch from 'picomatch';
import { isAside, namesFiles } from './asides.js';
import type { Standing } from '../protocol/messages.js';
import type { Project } from './readProject.js';

/** The file that makes the texts of a folder manuscripts and holds the author's settings for them. */
export const PROJECT_FILE = 'ficwright.json';

/** Whether a project includes a file, by its path relative to the project's folder, with slashes. */
export type Takes = (below: string) => boolean;

/**
 * Which files are manuscripts; decided nowhere else. A `.fic` file always is one, a project's own file never; any other
 * file if the project includes it. `takes`: null where no `ficwright.json` applies.
 */
export function standingOf(takes: Takes | null, below: string): Standing {
  const name = below.slice(below.lastIndexOf('/') + 1);
  if (name === PROJECT_FILE) return 'other';
  if (/\.fic$/i.test(name) || takes?.(below) === true) return 'manuscript';
  return takes === null && isText(name) ? 'loose' : 'other';
}

/**
 * The files that a project includes. Without patterns: every text and Markdown file except those about the work
 * (README, notes), which only a pattern with their names includes. `CH1.TXT` matches where `CH1.txt` does; a pattern
 * that starts with `!` excludes.
 */
export function takenBy({ manuscripts }: Project): Takes {
  if (manuscripts === null) return below => isText(below.slice(below.lastIndexOf('/') + 1));
  const isOut = (glob: string): boolean => glob.startsWith('!');
  const into = manuscripts.filter(glob => !isOut(glob));
  const matcher = (globs: readonly string[]): Takes =>
    globs.length === 0 ? () => false : picomatch(globs.map(literal), { noextglob: true });
  const [any, named] = [matcher(into), matcher(into.filter(namesFiles))];
  const out = matcher(manuscripts.filter(isOut).map(glob => glob.slice(1)));
  return below => {
    const names = [...new Set([below, below.replace(/\.[A-Z]+$/, end => end.toLowerCase())])];
    const takes = isAside(below.slice(below.lastIndexOf('/') + 1)) ? named : any;
    return names.some(takes) && !names.some(out);
  };
}

/** Brackets and other characters that this matcher would treat as a regular expression are literal, as in VS Code. */
const literal = (glob: string): string => glob.replace(/[()|+^$]/g, '\\$&');

/** Whether a name is that of a text or Markdown file and not of one about its folder. */
const isText = (name: string): boolean => /\.(?:txt|md)$/i.test(name) && !isAside(name);
