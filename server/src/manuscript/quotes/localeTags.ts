import { LOCALES } from '../locales/index.js';
import type { SpacedGrammar } from '../locales/locale.js';

/** The grammar of a language with spaces, by its id. */
const grammarIn = (language: string | null): SpacedGrammar | undefined => {
  if (language === null) return undefined;
  const grammar = LOCALES.find(({ id }) => id === language)?.grammar;
  return grammar !== undefined && 'spaced' in grammar ? grammar.spaced : undefined;
};

const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
const either = (pieces: readonly (readonly string[] | undefined)[]): string =>
  pieces.flatMap(list => list ?? []).join('|') || '(?!)';

/** A pattern for any verb of speaking or thinking of a language, unstressed pronouns before it; null for none known. */
export function tagVerbIn(language: string | null): string | null {
  const grammar = grammarIn(language);
  if (grammar === undefined) return null;
  const { clitics, speech, thought } = grammar;
  return `(?:(?:${clitics.join('|')})['’ ])*(?:${either([speech, thought])})`;
}

/** A pattern for the subject behind such a verb: a name, a noun with its article, a pronoun; null for none known. */
export function tagSubjectIn(language: string | null): string | null {
  const grammar = grammarIn(language);
  if (grammar === undefined) return null;
  const { titles, determiners, subjects } = grammar;
  return (
    `(?: (?:(?:${either([titles.he, titles.she, titles.any])})\\.? )?${NAME}|` +
    ` (?:${determiners.join('|')})['’ ]\\p{L}+|` +
    `[ -](?:${either([subjects.he, subjects.she, subjects.i, subjects.they])})(?!\\p{L}))`
  );
}
