import { readFileSync } from 'node:fs';

/** A quotation as a reader has it. */
export interface GoldQuote {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The first three words inside the marks. */
  readonly words: string;
  /** As the text names them; null where a reader cannot be sure. */
  readonly speaker: string | null;
  readonly mode: string;
  /** By what its paragraph names the speaker: a name beside a verb of speech, a pronoun or noun, or nothing. */
  readonly how: string;
}

/** Where a reader sees a scene begin. */
export interface GoldScene {
  /** Line of the file, from 1: the first line of the scene, a place line or head taken in, a break mark not. */
  readonly line: number;
  readonly cue: string;
}

/** Where a reader would have a rule speak. */
export interface GoldFinding {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly rule: string;
}

/** What a reader says of the quotations of a text. */
export interface GoldSpeech {
  readonly quotes: readonly GoldQuote[];
  /** Whether two names mean the same person, by the lists `# Nan = Mrs P` of the gold alone. */
  readonly same: (one: string, other: string) => boolean;
}

/** What a reader says of a sample. */
export interface Gold extends GoldSpeech {
  readonly scenes: readonly GoldScene[];
  readonly findings: readonly GoldFinding[];
}

/** Reads the gold of a sample. `stem` is the path without `.tsv`. */
export const readGold = (stem: string): Gold => ({
  ...readGoldSpeech(`${stem}.tsv`),
  scenes: readTable(`${stem}.scenes.tsv`, 2).rows.map(([line, cue]) => ({ line: Number(line), cue: cue! })),
  findings: readTable(`${stem}.findings.tsv`, 2).rows.map(([line, rule]) => ({ line: Number(line), rule: rule! })),
});

/** Reads what a reader says of the quotations of a text. */
export function readGoldSpeech(file: string): GoldSpeech {
  const { rows, persons } = readTable(file, 5);
  return {
    quotes: rows.map(([line, words, speaker, mode, how]) => ({
      line: Number(line),
      words: words!,
      speaker: speaker === '?' ? null : speaker!,
      mode: mode!,
      how: how!,
    })),
    same: (one, other) => {
      const [a, b] = [bare(one), bare(other)];
      return a === b || persons.some(names => names.has(a) && names.has(b));
    },
  };
}

/** The first three words of a text, by one blank each: what a quotation is known by, beside its line. */
export const firstWords = (text: string): string =>
  (straight(text).match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []).slice(0, 3).join(' ');

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly persons: readonly ReadonlySet<string>[];
}

/** Lines with `#` are comments; one with ` = ` in it lists the names of one person. */
function readTable(path: string, columns: number): Table {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '');
  const rows = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'));
  const bad = rows.find(row => row.length !== columns || !/^\d+$/.test(row[0]!));
  if (bad !== undefined)
    throw new Error(`${path}: not ${columns} columns with a line number first: ${bad.join(' | ')}`);
  const persons = lines
    .filter(line => line.startsWith('#') && line.includes(' = '))
    .map(line => new Set(line.slice(1).split(' = ').map(bare)));
  return { rows, persons };
}

/** A name without its article and letter case. */
const bare = (name: string): string =>
  straight(name)
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?|my)\s+/, '');

const straight = (text: string): string => text.replaceAll('’', "'");
