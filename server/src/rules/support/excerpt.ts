import { MAX_EXCERPT_UNITS } from './limits.js';

/**
 * Words of the text as a message quotes them: on one line, at most `most` code units including "…". Longer ones end
 * after a whole word where one ends in the second half, else after a whole character.
 */
export function excerpt(words: string, most = MAX_EXCERPT_UNITS): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const head = wholeCharacters(line, most - 1);
  const space = line[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
  return `${(space * 2 >= most ? head.slice(0, space) : head).replace(/[\s,;:.…–—-]+$/, '')}…`;
}

/** The first `most` code units of a line, without half of a surrogate pair at the end. */
const wholeCharacters = (line: string, most: number): string =>
  /[\uD800-\uDBFF]/.test(line[most - 1] ?? '') ? line.slice(0, most - 1) : line.slice(0, most);
