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

/** The labelled quotations of a text: spans in code units, those inside others left out. */
export function goldOf({ labels }: SourceText): GoldQuote[] {
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

/** A name without what does not tell names apart. */
export const plain = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(/[.,_]/g, '').replace(/'s$/, '').replace(/^the /, '').trim();
