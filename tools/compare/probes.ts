/**
 * What the comparison does to a text, made from the text alone: the same for both builds, on every machine. Nothing
 * here knows what a manuscript is; a place is chosen because something often stands at such a place.
 */

/** A place as LSP counts it: line and UTF-16 unit, from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** One change of a text, as LSP sends it. */
export interface Change {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** A word that begins with a capital after a lower-case word: mostly a name. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/gu;

/** What opens or ends a quotation in the conventions that manuscripts follow. */
const QUOTE = /["“”«»„—]|(?<!\p{L})['‘]/gu;

/** Offsets for one place in every part of the text: of names, of quotation marks, and anywhere. */
export function placesIn(text: string, count: number): Place[] {
  const of = (found: readonly number[]): number[] => spread(found, Math.ceil(count / 3));
  const offsets = [
    ...of(offsetsOf(text, NAME)),
    ...of(offsetsOf(text, QUOTE).map(offset => offset + 2)),
    ...Array.from({ length: Math.ceil(count / 3) }, (_, at) => Math.floor((text.length * (at + 0.5)) / (count / 3))),
  ];
  const lines = lineStarts(text);
  return offsets.slice(0, count).map(offset => placeOf(lines, Math.min(offset, text.length)));
}

/** The words that look most like names, the most frequent first; equal ones in the order of the text. */
export function namesIn(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/**
 * What an author types, in three places: a paragraph of dialogue in the middle, a letter in a word at a third, and two
 * thirds in a line that goes. Each is to be sent after the one before.
 */
export function changesOf(text: string): Change[] {
  const changes: Change[] = [];
  let current = text;
  const change = (make: (now: string, lines: readonly number[]) => Change): void => {
    const lines = lineStarts(current);
    const made = make(current, lines);
    const at = ({ line, character }: Place): number => lines[line]! + character;
    current = current.slice(0, at(made.range.start)) + made.text + current.slice(at(made.range.end));
    changes.push(made);
  };
  const [name = 'Odile'] = namesIn(text);
  change((_, lines) => {
    const start = { line: Math.floor(lines.length / 2), character: 0 };
    return { range: { start, end: start }, text: `“Leave the lamp, ” ${name} said . "And and the door?"\n\n` };
  });
  change((now, lines) => {
    const offset = now.slice(Math.floor(now.length / 3)).search(/\p{Ll}{4}/u);
    const start = placeOf(lines, offset < 0 ? 0 : Math.floor(now.length / 3) + offset + 2);
    return { range: { start, end: start }, text: 'q' };
  });
  change((_, lines) => {
    const line = Math.floor((lines.length * 2) / 3);
    const end = line + 1 < lines.length ? { line: line + 1, character: 0 } : { line, character: 0 };
    return { range: { start: { line, character: 0 }, end }, text: '' };
  });
  return changes;
}

/** A `ficwright.json` for a text, as its author may write it; each kind has other keys. */
export function projectFor(text: string, kind: number): string {
  const [first = 'Odile', second = 'Tobin', third = 'Wren'] = namesIn(text);
  const cast = [
    { name: first, pronouns: ['she'] },
    { name: second, aliases: [third, 'the captain'] },
  ];
  const kinds: readonly object[] = [
    { cast, modes: { '<>': 'telepathy' }, rules: { 'narr/epithet': 'off', 'text/double-space': 'warning' } },
    { cast: [{ name: second, aliases: [{ name: third, by: [first] }], pronouns: ['I'] }], pov: second },
    { pov: 'omniscient', ignoreNames: [first, second], rules: { 'dialogue/beat-before-comma': 'hint' }, target: 'ffn' },
    { cast: [{ name: first, aliases: first }, { pronouns: ['xe'] }], modes: { '"': 'shout' }, rules: { none: 'loud' } },
    { cast, language: 'en-GB', ignoreNames: { 'cast/name-variant': [third] }, target: 'ao3' },
  ];
  return `${JSON.stringify(kinds[kind % kinds.length], null, 2)}\n`;
}

const offsetsOf = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map(({ index }) => index);

/** So many of a list, evenly spread. */
const spread = (all: readonly number[], count: number): number[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, at) => all[Math.floor((all.length * (at + 0.5)) / count)]!);

/** The offset of each line's first character, as LSP counts lines. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(end => end.index + end[0].length)];
}

function placeOf(lines: readonly number[], offset: number): Place {
  const after = lines.findIndex(start => start > offset);
  const line = after < 0 ? lines.length - 1 : after - 1;
  return { line, character: offset - lines[line]! };
}
