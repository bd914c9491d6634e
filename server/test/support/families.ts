import { AS_LINES, ON_ONE_LINE, SIGNS } from './family-pieces.js';
/** A kind of text that asks more of a reader than a story does: the same disorder at any length. */
export interface Family {
  readonly name: string;
  /** The text, at least that long in code units. */
  readonly text: (length: number) => string;
}

/** A name of its own for each number: `Aba`, `Abe` … */
export function nameOf(n: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let [name, rest] = ['', n];
  do {
    name += consonants[rest % consonants.length]! + vowels[Math.floor(rest / consonants.length) % vowels.length]!;
    rest = Math.floor(rest / (consonants.length * vowels.length));
  } while (rest > 0);
  return `${name[0]!.toUpperCase()}${name.slice(1)}n`;
}

/** Texts in which no piece is like the one before: each is made from its number. */
const NUMBERED: Readonly<Record<string, (n: number) => string>> = {
  'many names on one line': n => `${nameOf(n)} `,
  'many names with commas': n => `${nameOf(n)}, `,
  'many names that act': n => `${nameOf(n)} laughed and left. `,
  'many names that act, in paragraphs': n => `${nameOf(n)} laughed and left.\n\n`,
  'many names that speak': n => `“Go,” ${nameOf(n)} said.\n\n`,
  'many names that speak twice': n => `“Go,” ${nameOf(n >> 1)} said.\n\n`,
  'many names that are called': n => `“Go, ${nameOf(n)}!”\n\n`,
  'many names in full': n => `${nameOf(n)} ${nameOf(n + 977)} sat down.\n\n`,
  'many names of one family': n => `“Go,” ${nameOf(n)} Marsh said.\n\n`,
  'many titles': n => `“Go,” said Captain ${nameOf(n)}.\n\n`,
  'many mothers': n => `“Go,” said ${nameOf(n)}’s mother.\n\n`,
  'many points of view': n => `${nameOf(n)}’s POV\n\nIt rained.\n\n`,
  'many headings': n => `# Chapter ${n}: ${nameOf(n)}\n\nIt rained.\n\n`,
  'many signatures': n => `Love, ${nameOf(n)}\n\n`,
  'many places': n => `${nameOf(n)} Harbour, Monday, ${n}\n\n“Go.”\n\n`,
  'names one letter apart': n =>
    `Mar${'abcdefghijklmnopqrstuvwxyz'[n % 26]!}${'abcdefghijklmnopqrstuvwxyz'[((n / 26) | 0) % 26]!} sat, and ${nameOf(n)} stood.\n\n`,
  'two who speak in turn': n => `“Yes, number ${n},” ${n % 2 ? 'Wren' : 'Tam'} said.\n\n`,
  'two who speak, seldom named': n =>
    n % 40 === 0 ? '“Yes,” Wren said.\n\n“No,” Tam said.\n\n' : `“Number ${n}, then.”\n\n`,
  'quotes of every kind in turn': n => `${['"', '“', "'", '‘', '«', '„', '」'][n % 7]!}a `,
  'quotes of every kind in paragraphs': n => `${['"Go', '“Go”', "'Go'", '‘Go', '«Go»', '„Go“', '「Go」'][n % 7]!}\n\n`,
  'names never twice in speech': n =>
    `“I saw ${nameOf(n)} with ${nameOf(n + 1)},” she said, and ${nameOf(n + 2)} nodded.\n\n`,
  'words never twice': n => `${nameOf(n).toLowerCase()} `,
  'words never twice, in paragraphs': n => `${nameOf(n).toLowerCase()} ${nameOf(n * 7).toLowerCase()}.\n\n`,
  'many ignored rules': n => `<!-- ignore a/${n}, b/${n} -->\n\nthe the\n\n`,
  'many doubled words': n => `${nameOf(n).toLowerCase()} ${nameOf(n).toLowerCase()}\n\n`,
};

/** Marks that open and do not close, with a story behind them. */
const OPENERS = [
  '"',
  '“',
  "'",
  '‘',
  '«',
  '„',
  '「',
  '*',
  '_',
  '(',
  '[',
  '<',
  '<!--',
  '<i>',
  '(A/N: ',
  '```',
  '$$',
  '~~',
];

const STORY =
  'The tide was out, and the boats lay on their sides in the mud. Wren counted them twice. Nobody had come back. ';
const TALK =
  '“You counted them,” Tam said.\n\n“Twice.” Wren did not look round.\n\n“And?”\n\n“There were eleven.”\n\nThe tide was out, and nobody had come back.\n\n';

/** Repeatable disorder: a linear congruential generator (Numerical Recipes' constants). */
export function soup(length: number, seed: number, pieces: readonly string[]): string {
  let text = '';
  for (let state = seed; text.length < length;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += pieces[(state >>> 8) % pieces.length]!;
  }
  return text;
}

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

function numbered(piece: (n: number) => string): (length: number) => string {
  return length => {
    let text = '';
    for (let n = 0; text.length < length; n++) text += piece(n);
    return text;
  };
}

const nested =
  (opener: string, closer: string) =>
  (length: number): string =>
    opener.repeat(length / 2) + closer.repeat(length / 2);

/** All families, each by a name of its own. */
export const FAMILIES: readonly Family[] = [
  ...SIGNS.map(sign => ({ name: `a row of ${JSON.stringify(sign)}`, text: repeated(sign) })),
  ...ON_ONE_LINE.map(piece => ({ name: `a line of ${JSON.stringify(piece)}`, text: repeated(piece) })),
  ...AS_LINES.map(piece => ({ name: `lines of ${JSON.stringify(piece)}`, text: repeated(piece) })),
  ...Object.entries(NUMBERED).map(([name, piece]) => ({ name, text: numbered(piece) })),
  ...OPENERS.map(mark => ({
    name: `${mark} never closed, in one paragraph`,
    text: (length: number) => mark + repeated(STORY)(length),
  })),
  ...OPENERS.map(mark => ({
    name: `${mark} never closed, before paragraphs`,
    text: (length: number) => mark + repeated(TALK)(length),
  })),
  ...[
    ['“', '”'],
    ['"', '"'],
    ['(', ')'],
    ['[', ']'],
    ['“‘', '’”'],
    ['<i>', '</i>'],
    ['*', '*'],
    ['> ', '\n'],
  ].map(([open, close]) => ({ name: `${open!} in itself, over and over`, text: nested(open!, close!) })),
  { name: 'one paragraph of story', text: repeated(STORY) },
  { name: 'one scene of talk', text: repeated(TALK) },
  { name: 'one word', text: length => `Go${'o'.repeat(length)}` },
  { name: 'lines of one word that are one paragraph', text: repeated('word\n') },
  { name: 'disorder on one line', text: length => soup(length, 7, [...SIGNS, ...ON_ONE_LINE]) },
  { name: 'disorder in lines', text: length => soup(length, 11, [...SIGNS, ...AS_LINES]) },
  { name: 'disorder of everything', text: length => soup(length, 13, [...SIGNS, ...ON_ONE_LINE, ...AS_LINES]) },
];

const castOf =
  (name: (n: number) => string) =>
  (members: number): string =>
    JSON.stringify({
      cast: Array.from({ length: members }, (_, n) => ({ name: name(n), aliases: [`the ${name(n)}`] })),
    });

/** Texts of a `ficwright.json` with so many members. */
export const CASTS: readonly Family[] = [
  { name: 'a cast all unlike', text: castOf(nameOf) },
  { name: 'a cast all alike', text: castOf(n => `Mara${n}`) },
  { name: 'a cast of one family', text: castOf(n => `${nameOf(n)} Marsh`) },
];
