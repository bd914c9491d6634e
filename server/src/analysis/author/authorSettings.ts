import type { Mode } from '../dialogue/types.js';
import type { LanguageId } from '../language/profile.js';

/** Sites whose treatment of a text is known. */
export type Target = 'ao3' | 'ffn';

/** The markup of a file, where its name tells; rules about Markdown converters apply only there. */
export type ManuscriptFormat = 'markdown';

/** The format by a file's name, path or URI. */
export const manuscriptFormatOf = (file: string): ManuscriptFormat | undefined =>
  /\.(?:md|markdown|mdown|mkd)$/i.test(file) ? 'markdown' : undefined;

/** A person that the author lists in `ficwright.json`. A missing property is taken from the text. */
export interface ListedMember {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Subject forms: `she`, `he`, `they`, `it`; `I` for the narrator. */
  readonly pronouns?: readonly string[];
  /** Mode of their quotations where the text does not tell. */
  readonly mode?: Mode;
  /** `sometimes`: the person signs or writes, and is sometimes heard. */
  readonly voice?: 'sometimes';
  /** By alias that only some persons use: their names. */
  readonly aliasesBy?: Readonly<Record<string, readonly string[]>>;
  /** Number of the colour of their quotations, from 1 on. */
  readonly color?: number;
  readonly notes?: string;
}

/** The author's settings for a work. Immutable: identity tells whether anything changed. */
export interface AuthorSettings {
  readonly cast: readonly ListedMember[];
  /** Speakers set by hand, by the key of their quotation (overrideKeys.ts). */
  readonly speakerOverrides: ReadonlyMap<string, string>;
  /** The language of the work where the author sets it. */
  readonly language?: LanguageId;
  /** The person of the point of view; `omniscient` for no one in particular. */
  readonly pov?: string;
  /** The site the text is for. */
  readonly target?: Target;
  readonly format?: ManuscriptFormat;
  /** Modes by pair of marks, opening and closing together: `<>` for telepathy. */
  readonly modes?: Readonly<Record<string, Mode>>;
}

/** Settings of an author who has set nothing. */
export const NO_AUTHOR_SETTINGS: AuthorSettings = { cast: [], speakerOverrides: new Map() };
