import picomatch from 'picomatch';
import { isAside, namesFiles } from './asides.js';
import type { Standing } from '../protocol/messages.js';
import type { Project } from './readProject.js';

/** The file that makes a folder's texts manuscripts, and holds what their author says of them. */
export const PROJECT_FILE = 'ficwright.json';

/** Whether a project takes a file, by its path from the project's folder, with slashes. */
export type Takes = (below: string) => boolean;

/**
 * Which files are manuscripts: the only place that decides it. A `.fic` file always is one, a project's own file never;
 * of the others those that the project takes. `takes` is null where no `ficwright.json` holds.
 */
export function standingOf(takes: Takes | null, below: string): Standing {
  const name = below.slice(below.lastIndexOf('/') + 1);
  if (name === PROJECT_FILE) return 'other';
  if (/\.fic$/i.test(name) || takes?.(below) === true) return 'manuscript';
  return takes === null && isText(name) ? 'loose' : 'other';
}

/**
 * Which files a project takes. Without patterns every text and Markdown file but those about the work (README, notes);
 * of these only a pattern that names them takes any. A pattern takes `CH1.TXT` where it takes `CH1.txt`, and one that
 * begins with `!` takes out again.
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

/**
 * Brackets and signs that this matcher would read as a regular expression stand for themselves, as they do in VS Code.
 */
const literal = (glob: string): string => glob.replace(/[()|+^$]/g, '\\$&');

/** A text or Markdown file that is not about the folder it lies in. */
const isText = (name: string): boolean => /\.(?:txt|md)$/i.test(name) && !isAside(name);
