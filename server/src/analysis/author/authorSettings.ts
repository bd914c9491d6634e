import type { Mode } from '../dialogue/types.js';
import type { LanguageId } from '../language/profile.js';

/** Sites whose ways with a text are known. */
export type Target = 'ao3' | 'ffn';

/** What a file is written in, where its name says so: rules about converters hold for Markdown alone. */
export type ManuscriptFormat = 'markdown';

/** The format by a file's name, path or URI. */
export const manuscriptFormatOf = (file: string): ManuscriptFormat | undefined =>
  /\.(?:md|markdown|mdown|mkd)$/i.test(file) ? 'markdown' : undefined;

/** Somebody an author lists in `ficwright.json`. What is left out is taken from the text. */
export interface ListedMember {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Subject forms: `she`, `he`, `they`, `it`; `I` for the one who tells the story. */
  readonly pronouns?: readonly string[];
  /** How they speak where the text says nothing else. */
  readonly mode?: Mode;
  /** Somebody who signs or writes, and is heard sometimes. */
  readonly voice?: 'sometimes';
  /** Aliases that only some use, by the alias: the names of those who do. */
  readonly aliasesBy?: Readonly<Record<string, readonly string[]>>;
  /** The color of their lines where colors tell speakers apart, from 1 on. */
  readonly color?: number;
  readonly notes?: string;
}

/** What an author has said of a work outside its text. Never changed: identity tells whether anything is new. */
export interface AuthorSettings {
  readonly cast: readonly ListedMember[];
  /** Speakers by the key of their quotation (marks.ts). */
  readonly speakerOverrides: ReadonlyMap<string, string>;
  /** What the work is written in, where the author would not have it guessed. */
  readonly language?: LanguageId;
  /** From whose point of view it is told; `omniscient`: from nobody's in particular. */
  readonly pov?: string;
  /** The site the text is for. */
  readonly target?: Target;
  readonly format?: ManuscriptFormat;
  /** What pairs of marks stand for, by opening and closing sign together: `<>` is telepathy. */
  readonly modes?: Readonly<Record<string, Mode>>;
}

/** An author who said nothing. */
export const NO_AUTHOR_SETTINGS: AuthorSettings = { cast: [], speakerOverrides: new Map() };
