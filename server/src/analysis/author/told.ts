import type { Mode } from '../attribution/attribution.js';

/** Somebody an author lists in `ficwright.json`. What is left out is taken from the text. */
export interface GivenMember {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Subject forms: `she`, `he`, `they`, `it`; `I` for the one who tells the story. */
  readonly pronouns?: readonly string[];
  /** How they speak where the text says nothing else. */
  readonly mode?: Mode;
  readonly notes?: string;
}

/** What an author has said of a work outside its text. Never changed: identity tells whether anything is new. */
export interface Told {
  readonly cast: readonly GivenMember[];
  /** Speakers by the key of their quotation (marks.ts). */
  readonly marks: ReadonlyMap<string, string>;
}

/** An author who said nothing. */
export const NOTHING_TOLD: Told = { cast: [], marks: new Map() };
