import type { SourceText } from '../texts.js';

/** A labelled quotation: every name its speaker goes by, normalised; empty where nobody can know. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly names: ReadonlySet<string>;
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

/**
 * Labels made by reading for this project: persons by where the text names them, so that no name stands in the file.
 * Spans and starts in code units of the text.
 */
interface Reading {
  readonly persons: readonly { readonly names: readonly (readonly [number, number])[]; readonly narrator?: boolean }[];
  /** Start of a quotation, and the index of its speaker. */
  readonly quotes: readonly (readonly [number, number])[];
}

/** The labelled quotations of a text: spans in code units, those inside others left out. */
export function goldOf({ text, labels }: SourceText): GoldQuote[] {
  if ('persons' in (labels as object)) return readQuotes(text, labels as Reading);
  const { characters, quotes } = labels as GoldFile;
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

function readQuotes(text: string, { persons, quotes }: Reading): GoldQuote[] {
  const names = persons.map(
    person =>
      new Set([
        ...person.names.map(([from, to]) => plain(text.slice(from, to)).replace(/^an? /, '')),
        ...(person.narrator ? ['i'] : []),
      ]),
  );
  return quotes.map(([start, speaker]) => ({ start, end: start, names: names[speaker]! }));
}

/** A name without what does not tell names apart. */
export const plain = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/[.,_]/g, '').replace(/'s$/, '').replace(/^the /, '').trim();
