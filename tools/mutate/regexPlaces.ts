import type { Change } from './mutation.js';

/**
 * Changes of a regular expression's source; `at` is where it begins in the file. Whether one still compiles is not
 * asked.
 */
export function regexChanges(pattern: string, at: number): Change[] {
  const changes: Change[] = [];
  const change = (from: number, to: number, text: string, told: string): void =>
    void changes.push({ from: at + from, to: at + to, text, told: `/${short(pattern)}/: ${told}` });
  /** Where the alternatives of each open group begin, the whole pattern first. */
  const groups: number[][] = [[0]];
  const closeGroup = (end: number): void => {
    const starts = groups.pop()!;
    if (starts.length < 2) return;
    starts.forEach((start, i) => {
      const [from, to] = i === 0 ? [start, starts[1]!] : [start - 1, (starts[i + 1] ?? end + 1) - 1];
      change(from, to, '', `without ${pattern.slice(from, to)}`);
    });
  };
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i]!;
    if (sign === '\\') i += /^\\[pP]\{/.test(pattern.slice(i)) ? pattern.slice(i).indexOf('}') : 1;
    else if (sign === '[') {
      const end = classEnd(pattern, i);
      if (end < 0) return changes;
      const negated = pattern[i + 1] === '^';
      change(
        i + 1,
        negated ? i + 2 : i + 1,
        negated ? '' : '^',
        negated ? `${pattern.slice(i, end + 1)} not negated` : `${pattern.slice(i, end + 1)} negated`,
      );
      i = end;
    } else if (sign === '(') {
      const opener = /^\((?:\?(?::|=|!|<=|<!|<\w+>))?/.exec(pattern.slice(i))![0];
      i += opener.length - 1;
      groups.push([i + 1]);
    } else if (sign === ')' && groups.length > 1) closeGroup(i);
    else if (sign === '|') groups.at(-1)!.push(i + 1);
    else if (sign === '^' || sign === '$') {
      if (pattern[i + 1] !== '{') change(i, i + 1, '', `without ${sign} at ${i}`);
    } else {
      const quantifier = /^(?:[+*?]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(i))?.[0];
      if (quantifier === undefined || i === 0) continue;
      for (const other of others(quantifier))
        change(i, i + quantifier.length, other, `${quantifier} at ${i} → ${other === '' ? 'once' : other}`);
      i += quantifier.length - 1;
    }
  }
  while (groups.length > 0) closeGroup(pattern.length);
  return changes;
}

/** What a quantifier may be mistaken for. */
function others(quantifier: string): string[] {
  const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier);
  if (bounds === null) return quantifier.startsWith('+') ? ['*', ''] : quantifier.startsWith('*') ? ['+'] : [''];
  const [, least, comma, most] = bounds;
  const upper = most === '' ? '' : String(Number(most) + 1);
  return comma === ''
    ? [`{${Number(least) + 1}}`]
    : [`{${Number(least) + 1},${most}}`, ...(upper === '' ? [] : [`{${least},${upper}}`])];
}

/** Index of the `]` that closes the class opened at `from`; -1 without one. */
function classEnd(pattern: string, from: number): number {
  for (let i = from + 1; i < pattern.length; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === ']') return i;
  }
  return -1;
}

const short = (pattern: string): string => (pattern.length > 40 ? `${pattern.slice(0, 39)}…` : pattern);
