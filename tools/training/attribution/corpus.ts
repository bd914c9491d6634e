import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text to learn from. `gold`: speakers by the quotations' offsets, where somebody labelled them. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldQuote[] | null;
}

/** A labelled quotation: every name its speaker goes by, normalised; empty where nobody can know. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly names: ReadonlySet<string>;
}

/** The texts of a folder in order of their names. `labelled`: with the speakers that lie beside them as JSON. */
export function readTexts(folder: string, labelled: boolean): Text[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => {
      const beside = path.join(folder, file.replace(/\.txt$/, '.json'));
      return {
        id: file.replace(/\.txt$/, ''),
        text: readFileSync(path.join(folder, file), 'utf8'),
        gold: labelled && existsSync(beside) ? readGold(beside) : null,
      };
    });
}

interface GoldFile {
  readonly characters: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly aliasesDerived?: readonly string[];
    readonly narrator?: boolean;
  }[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string | null;
    readonly nested?: boolean;
  }[];
}

function readGold(file: string): GoldQuote[] {
  const { characters, quotes } = JSON.parse(readFileSync(file, 'utf8')) as GoldFile;
  const names = new Map(
    characters.map(({ id, name, aliases = [], aliasesDerived = [], narrator }) => [
      id,
      new Set([name, ...aliases, ...aliasesDerived, ...(narrator ? ['I'] : [])].map(plain)),
    ]),
  );
  return quotes
    .filter(quote => !quote.nested)
    .map(({ start, end, speaker }) => ({
      start,
      end,
      names: (speaker !== null && names.get(speaker)) || new Set<string>(),
    }));
}

/** A name without what does not tell names apart. */
export const plain = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/[.,_]/g, '').replace(/'s$/, '').replace(/^the /, '').trim();
